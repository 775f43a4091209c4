/**
 * The shape of a custom function: what Excel shows of it while somebody types a formula, and what works it out. The words
 * are light and load with the pane; what works it out is fetched when a cell first asks.
 */
import type { IsoDate } from '../plan/read/dates/calendar';
import type { ValueBlock } from './function-value';

export interface PlanParameter {
  /** As Excel shows it in the formula's hint. */
  readonly name: string;
  /** One or two sentences of plain British English. */
  readonly description: string;
  /** Optional ones come last. */
  readonly optional?: boolean;
}

export interface Moment {
  /** Today where the person sits. */
  readonly today: IsoDate;
}

/** One block a parameter, in order; a value left out is a block of one blank. Never throws on any value. */
export type Answer = (given: readonly ValueBlock[], moment: Moment) => ValueBlock;

export interface PlanFunction {
  /** Capital letters; a formula says `PLAN.` and this. Never changed once published: workbooks hold it. */
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly PlanParameter[];
  /** Worked out again at every calculation of the workbook, for an answer that changes with the day. */
  readonly volatile: boolean;
  readonly load: () => Promise<Answer>;
}

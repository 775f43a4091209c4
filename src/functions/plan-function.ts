/**
 * Defines a custom function: what Excel shows of it while somebody types a formula, and its implementation. The words
 * are small and load with the pane; the implementation is loaded when a cell first asks.
 */
import type { IsoDate } from '../plan/read/dates/calendar';
import type { ValueBlock } from './function-value';

export interface PlanParameter {
  /** As shown in Excel's formula hint. */
  readonly name: string;
  /** One or two sentences of plain British English. */
  readonly description: string;
  /** Optional parameters come last. */
  readonly optional?: boolean;
}

export interface Moment {
  /** Today's date in the person's time zone. */
  readonly today: IsoDate;
}

/** One block per parameter, in order; an omitted value is a block with one blank. Never throws, whatever the values. */
export type Answer = (given: readonly ValueBlock[], moment: Moment) => ValueBlock;

export interface PlanFunction {
  /** In capitals; a formula writes it after `PLAN.`. Never changed once published, because workbooks contain it. */
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly PlanParameter[];
  /** Recalculated whenever the workbook is, for an answer that changes with the day. */
  readonly volatile: boolean;
  readonly load: () => Promise<Answer>;
}

/** One row of the case tables: a cell, when its plan was agreed, and everything that must be read from it. */
import type { ContextWords } from '../dates-support';
import type { DatePrecision, NoDateReason } from '../../../../../src/plan/read/dates/date-context';

export interface Outcome {
  readonly none?: NoDateReason;
  readonly ongoing?: boolean;
  readonly starts?: string;
  readonly rivals?: readonly string[];
  readonly certainty?: 'known' | 'implied';
  readonly precision?: DatePrecision;
  /** The claimed day, or `null` for a claim without one. */
  readonly completed?: string | null;
  readonly offers?: readonly string[];
  readonly unread?: string;
  /** The words of each milestone. */
  readonly words?: readonly string[];
  readonly context?: ContextWords;
}

/** Text, agreed date ('' for none), milestones separated by spaces ('' for none), and further expectations. */
export type DateCase = readonly [text: string, agreed: string, dates: string, also?: Outcome];

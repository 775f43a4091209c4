/** What the date reader may use besides a cell's words, and the terms that date forms share. */
import type { DateSystem } from '../sheet/sheet-snapshot';
import type { IsoDate } from './calendar';

export type Certainty = 'known' | 'implied';

export type DatePrecision = 'day' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'meeting';

/** "within three months of publication": counted from a base date. */
export interface RelativeDeadline {
  /** 0 for "immediately". */
  readonly amount: number;
  readonly unit: 'day' | 'working-day' | 'week' | 'month' | 'year';
  readonly from: 'agreed' | 'published';
  readonly text: string;
}

/** Why a cell gives no due date (COMMANDS.md, `explain dates`). */
export type NoDateReason =
  | 'blank'
  | 'tbc'
  | 'ongoing-only'
  | 'not-a-date'
  | 'ambiguous'
  | 'impossible'
  | 'claims-complete'
  | 'needs-base-date';

/** Which year or quarter a plan means by "Q1" or "2016/17" (POLICY.md, Due dates). */
export type YearKind = 'financial' | 'calendar' | 'academic';

/** What the reader may use besides the cell's words. Anything unknown is left out, never guessed. */
export interface DateContext {
  /** When the plan was agreed: base of relative deadlines, and of missing years. */
  readonly agreed: IsoDate | null;
  readonly published: IsoDate | null;
  readonly yearKind: YearKind;
  /** The board's meetings, ascending; may be empty. */
  readonly meetings: readonly IsoDate[];
  readonly dateSystem: DateSystem;
  /**
   * `due` reads deadlines; `achieved` reads when something was done ("First report made September 2015"), where
   * "ongoing" and claims of completion mean nothing special.
   */
  readonly role: 'due' | 'achieved';
  /**
   * Years that the column's other cells state outright (four digits), for "Oct 12": `null` if there are none.
   */
  readonly columnYears: { readonly from: number; readonly to: number } | null;
}

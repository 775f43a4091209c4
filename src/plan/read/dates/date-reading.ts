/** What a prose cell says about time: the types shared by the date reader and the rest of the judgement. */
import type { IsoDate } from './calendar';
import type { Certainty, DatePrecision, NoDateReason, RelativeDeadline } from './date-context';
import type { FormId } from './forms';

/** One date by which something is to be done, with the words that gave it. */
export interface Milestone {
  readonly date: IsoDate;
  readonly precision: DatePrecision;
  /** The words that gave the date, exactly as in the cell ("by the end of October 2016"). */
  readonly text: string;
  /** Offsets of those words: `text === cell.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  /** `implied` if any part (the year, the century, the kind of quarter, the base date) came from the context. */
  readonly certainty: Certainty;
  /** The form that read it; `serial-date` where the cell holds a true date. */
  readonly form: FormId | 'serial-date';
  /** Why this date, as a clause to follow "read as 30 September 2016 because": "a month means its last day". */
  readonly because: string;
  /** The words themselves leave it open ("31/03/2025 TBC"): a person is asked. */
  readonly open?: true;
}

/** Words that look like a date but cannot be one ("31 September 2020"), with the likeliest meaning offered. */
export interface ImpossibleDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Best first; never used without confirmation. */
  readonly offers: readonly IsoDate[];
}

export interface DateReading {
  /** The cell's own words, unchanged; for a serial date, the number as text. */
  readonly text: string;
  /** In the order written. */
  readonly milestones: readonly Milestone[];
  /** The latest milestone. */
  readonly due: IsoDate | null;
  readonly ongoing: boolean;
  /** The start of an ongoing action ("from January 2016"); never a milestone. */
  readonly starts: IsoDate | null;
  /** The first relative deadline in the cell, even if its base date is unknown. */
  readonly relative: RelativeDeadline | null;
  /** `null` if and only if `due` is set. */
  readonly none: NoDateReason | null;
  /** Other dates that the words could mean, best first; for review. */
  readonly rivals: readonly IsoDate[];
  /** `implied` if any milestone is. */
  readonly certainty: Certainty;
  /** A claim that the action is done ("Completed March 2016", "Achieved 12/5/15"), with its date if it gives one. */
  readonly completed: { readonly date: IsoDate | null; readonly text: string } | null;
  readonly impossible: readonly ImpossibleDate[];
  /**
   * How a missing year was handled: `implied` from the agreed date, or `missing` because there is no agreed date.
   * `null` if every date gives its own year or takes it from another date in the cell.
   */
  readonly year: 'implied' | 'missing' | null;
  /** Words that announce a date but give none ("to be agreed by"), else `''`. */
  readonly unread: string;
}

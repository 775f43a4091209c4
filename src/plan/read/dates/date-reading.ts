/** What a cell of prose says about time: the types between the date reader and the rest of the judgement. */
import type { IsoDate } from './calendar';
import type { Certainty, DatePrecision, NoDateReason, RelativeDeadline } from './date-context';
import type { FormId } from './forms';

/** One date by which something is to be done, and the words that gave it. */
export interface Milestone {
  readonly date: IsoDate;
  readonly precision: DatePrecision;
  /** The words that gave the date, as they stand in the cell ("by the end of October 2016"). */
  readonly text: string;
  /** Where those words stand in the cell's text: `text === cell.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  /** `implied` when a part (the year, the century, the quarter's kind, the base date) came from the context. */
  readonly certainty: Certainty;
  /** The form that read it; `serial-date` where the cell holds a true date. */
  readonly form: FormId | 'serial-date';
  /** Why this date, as a clause to follow "read as 30 September 2016 because": "a month means its last day". */
  readonly because: string;
}

/** Words that look like a date but cannot be one ("31 September 2020"), with the likeliest meaning offered. */
export interface ImpossibleDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Best first; never taken without asking. */
  readonly offers: readonly IsoDate[];
}

export interface DateReading {
  /** The cell's own words, unchanged; a serial date as the number's text. */
  readonly text: string;
  /** In the order written. */
  readonly milestones: readonly Milestone[];
  /** The latest milestone. */
  readonly due: IsoDate | null;
  readonly ongoing: boolean;
  /** "from January 2016": when an ongoing action starts; never a milestone. */
  readonly starts: IsoDate | null;
  /** The first relative deadline in the cell, also when its base date is not known. */
  readonly relative: RelativeDeadline | null;
  /** `null` exactly when `due` is not. */
  readonly none: NoDateReason | null;
  /** Other dates that the words could mean, best first; for review. */
  readonly rivals: readonly IsoDate[];
  /** `implied` when any milestone is. */
  readonly certainty: Certainty;
  /** "Completed March 2016", "Achieved 12/5/15": a claim that the action is done, and when if it says so. */
  readonly completed: { readonly date: IsoDate | null; readonly text: string } | null;
  readonly impossible: readonly ImpossibleDate[];
  /**
   * What became of a year that the words do not give: `implied` from the agreed date, or `missing` because there is none. `null` where
   * each date says its own year, or one beside it in the cell does.
   */
  readonly year: 'implied' | 'missing' | null;
  /** The words that could not be read though they promise a date ("to be agreed by"), else `''`. */
  readonly unread: string;
}

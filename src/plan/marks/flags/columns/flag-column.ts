/**
 * One of the add-in's columns beside a plan: its name, its format, and what it holds in a row. A visible column also
 * has a plain value for copies.
 */
import type { ActionReport } from '../../../judge/report/plan-report';
import type { RatingReferences } from '../../../judge/rating/rating-formula-terms';
import type { IsoDate } from '../../../read/dates/calendar';
import type { CellValue } from '../../../read/sheet/sheet-snapshot';

/** A value for each row, or a formula with its `=`: one and the same in every row, made of the row's own cells. */
export type FlagContent =
  | { readonly value: (row: FlagRow) => CellValue }
  | { readonly formula: (references: RatingReferences) => string };

/** What the values of one row's columns are made from. */
export interface FlagRow {
  /** `null` for a row of the plan that is not an action. */
  readonly action: ActionReport | null;
  /** What was read in the row, as packed by `readingCode`; `''` for an empty row. */
  readonly reading: string;
  /** What the board's cells said when they were read, shortened. */
  readonly words: string;
  /** The groups in which the summary counts the action, as returned by `countedBy`. */
  readonly counted: string;
}

/** Excel's number format for dates in the add-in's columns. */
export const FLAG_DATE_FORMAT = 'd mmm yyyy';

/** A date, a number, a text, or nothing. */
export type ShownValue =
  { readonly day: IsoDate } | { readonly number: number } | { readonly text: string } | null;

interface ColumnShape<Id extends string> {
  readonly id: Id;
  readonly header: string;
  /** Follows `Plan_` in the workbook's name for the column. */
  readonly name: string;
  /** In characters. */
  readonly width: number;
  /** Of a formula's result; `General` unless given, by which Excel shows a difference of two dates as a date. */
  readonly numberFormat?: string;
  readonly wrap?: boolean;
  /** At most 255 characters, so that Excel can also show it beside the selected cell. */
  readonly note: string;
  readonly content: FlagContent;
  /** Whether a formula is one that this column holds, in any row and workbook; absent if it holds no formulas. */
  readonly isOwnFormula?: (formula: string) => boolean;
}

export interface VisibleColumn<Id extends string = string> extends ColumnShape<Id> {
  readonly working: false;
  /** For copies, on the report's as-of date. `titles`: findings are named without quoting the plan. */
  readonly shown: (action: ActionReport, checks: 'words' | 'titles') => ShownValue;
}

/** Hidden: needed by formulas and the summary, but not by staff. */
export interface WorkingColumn<Id extends string = string> extends ColumnShape<Id> {
  readonly working: true;
}

export type FlagColumn<Id extends string = string> = VisibleColumn<Id> | WorkingColumn<Id>;

export const shownDay = (date: IsoDate | null): ShownValue => (date === null ? null : { day: date });
export const shownText = (words: string): ShownValue => (words === '' ? null : { text: words });

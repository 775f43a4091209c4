/**
 * One column of the add-in's beside a plan: what it is called, how it is shown, and what it holds in a row. A column that
 * people read is also given in copies, as a value.
 */
import type { ActionReport } from '../../../judge/report/plan-report';
import type { RatingReferences } from '../../../judge/rating/rating-formula-terms';
import type { IsoDate } from '../../../read/dates/calendar';
import type { CellValue } from '../../../read/sheet/sheet-snapshot';

/** A value, or a formula with its `=`. */
export type FlagContent = { readonly value: CellValue } | { readonly formula: string };

/** What the columns of one row are made of. */
export interface FlagRow {
  /** `null` for a row of the plan that is not an action. */
  readonly action: ActionReport | null;
  readonly references: RatingReferences;
  /** What was read of the row, as `readingCode` packs it; `''` for a row in which nothing stands. */
  readonly reading: string;
  /** What the board's cells said when they were read. */
  readonly words: string;
  /** What the summary counts the action by. */
  readonly counted: string;
}

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
  readonly isDate?: boolean;
  readonly wrap?: boolean;
  /** At most 255 characters, so that Excel can also show it beside the selected cell. */
  readonly note: string;
  readonly content: (row: FlagRow) => FlagContent;
  /** Whether a formula is one of this column's, in whatever row and workbook; left out where it holds no formula. */
  readonly isOwnFormula?: (formula: string) => boolean;
}

export interface VisibleColumn<Id extends string = string> extends ColumnShape<Id> {
  readonly working: false;
  /** For copies, on the report's as-of date. `titles`: findings are named without quoting the plan. */
  readonly shown: (action: ActionReport, checks: 'words' | 'titles') => ShownValue;
}

/** Formulas and the summary need it, staff need not see it. */
export interface WorkingColumn<Id extends string = string> extends ColumnShape<Id> {
  readonly working: true;
}

export type FlagColumn<Id extends string = string> = VisibleColumn<Id> | WorkingColumn<Id>;

export const shownDay = (date: IsoDate | null): ShownValue => (date === null ? null : { day: date });
export const shownText = (words: string): ShownValue => (words === '' ? null : { text: words });

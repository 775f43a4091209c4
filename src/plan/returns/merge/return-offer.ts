/** What a return offers for one cell of the plan, and why it is ticked or left to the person (RETURNS.md, section 5). */
import type { ComparedAction } from '../../compare/compared-action';
import type { JudgedPlan } from '../../review-plan';
import type { Field } from '../../read/schema/fields';
import type { CellRef, CellValue } from '../../read/sheet/sheet-snapshot';

export type ReturnOfferKind =
  'update' | 'added-to' | 'conflict' | 'board-word' | 'date-or-text' | 'later-date' | 'unknown-column';

/** Why an offer is not ticked, beside its kind. */
export type OfferDoubt =
  /** It is not certain that the return's row is this action. */
  | 'row-in-doubt'
  /** It is a close call what the plan's column holds, and nobody has confirmed it. */
  | 'doubtful-column'
  /** Two returns say different things. */
  | 'returns-differ'
  /** The plan's cell was changed since it was sent, or nobody knows what was sent. */
  | 'plan-differs'
  /** "No change", "as above": it would take the place of words that say something. */
  | 'no-news'
  /** It is struck through in the return, wholly or in part. */
  | 'struck-through'
  /** It is what the plan says of another action: a column that was sorted by itself. */
  | 'of-another-row'
  /** It is what the plan says in another column of the row: headers or cells that were pushed sideways. */
  | 'of-another-column'
  /** A heading or a row of a pack's sheet was pushed sideways. */
  | 'shifted'
  /** It may have been filled down over other rows by mistake. */
  | 'filled-down'
  /** It asks for a day that is not later, or has passed already. */
  | 'not-later'
  /** It was done on a day that is still to come, or after the as-of date. */
  | 'day-to-come'
  /** "As above": in the plan another row stands there. */
  | 'points-elsewhere'
  /** The plan's cell holds a formula, which is never written over. */
  | 'formula'
  /** Together with the plan's own words it would be longer than a cell. */
  | 'too-long'
  /** It stands in a cell of a pack's sheet that is not for answers. */
  | 'typed-over'
  /** The plan has no column, or no single cell, for it. */
  | 'no-place';

/** What a cell will hold; a text is written as text, whatever it begins with. */
export interface AnswerWritten {
  readonly value: CellValue;
  /** For a true date. */
  readonly numberFormat?: string;
}

export interface OtherReading {
  readonly words: string;
  readonly written: AnswerWritten;
}

export interface ReturnOffer {
  /** The first by name of the files that say this, and all of them. */
  readonly file: string;
  readonly files: readonly string[];
  /** The same with the lead of a sheet of a chase pack. */
  readonly sources: readonly string[];
  readonly plan: JudgedPlan;
  readonly action: ComparedAction;
  /** `null` for a column that holds none of the plan's fields. */
  readonly field: Field | null;
  /** The return's header for the column. */
  readonly header: string;
  /** The plan's cell; `null` if there is no place for it. */
  readonly cell: CellRef | null;
  /** As shown. */
  readonly from: string;
  /** What the cell itself says: of an action split by a page break, only its last words. */
  readonly own: string;
  readonly to: string;
  /** If taken as it is; `null` if it cannot be written. */
  readonly written: AnswerWritten | null;
  readonly kind: ReturnOfferKind;
  readonly ticked: boolean;
  readonly doubt: OfferDoubt | null;
  /** What else the returned cell may have meant, best first ("12/3"). */
  readonly rivals: readonly OtherReading[];
}

/** What an Excel cell can hold. */
export const LONGEST_CELL = 32_767;

/** Identifies an offer by what it says and where, so that it is found again after the plan was read again. */
export const offerKey = ({ action, field, header, to, cell }: ReturnOffer): string =>
  JSON.stringify([
    action.plan.sheet,
    action.ref,
    action.whole.join(' '),
    field ?? header,
    cell?.columnIndex ?? null,
    to,
  ]);

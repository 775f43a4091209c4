/** What a finding says of itself: whether something is wrong or a person must say, and what would put it right. */
import type { IsoDate } from '../../read/dates/calendar';
import type { RegisterEntry } from '../../read/leads/lead-match';
import type { CellRef } from '../../read/sheet/sheet-snapshot';

/** `fail`: something is wrong. `review`: a person must say. */
export type Verdict = 'fail' | 'review';

/** A fix that is shown before it is made: in a cell, or in the leads register, where one settles all of its cells. */
export type Fix = CellFix | RegisterFix;

/** The cell's words before and after. */
export interface CellFix {
  readonly cell: CellRef;
  readonly before: string;
  /** A text, or a day that is to be written as a true date. */
  readonly after: { readonly text: string } | { readonly date: IsoDate };
  /** Where the words of a blank cell are taken from, to follow "taken from": "the row above". */
  readonly from?: string;
}

/** A lead that the register lacks, as it would be added. */
export interface RegisterFix {
  readonly add: RegisterEntry;
}

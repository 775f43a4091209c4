/** A finding's verdict (something is wrong, or a person must decide) and the fixes that it can offer. */
import type { IsoDate } from '../../read/dates/calendar';
import type { RegisterEntry } from '../../read/leads/lead-match';
import type { CellRef } from '../../read/sheet/sheet-snapshot';

/** `fail`: something is wrong. `review`: a person must decide. */
export type Verdict = 'fail' | 'review';

/** A fix, previewed before it is made: in a cell, or in the leads register, where one entry covers all its cells. */
export type Fix = CellFix | RegisterFix;

/** The cell's words before and after. */
export interface CellFix {
  readonly cell: CellRef;
  readonly before: string;
  /** A text, or a day to be written as a true date. */
  readonly after: { readonly text: string } | { readonly date: IsoDate };
  /** Where the words of a blank cell are taken from, to follow "taken from": "the row above". */
  readonly from?: string;
}

/** What the register would say of a lead that it lacks: a new entry, or a known lead with one more name. */
export interface RegisterFix {
  readonly add: RegisterEntry;
  /** As the plan names the lead. */
  readonly named: string;
}

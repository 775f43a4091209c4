/**
 * What enforcing a schema offers for one plan, as data: each offer says in plain words what it would do, where, and
 * what is there now. Only chosen offers are carried out; nothing that the board wrote is moved, removed or reworded
 * unasked.
 */
import type { CheckId } from '../../judge/checks';
import type { SharedFixKind } from '../../judge/checks/check';
import type { Field } from '../../read/schema/fields';
import type { CellRef } from '../../read/sheet/sheet-snapshot';
import type { NoRoom } from '../flags/no-room';
import type { CellChange } from '../parts/cells';
import type { ValidationChange } from '../parts/validations';

/**
 * What the user chooses by: a whole kind, or a single offer. Fixes of findings are grouped by check, or under a
 * shared kind.
 */
export type OfferKind =
  'missing-column' | 'continued-row' | 'header-name' | 'plain-date' | 'date-format' | SharedFixKind | CheckId;

export interface Offer {
  /** Stays the same for the same change while the sheet is unchanged. */
  readonly id: string;
  readonly kind: OfferKind;
  /** The cell to show. */
  readonly cell: CellRef;
  /** As shown to the user; `''` for a blank. */
  readonly before: string;
  readonly after: string;
  /** One sentence: what would be done. */
  readonly words: string;
  /** Whether it is ticked initially: only if it adds something and changes nothing that is there. */
  readonly byDefault: boolean;
  /** At most one of the offers that share this can be chosen; `null` if it has no rivals. */
  readonly rivalOf: string | null;
  readonly cells: readonly CellChange[];
}

/** A column to be added at the plan's right edge: one that the schema asks for, or one for texts that were split. */
export interface ColumnOffer extends Offer {
  readonly kind: 'missing-column' | 'continued-row';
  /** Empty for a column that holds no field of the schema. */
  readonly fields: readonly Field[];
  /**
   * The initial contents of its rows: leads named by the plan's sections, or joined texts. Its position depends on
   * what else is chosen.
   */
  readonly body: readonly { readonly rowIndex: number; readonly value: string }[];
}

export interface CompletionOffers {
  readonly sheet: string;
  readonly columns: readonly ColumnOffer[];
  /** Set if columns are missing but cannot be added beside the plan. */
  readonly noRoom: NoRoom | null;
  readonly fixes: readonly Offer[];
  /** Reported only: a sentence for each place where the columns are in a different order from the schema. */
  readonly order: readonly string[];
  readonly validations: readonly ValidationChange[];
}

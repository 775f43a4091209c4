/**
 * What enforcing a schema offers for one plan, as data: each offer says in plain words what it would do, where, and what
 * stands there now. Nothing is done unless it is chosen; nothing that the board wrote is moved, removed or reworded.
 */
import type { CheckId } from '../../judge/checks';
import type { SharedFixKind } from '../../judge/checks/check';
import type { Field } from '../../read/schema/fields';
import type { CellRef } from '../../read/sheet/sheet-snapshot';
import type { NoRoom } from '../flags/no-room';
import type { PlannedCell } from '../parts/cells';
import type { PlannedValidation } from '../parts/validations';

/** What people choose by: a kind as a whole, or one offer. Fixes of findings go by their check, or with those of others. */
export type OfferKind =
  'missing-column' | 'continued-row' | 'header-name' | 'plain-date' | 'date-format' | SharedFixKind | CheckId;

export interface Offer {
  /** The same for the same change while the sheet is as it is. */
  readonly id: string;
  readonly kind: OfferKind;
  /** Where a person should look. */
  readonly cell: CellRef;
  /** As the person reads them; `''` for a blank. */
  readonly before: string;
  readonly after: string;
  /** One sentence: what would be done. */
  readonly words: string;
  /** Ticked until a person says otherwise: only what adds and changes nothing that is there. */
  readonly byDefault: boolean;
  /** Of offers that share it at most one can be chosen; `null` stands alone. */
  readonly rivalOf: string | null;
  readonly cells: readonly PlannedCell[];
}

/** A column to be added at the plan's right edge: one that the schema asks for, or one for texts that were split. */
export interface ColumnOffer extends Offer {
  readonly kind: 'missing-column' | 'continued-row';
  /** None for a column that holds nothing of the schema. */
  readonly fields: readonly Field[];
  /** What its rows start with: leads that the plan's sections name, texts joined. Where it goes is settled by what is chosen. */
  readonly body: readonly { readonly rowIndex: number; readonly value: string }[];
}

export interface Enforcement {
  readonly sheet: string;
  readonly columns: readonly ColumnOffer[];
  /** Columns are missing but cannot be put beside the plan. */
  readonly noRoom: NoRoom | null;
  readonly fixes: readonly Offer[];
  /** Only reported: where columns stand otherwise than the schema has them, in a sentence each. */
  readonly order: readonly string[];
  readonly validations: readonly PlannedValidation[];
}

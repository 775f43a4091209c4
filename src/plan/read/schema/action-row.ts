/** One action as its row states it, before anything is judged. */
import type { SectionRow } from '../recognise/plan-table';
import type { CellKind, CellRef, CellValue } from '../sheet/sheet-snapshot';
import type { Field } from './fields';

/** What a field says for one action, and which cell says it. */
export interface Reading {
  /** Trimmed, with rows split by a page break joined; `''` for blanks and errors. */
  readonly text: string;
  /** A number only if Excel holds a date; otherwise the same as `text`. */
  readonly value: string | number;
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** `merged`: from the merged cell that spans the row. `above`: from the row above, under the same recommendation. */
  readonly how: 'own' | 'joined' | 'merged' | 'above';
  /** What a cell displays that is read as blank, because a formula turned an empty cell into a date ('30/03/1900'). */
  readonly fromBlank?: string;
  /**
   * A number without a date format that is a day of 1990 to 2099: read as that day and asked about, because formulas in the
   * sheet cannot tell it from a date.
   */
  readonly unformatted?: true;
  /** In a numbered series of columns: how many filled ones come before this, the last. */
  readonly earlier?: number;
}

export interface ActionRow {
  readonly rowIndex: number;
  readonly joinedRows: readonly number[];
  readonly continues: number | null;
  readonly section: SectionRow | null;
  /** The action's number, from its own column or from the start of its text. */
  readonly ref: string | null;
  readonly readings: Readonly<Partial<Record<Field, Reading>>>;
  /** Under the same recommendation as the row before it. */
  readonly sameRecommendation: boolean;
  /** Cells of the row that hold an error value. */
  readonly errors: readonly { readonly ref: CellRef; readonly value: CellValue; readonly kind: CellKind }[];
}

/** The field's text; `''` if the plan has no such column. */
export function textOf(row: ActionRow, field: Field): string {
  return row.readings[field]?.text ?? '';
}

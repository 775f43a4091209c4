/** One cell of a snapshot with what a change needs to know: its exact content, and whether it has a formula. */
import type { CellKind, CellRef, CellValue, SheetSnapshot } from '../read/sheet/sheet-snapshot';

export interface SnapshotCell {
  readonly value: CellValue;
  readonly kind: CellKind;
  readonly formula: string;
  readonly numberFormat: string;
}

export function snapshotCell(
  { origin, values, kinds, formulas, numberFormats }: SheetSnapshot,
  { rowIndex, columnIndex }: Pick<CellRef, 'rowIndex' | 'columnIndex'>,
): SnapshotCell {
  const [r, c] = [rowIndex - origin.rowIndex, columnIndex - origin.columnIndex];
  return {
    value: values[r]?.[c] ?? '',
    kind: kinds[r]?.[c] ?? 'blank',
    formula: formulas[r]?.[c] ?? '',
    numberFormat: numberFormats[r]?.[c] ?? 'General',
  };
}

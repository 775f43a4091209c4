/**
 * Wraps a snapshot for easy queries: what a cell says, by absolute indexes, and what a merged cell holds for each row
 * that it spans (POLICY.md, Rows). Error values read as blank, because a separate check reports them.
 */
import { layersOf } from '../sheet/patched-sheet';
import type { Area, CellKind, CellValue, SheetSnapshot } from '../sheet/sheet-snapshot';

export interface SheetGrid {
  readonly snapshot: SheetSnapshot;
  readonly firstRow: number;
  /** One past the last row; `endColumn` likewise. */
  readonly endRow: number;
  readonly firstColumn: number;
  readonly endColumn: number;
  readonly valueAt: (rowIndex: number, columnIndex: number) => CellValue;
  readonly kindAt: (rowIndex: number, columnIndex: number) => CellKind;
  /** The formula with its `=`, and the number format; `''` outside the sheet. */
  readonly formulaAt: (rowIndex: number, columnIndex: number) => string;
  readonly formatAt: (rowIndex: number, columnIndex: number) => string;
  /** The cell's text, trimmed; `''` for blanks and errors, digits for numbers. */
  readonly textAt: (rowIndex: number, columnIndex: number) => string;
  /** The row whose cell provides this one's value: its own, or the top of the merged area that spans it vertically. */
  readonly holdingRow: (rowIndex: number, columnIndex: number) => number;
  /** The merged area whose top left cell this is. */
  readonly mergeAt: (rowIndex: number, columnIndex: number) => Area | undefined;
}

const KEYS_PER_ROW = 16384;
const INVISIBLE = /^[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]*$/;

/** Builds the grid; the cost grows with the merged areas, not with the cells. */
export function sheetGrid(snapshot: SheetSnapshot): SheetGrid {
  const endRow = snapshot.origin.rowIndex + snapshot.rowCount;
  const anchors = new Map<number, Area>();
  const holders = new Map<number, number>();
  for (const area of snapshot.merges) {
    anchors.set(area.rowIndex * KEYS_PER_ROW + area.columnIndex, area);
    const lastRow = Math.min(area.rowIndex + area.rowCount, endRow);
    for (let row = area.rowIndex + 1; row < lastRow; row++) {
      holders.set(row * KEYS_PER_ROW + area.columnIndex, area.rowIndex);
    }
  }
  return gridOver(snapshot, {
    holdingRow:
      holders.size === 0
        ? (rowIndex) => rowIndex
        : (rowIndex, columnIndex) => holders.get(rowIndex * KEYS_PER_ROW + columnIndex) ?? rowIndex,
    mergeAt: (rowIndex, columnIndex) => anchors.get(rowIndex * KEYS_PER_ROW + columnIndex),
  });
}

/** The grid of the same sheet after some of its rows were read again, which leaves merged cells as they were. */
export const gridAgain = ({ holdingRow, mergeAt }: SheetGrid, snapshot: SheetSnapshot): SheetGrid =>
  gridOver(snapshot, { holdingRow, mergeAt });

function gridOver(snapshot: SheetSnapshot, merged: Pick<SheetGrid, 'holdingRow' | 'mergeAt'>): SheetGrid {
  const { origin } = snapshot;
  const { base, fresh } = layersOf(snapshot);
  const { values, kinds, formulas, numberFormats } = base;
  const kindAt = (rowIndex: number, columnIndex: number): CellKind => {
    const at = rowIndex - origin.rowIndex;
    return (fresh?.get(at)?.kinds ?? kinds[at])?.[columnIndex - origin.columnIndex] ?? 'blank';
  };
  const valueAt = (rowIndex: number, columnIndex: number): CellValue => {
    const at = rowIndex - origin.rowIndex;
    return (fresh?.get(at)?.values ?? values[at])?.[columnIndex - origin.columnIndex] ?? '';
  };
  return {
    snapshot,
    firstRow: origin.rowIndex,
    endRow: origin.rowIndex + snapshot.rowCount,
    firstColumn: origin.columnIndex,
    endColumn: origin.columnIndex + snapshot.columnCount,
    valueAt,
    kindAt,
    formulaAt: (rowIndex, columnIndex) => {
      const at = rowIndex - origin.rowIndex;
      return (fresh?.get(at)?.formulas ?? formulas[at])?.[columnIndex - origin.columnIndex] ?? '';
    },
    formatAt: (rowIndex, columnIndex) => {
      const at = rowIndex - origin.rowIndex;
      return (fresh?.get(at)?.numberFormats ?? numberFormats[at])?.[columnIndex - origin.columnIndex] ?? '';
    },
    textAt: (rowIndex, columnIndex) => {
      const kind = kindAt(rowIndex, columnIndex);
      if (kind === 'blank' || kind === 'error') return '';
      return visibleText(valueAt(rowIndex, columnIndex));
    },
    ...merged,
  };
}

/** A sign of ASCII that shows: a text between two of them has nothing to trim. */
const isPlainSign = (code: number): boolean => code > 32 && code < 127;

/** A value as trimmed text; a cell with only invisible characters gives `''`. */
export function visibleText(value: CellValue): string {
  if (typeof value !== 'string')
    return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
  if (isPlainSign(value.charCodeAt(0)) && isPlainSign(value.charCodeAt(value.length - 1))) return value;
  const text = value.trim();
  return text.length < 8 && INVISIBLE.test(text) ? '' : text;
}

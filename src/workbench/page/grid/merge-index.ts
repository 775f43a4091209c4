/** Finds the merge that contains a cell without scanning all merges, using an index by row. */
import { contains, type Area } from '../../model/area';
import type { Sheet } from '../../model/workbook';

export interface MergeIndex {
  readonly at: (rowIndex: number, columnIndex: number) => Area | undefined;
  /** Merges that extend into these rows from above. */
  readonly reachingInto: (firstRow: number) => readonly Area[];
  /** Rows in the tallest merge that begins in a row; 1 if none does. */
  readonly tallestFrom: (rowIndex: number) => number;
}

/** Merges of more rows than this are searched one by one. */
const TALL = 500;

export function indexMerges(sheet: Sheet): MergeIndex {
  const byRow = new Map<number, Area[]>();
  const tall: Area[] = [];
  for (const merge of sheet.merges) {
    if (merge.rowCount > TALL) {
      tall.push(merge);
      continue;
    }
    for (let row = merge.rowIndex; row < merge.rowIndex + merge.rowCount; row += 1) {
      const list = byRow.get(row);
      if (list) list.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  const inRow = (rowIndex: number): readonly Area[] => byRow.get(rowIndex) ?? [];
  return {
    at: (rowIndex, columnIndex) =>
      inRow(rowIndex).find((merge) => contains(merge, rowIndex, columnIndex)) ??
      tall.find((merge) => contains(merge, rowIndex, columnIndex)),
    reachingInto: (firstRow) =>
      [...inRow(firstRow), ...tall.filter(({ rowIndex, rowCount }) => firstRow < rowIndex + rowCount)].filter(
        ({ rowIndex }) => rowIndex < firstRow,
      ),
    tallestFrom: (first) =>
      [...inRow(first), ...tall].reduce(
        (most, { rowIndex, rowCount }) => (rowIndex === first ? Math.max(most, rowCount) : most),
        1,
      ),
  };
}

/** The board's own headers that would be reworded: one repeated at page breaks is listed once, with all its cells. */
import { a1 } from '../../read/sheet/a1';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { CellChange } from '../parts/cells';
import { afterInWords, beforeInWords } from './cell-in-words';
import type { PreviewItem } from './preview';

export function headersInWords(
  sheet: string,
  snapshot: SheetSnapshot,
  cells: readonly CellChange[],
): readonly PreviewItem[] {
  const alike = new Map<string, CellChange[]>();
  for (const cell of cells) {
    const key = JSON.stringify([
      cell.columnIndex,
      beforeInWords(snapshot, cell),
      afterInWords(snapshot, cell),
    ]);
    const known = alike.get(key);
    if (known) known.push(cell);
    else alike.set(key, [cell]);
  }
  return [...alike.values()].flatMap((same): readonly PreviewItem[] => {
    const [first] = same;
    if (!first) return [];
    const { rowIndex, columnIndex } = first;
    const after = afterInWords(snapshot, first);
    const verb =
      after === ''
        ? same.length === 1
          ? 'is cleared'
          : 'are cleared'
        : same.length === 1
          ? 'changes'
          : 'change';
    return [
      {
        cell: { sheet, rowIndex, columnIndex },
        words: `${same.map((cell) => a1(cell.rowIndex, cell.columnIndex)).join(', ')} ${verb}.`,
        before: beforeInWords(snapshot, first),
        after,
      },
    ];
  });
}

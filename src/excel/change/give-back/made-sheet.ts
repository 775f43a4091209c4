/**
 * A sheet that the change made goes again, at the very end, unless somebody has put something of their own on it since:
 * then it stays as it is, and those cells are said.
 */
import { digestOf, keptCells } from '../../../plan/change/parts/kept-cells';
import type { KeptSheet } from '../../../plan/change/restoration';
import type { Area, CellRef } from '../../../plan/read/sheet/sheet-snapshot';
import { holds } from '../../areas';
import { cellsOf } from '../grid';
import { step, type Part } from '../part';
import { askTableArea } from '../parts/growth';

export const madeSheet: Part<KeptSheet> = (place, { when, cells, madeTables }) => {
  if (when !== 'remove') return null;
  const journal = madeTables.map((name) => askTableArea(place, name));
  let used: Excel.Range | undefined;
  place.ask(200_000, () => {
    used = place.sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,values,formulas,numberFormat');
  });
  const edited = (): readonly CellRef[] => {
    if (!used || used.isNullObject || place.isNew()) return [];
    const { rowIndex: top, columnIndex: leftmost } = used;
    const left = new Map(
      cells.flatMap(keptCells).map((cell) => [`${cell.rowIndex},${cell.columnIndex}`, cell.left]),
    );
    // The journal's table came after, and its title in the cell above it.
    const apart: readonly Area[] = journal.flatMap((tableArea) => {
      const area = tableArea();
      return area ? [area, { ...area, rowIndex: area.rowIndex - 1, rowCount: 1, columnCount: 1 }] : [];
    });
    return (cellsOf(used) ?? []).flatMap((row, r) =>
      row.flatMap(({ entry }, c) => {
        const [rowIndex, columnIndex] = [top + r, leftmost + c];
        const ours = entry === '' || left.get(`${rowIndex},${columnIndex}`) === digestOf(entry);
        return ours || apart.some((area) => holds(area, rowIndex, columnIndex))
          ? []
          : [{ sheet: place.name, rowIndex, columnIndex }];
      }),
    );
  };
  return {
    edited,
    steps: () => (edited().length > 0 ? [] : [step('end', (sheet) => sheet.delete())]),
  };
};

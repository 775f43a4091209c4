/** An area's existing cells in reading order; cheap however large the area is. */
import type { Area } from './area';
import type { Cell, Sheet } from './workbook';

export interface CellAt {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly cell: Cell;
}

export const cellsInOrder = (sheet: Sheet, area: Area): readonly CellAt[] =>
  within(sheet.rows, area.rowIndex, area.rowCount).flatMap(([rowIndex, { cells }]) =>
    within(cells, area.columnIndex, area.columnCount).map(([columnIndex, cell]) => ({
      rowIndex,
      columnIndex,
      cell,
    })),
  );

const within = <T>(lines: ReadonlyMap<number, T>, first: number, count: number): readonly [number, T][] =>
  [...lines].filter(([at]) => at >= first && at < first + count).sort(([a], [b]) => a - b);

/** Joins single cells into rectangles, as few as a simple sweep finds, so that each can be written at once. Pure. */
import type { Area } from '../read/sheet/sheet-snapshot';

export interface Placed {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

export interface Rectangle<T> {
  readonly area: Area;
  /** Row by row, without gaps. */
  readonly rows: readonly (readonly T[])[];
}

/**
 * If two cells are at the same place, the later wins. A rectangle has at most `mostCells` cells, to fit into one
 * exchange.
 */
export function cellRectangles<T extends Placed>(
  cells: readonly T[],
  mostCells: number,
): readonly Rectangle<T>[] {
  const open = new Map<string, { first: number; rows: T[][] }>();
  const done: Rectangle<T>[] = [];
  const close = (key: string, { first, rows }: { first: number; rows: T[][] }): void => {
    const [columnIndex = 0, columnCount = 0] = key.split(' ').map(Number);
    done.push({ area: { rowIndex: first, columnIndex, rowCount: rows.length, columnCount }, rows });
  };
  for (const [rowIndex, runs] of runsByRow(cells)) {
    const here = new Map(runs.map((run) => [`${run[0]?.columnIndex} ${run.length}`, run]));
    for (const [key, rectangle] of open) {
      const run = here.get(key);
      const fits = (rectangle.rows.length + 1) * (rectangle.rows[0]?.length ?? 1) <= mostCells;
      if (run && fits && rectangle.first + rectangle.rows.length === rowIndex) {
        rectangle.rows.push(run);
        here.delete(key);
      } else {
        open.delete(key);
        close(key, rectangle);
      }
    }
    for (const [key, run] of here) open.set(key, { first: rowIndex, rows: [run] });
  }
  for (const [key, rectangle] of open) close(key, rectangle);
  return done;
}

/** The cells of each row in runs without gaps, in row order. */
function runsByRow<T extends Placed>(cells: readonly T[]): readonly (readonly [number, T[][]])[] {
  const byRow = new Map<number, Map<number, T>>();
  for (const cell of cells) {
    const row = byRow.get(cell.rowIndex) ?? new Map<number, T>();
    byRow.set(cell.rowIndex, row.set(cell.columnIndex, cell));
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([rowIndex, row]) => {
      const runs: T[][] = [];
      let last: T | undefined;
      for (const cell of [...row.values()].sort((a, b) => a.columnIndex - b.columnIndex)) {
        if (last && last.columnIndex + 1 === cell.columnIndex) runs[runs.length - 1]?.push(cell);
        else runs.push([cell]);
        last = cell;
      }
      return [rowIndex, runs] as const;
    });
}

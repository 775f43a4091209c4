/**
 * Joins the cells of columns that are written for the first time into blocks over their gaps, so that the number of
 * blocks does not grow with the rows. A gap stays a hole: it is never written. Pure.
 */
import { appendAll } from '../long-lists';
import type { CellRef, CellValue } from '../read/sheet/sheet-snapshot';
import { finish, ROWS_PER_STEP, type Steps } from '../steps';
import { cellRectangles, type Placed, type Rectangle } from './cell-rectangles';

/** A rectangle in which `null` stands for a cell that is not among the given ones. */
export type CellBlock<T> = Rectangle<T | null>;

export interface BlockLimits<T> {
  readonly mostCells: number;
  readonly mostBytes: number;
  readonly bytesOf: (cell: T) => number;
}

type Cell = Placed & { readonly before?: CellValue };

/** Cells that are sorted into columns in one step. */
const CELLS_IN_A_STEP = 5_000;

/** A hole costs about 30 bytes to check, write and read back; a separate range costs about 1,700. */
const HOLES_FOR_A_BLOCK = 50;

/**
 * Gaps are bridged only between cells that were blank when the change was proposed (`before` is `''`): elsewhere the
 * gaps may hold the board's own words. If two cells are at the same place, the later wins.
 */
export const cellBlocks = <T extends Cell>(
  cells: readonly T[],
  limits: BlockLimits<T>,
): readonly CellBlock<T>[] => finish(blocksInSteps(cells, limits));

/** `cellBlocks` in steps. */
export function* blocksInSteps<T extends Cell>(
  cells: readonly T[],
  limits: BlockLimits<T>,
): Steps<readonly CellBlock<T>[]> {
  const fresh: T[] = [];
  const others: T[] = [];
  for (const cell of cells) (cell.before === '' ? fresh : others).push(cell);
  const whole: CellBlock<T>[] = [...cellRectangles(others, Infinity)];
  yield 0;
  appendAll(whole, yield* bridged(fresh));
  const pieces: CellBlock<T>[] = [];
  for (const block of whole) appendAll(pieces, yield* cut(block, limits));
  return pieces;
}

/** The block itself if all its holes are blank according to `isBlank`; otherwise rectangles without holes. */
export const withoutFilledHoles = <T extends Placed>(
  block: CellBlock<T>,
  isBlank: (cell: Pick<CellRef, 'rowIndex' | 'columnIndex'>) => boolean,
): readonly CellBlock<T>[] => {
  const { area, rows } = block;
  const isFilled = rows.some((row, r) =>
    row.some(
      (cell, c) =>
        cell === null && !isBlank({ rowIndex: area.rowIndex + r, columnIndex: area.columnIndex + c }),
    ),
  );
  if (!isFilled) return [block];
  return cellRectangles(
    rows.flatMap((row) => row.filter((cell) => cell !== null)),
    Infinity,
  );
};

/** A stretch of one column. */
interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

interface Open extends Stretch {
  readonly left: number;
  /** The last column so far. */
  readonly right: number;
}

function* bridged<T extends Cell>(cells: readonly T[]): Steps<readonly CellBlock<T>[]> {
  const byColumn = new Map<number, Map<number, T>>();
  for (const [at, cell] of cells.entries()) {
    const column = byColumn.get(cell.columnIndex) ?? new Map<number, T>();
    byColumn.set(cell.columnIndex, column);
    column.set(cell.rowIndex, cell);
    if (at % CELLS_IN_A_STEP === 0) yield 0;
  }
  const done: Open[] = [];
  let open: Open[] = [];
  for (const columnIndex of [...byColumn.keys()].sort((a, b) => a - b)) {
    const here = stretchesOf([...(byColumn.get(columnIndex) as Map<number, T>).keys()]);
    const next: Open[] = [];
    let at = 0;
    for (const each of open) {
      // Stretches far above this block start blocks of their own; those that overlap it or are near it may join it.
      while (here[at] && (here[at] as Stretch).bottom < each.top - HOLES_FOR_A_BLOCK)
        next.push(opened(here[at++] as Stretch, columnIndex));
      const met: Stretch[] = [];
      while (here[at] && (here[at] as Stretch).top <= each.bottom + HOLES_FOR_A_BLOCK)
        met.push(here[at++] as Stretch);
      const joined = each.right === columnIndex - 1 ? join(each, met, columnIndex) : null;
      if (joined) next.push(joined);
      else {
        done.push(each);
        for (const stretch of met) next.push(opened(stretch, columnIndex));
      }
    }
    for (; at < here.length; at += 1) next.push(opened(here[at] as Stretch, columnIndex));
    open = next;
    yield 0;
  }
  appendAll(done, open);
  const blocks: CellBlock<T>[] = [];
  for (const { top, bottom, left, right } of done) {
    const rows: (T | null)[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      rows.push(Array.from({ length: right - left + 1 }, (_, c) => byColumn.get(left + c)?.get(row) ?? null));
      if (row % ROWS_PER_STEP === 0) yield ROWS_PER_STEP;
    }
    const area = { rowIndex: top, rowCount: rows.length, columnIndex: left, columnCount: right - left + 1 };
    blocks.push({ area, rows });
  }
  return blocks;
}

const opened = ({ top, bottom }: Stretch, column: number): Open => ({
  top,
  bottom,
  left: column,
  right: column,
});

function stretchesOf(rows: number[]): readonly Stretch[] {
  const stretches: { top: number; bottom: number }[] = [];
  for (const row of rows.sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last && row - last.bottom - 1 <= HOLES_FOR_A_BLOCK) last.bottom = row;
    else stretches.push({ top: row, bottom: row });
  }
  return stretches;
}

/** Widens a block by stretches of the next column, unless that would make more holes than it is worth. */
function join(block: Open, met: readonly Stretch[], column: number): Open | null {
  const [first, last] = [met[0], met.at(-1)];
  if (!first || !last) return null;
  const top = Math.min(block.top, first.top);
  const bottom = Math.max(block.bottom, last.bottom);
  const height = ({ top: from, bottom: to }: Stretch): number => to - from + 1;
  const width = block.right - block.left + 1;
  const all = (bottom - top + 1) * (width + 1);
  const holes = all - height(block) * width - met.reduce((sum, stretch) => sum + height(stretch), 0);
  if (holes > HOLES_FOR_A_BLOCK * met.length) return null;
  return { top, bottom, left: block.left, right: column };
}

/** Cuts a block between rows, so that each piece is small enough for one exchange. */
function* cut<T extends Placed>(
  { area, rows }: CellBlock<T>,
  limits: BlockLimits<T>,
): Steps<readonly CellBlock<T>[]> {
  const pieces: CellBlock<T>[] = [];
  let from = 0;
  let bytes = 0;
  const close = (end: number): void => {
    let [first, last] = [from, end];
    const isHole = (row: readonly (T | null)[] | undefined): boolean =>
      row?.every((cell) => cell === null) ?? false;
    while (first < last && isHole(rows[first])) first += 1;
    while (last > first && isHole(rows[last - 1])) last -= 1;
    if (last > first)
      pieces.push({
        area: { ...area, rowIndex: area.rowIndex + first, rowCount: last - first },
        rows: rows.slice(first, last),
      });
    from = end;
    bytes = 0;
  };
  for (const [at, row] of rows.entries()) {
    let here = 0;
    for (const cell of row) here += cell === null ? 4 : limits.bytesOf(cell);
    const isFull = (at - from + 1) * area.columnCount > limits.mostCells || bytes + here > limits.mostBytes;
    if (at > from && isFull) close(at);
    bytes += here;
    if (at % ROWS_PER_STEP === 0) yield ROWS_PER_STEP;
  }
  close(rows.length);
  return pieces;
}

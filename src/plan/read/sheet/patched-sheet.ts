/**
 * A sheet of which some rows were read again. Its whole grids are put together only if somebody asks for them, so that
 * an edit costs what its rows cost, however long the sheet is.
 */
import type { SheetSnapshot } from './sheet-snapshot';

type Grids = Pick<SheetSnapshot, 'values' | 'kinds' | 'formulas' | 'numberFormats'>;

/** One row of each grid. */
export type RowCells = { readonly [G in keyof Grids]: Grids[G][number] };

interface Layers {
  readonly base: SheetSnapshot;
  /** The rows that were read again, by their place in the grids; `null` if none were. */
  readonly fresh: ReadonlyMap<number, RowCells> | null;
}

const layers = new WeakMap<SheetSnapshot, Layers>();

/** With more rows than this the grids are put together, because the list of rows is copied at each edit. */
const MOST_FRESH = 64;

/** The sheet with `rows`, which lie within it and are as wide, in place of its own. */
export function withRows(
  sheet: SheetSnapshot,
  rows: SheetSnapshot,
  hiddenRows: SheetSnapshot['hiddenRows'] = sheet.hiddenRows,
): SheetSnapshot {
  const known = layersOf(sheet);
  const isFull = (known.fresh?.size ?? 0) + rows.rowCount > MOST_FRESH;
  // Copying every member puts the grids together.
  const base = isFull ? { ...sheet } : known.base;
  const fresh = new Map(isFull ? null : known.fresh);
  const first = rows.origin.rowIndex - sheet.origin.rowIndex;
  for (let at = 0; at < rows.rowCount; at += 1) fresh.set(first + at, cellsAt(rows, at));
  const whole: { -readonly [G in keyof Grids]?: Grids[G] } = {};
  const patched: SheetSnapshot = {
    ...base,
    hiddenRows,
    get values() {
      return (whole.values ??= put(base.values, fresh, ({ values }) => values));
    },
    get kinds() {
      return (whole.kinds ??= put(base.kinds, fresh, ({ kinds }) => kinds));
    },
    get formulas() {
      return (whole.formulas ??= put(base.formulas, fresh, ({ formulas }) => formulas));
    },
    get numberFormats() {
      return (whole.numberFormats ??= put(base.numberFormats, fresh, ({ numberFormats }) => numberFormats));
    },
  };
  layers.set(patched, { base, fresh });
  return patched;
}

function put<T>(
  grid: readonly T[],
  fresh: ReadonlyMap<number, RowCells>,
  rowIn: (cells: RowCells) => T,
): readonly T[] {
  const copy = [...grid];
  for (const [at, cells] of fresh) copy[at] = rowIn(cells);
  return copy;
}

/** A sheet's grids as they were first read, and its rows that were read again since. */
export const layersOf = (sheet: SheetSnapshot): Layers => layers.get(sheet) ?? { base: sheet, fresh: null };

/** The row at a place in the grids; without cells outside them. */
export function cellsAt(sheet: SheetSnapshot, at: number): RowCells {
  const { base, fresh } = layersOf(sheet);
  const { values, kinds, formulas, numberFormats } = base;
  return (
    fresh?.get(at) ?? {
      values: values[at] ?? [],
      kinds: kinds[at] ?? [],
      formulas: formulas[at] ?? [],
      numberFormats: numberFormats[at] ?? [],
    }
  );
}

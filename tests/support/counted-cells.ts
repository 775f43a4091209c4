/** Counts what is read of a sheet: its cells, and its rows as a whole, as when a grid is copied or gone through. */
import type { SheetSnapshot } from '../../src/plan/read/sheet/sheet-snapshot';

export interface CellCount {
  cells: number;
  rows: number;
}

/** The sheet with grids that add to `count`. */
export function counted(sheet: SheetSnapshot, count: CellCount): SheetSnapshot {
  const grid = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    countingReads(
      rows.map((row) => countingReads(row, () => (count.cells += 1))),
      () => (count.rows += 1),
    );
  return {
    ...sheet,
    values: grid(sheet.values),
    kinds: grid(sheet.kinds),
    formulas: grid(sheet.formulas),
    numberFormats: grid(sheet.numberFormats),
  };
}

const countingReads = <T>(list: readonly T[], note: () => void): readonly T[] =>
  new Proxy(list, {
    get: (target, key, receiver): unknown => {
      if (typeof key === 'string' && /^\d+$/.test(key)) note();
      return Reflect.get(target, key, receiver);
    },
  });

/**
 * Statistics of an area for rules that compare a cell with the others: minimum, maximum, average, ranks, duplicates.
 */
import type { Area } from '../../model/area';
import { forEachCell } from '../../model/edit';
import { isError, type CellValue, type Sheet } from '../../model/workbook';

export interface Spread {
  /** Ascending. */
  readonly numbers: readonly number[];
  readonly mean: number | null;
  /** Number of cells with that value; texts ignore case. */
  readonly countOf: (value: CellValue) => number;
  readonly isTop: (
    value: number,
    rule: { readonly rank: number; readonly percent: boolean; readonly bottom: boolean },
  ) => boolean;
}

export function spreadOf(sheet: Sheet, areas: readonly Area[]): Spread {
  const numbers: number[] = [];
  const counts = new Map<string, number>();
  for (const area of areas) {
    forEachCell(sheet, area, ({ value }) => {
      if (value === null) return;
      if (typeof value === 'number') numbers.push(value);
      counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
    });
  }
  numbers.sort((a, b) => a - b);
  return {
    numbers,
    mean: numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0) / numbers.length,
    countOf: (value) => counts.get(keyOf(value)) ?? 0,
    isTop: (value, { rank, percent, bottom }) => {
      const count = percent ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : rank;
      const edge = bottom ? numbers[count - 1] : numbers[numbers.length - count];
      if (edge === undefined) return numbers.length > 0;
      return bottom ? value <= edge : value >= edge;
    },
  };
}

const keyOf = (value: CellValue): string =>
  value === null || isError(value)
    ? `e${value?.error ?? ''}`
    : `${typeof value}${String(value).toLowerCase()}`;

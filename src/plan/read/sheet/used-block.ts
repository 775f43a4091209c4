/**
 * Narrows a sheet with a stray value far out, for example in the last row or column: of its blocks of used cells with
 * many blank rows or columns between them, only the largest counts.
 */
import type { Area } from './sheet-snapshot';

/** The number of cells above which a sheet is narrowed; a plan of 10,000 rows and 40 columns has fewer. */
export const VAST = 500_000;
/** More blank rows or columns in succession than any plan contains. */
const GAPS = { rows: 5_000, columns: 100 } as const;

const size = ({ rowCount, columnCount }: Area): number => rowCount * columnCount;

/** The extent of the largest block of used areas; `null` if there are none. */
export function usedBlock(areas: readonly Area[]): Area | null {
  const rows = largest(clusters(areas, 'rowIndex', 'rowCount', GAPS.rows));
  const block = largest(clusters(rows, 'columnIndex', 'columnCount', GAPS.columns));
  const [first] = block;
  return first ? block.reduce(bounding, first) : null;
}
/** Groups areas that have at most `gap` blank rows or columns between them. */
function clusters(
  areas: readonly Area[],
  start: 'rowIndex' | 'columnIndex',
  count: 'rowCount' | 'columnCount',
  gap: number,
): readonly (readonly Area[])[] {
  const groups: Area[][] = [];
  let end = -Infinity;
  for (const area of [...areas].sort((a, b) => a[start] - b[start])) {
    if (area[start] - end > gap) groups.push([]);
    groups.at(-1)?.push(area);
    end = Math.max(end, area[start] + area[count]);
  }
  return groups;
}

const cellsIn = (areas: readonly Area[]): number => areas.reduce((sum, area) => sum + size(area), 0);

const largest = (groups: readonly (readonly Area[])[]): readonly Area[] =>
  groups.reduce<readonly Area[]>((most, group) => (cellsIn(group) > cellsIn(most) ? group : most), []);

function bounding(a: Area, b: Area): Area {
  const rowIndex = Math.min(a.rowIndex, b.rowIndex);
  const columnIndex = Math.min(a.columnIndex, b.columnIndex);
  return {
    rowIndex,
    columnIndex,
    rowCount: Math.max(a.rowIndex + a.rowCount, b.rowIndex + b.rowCount) - rowIndex,
    columnCount: Math.max(a.columnIndex + a.columnCount, b.columnIndex + b.columnCount) - columnIndex,
  };
}

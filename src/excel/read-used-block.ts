/**
 * Narrows what is read of a sheet with a stray value far out, for example in the last row or column: of its blocks of
 * used cells with many blank rows or columns between them, only the largest is read. Takes one exchange if there is
 * such a sheet.
 */
import { intersects } from '../plan/read/sheet/overlap';
import type { Area } from '../plan/read/sheet/sheet-snapshot';
import { isPayloadRefusal } from './host-error';
import { mergesOf, type FirstLook, type ListedSheet } from './read-snapshot-ask';

/** The number of cells above which a sheet is narrowed; a plan of 10,000 rows and 40 columns has fewer. */
const VAST = 500_000;
/** More blank rows or columns in succession than any plan contains. */
const GAPS = { rows: 5_000, columns: 100 } as const;

const size = ({ rowCount, columnCount }: Area): number => rowCount * columnCount;

export async function withinUsedCells(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  looks: readonly FirstLook[],
): Promise<readonly FirstLook[]> {
  const vast = looks.flatMap((look, at) => {
    const sheet = sheets[at];
    return sheet && size(look.area) > VAST ? [{ look, sheet }] : [];
  });
  if (vast.length === 0) return looks;
  const asked = vast.map(({ look, sheet }) => {
    const { rowIndex, columnIndex, rowCount, columnCount } = look.area;
    const range = context.workbook.worksheets
      .getItem(sheet.id)
      .getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
    const kinds = (['Constants', 'Formulas'] as const).map((kind) => {
      const cells = range.getSpecialCellsOrNullObject(kind);
      cells.load('areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount');
      return cells;
    });
    return { look, kinds };
  });
  try {
    await context.sync();
  } catch (error) {
    // The used cells are in too many places for one response, so the whole sheet is read.
    if (isPayloadRefusal(error)) return looks;
    throw error;
  }
  const blocks = new Map(asked.map(({ look, kinds }) => [look, usedBlock(kinds.flatMap(mergesOf))]));
  return looks.map((look) => {
    const area = blocks.get(look);
    if (!area || size(area) === size(look.area)) return look;
    const merges = look.merges?.filter((merge) => intersects(merge, area)) ?? null;
    return { ...look, area, merges, cells: null };
  });
}

/** The extent of the largest block of used areas; `null` if there are none. */
function usedBlock(areas: readonly Area[]): Area | null {
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

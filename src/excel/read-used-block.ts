/**
 * Narrows what is read of a sheet with a stray value far out, for example in the last row or column: of its blocks of
 * used cells with many blank rows or columns between them, only the largest is read. Takes one exchange if there is
 * such a sheet.
 */
import { intersects } from '../plan/read/sheet/overlap';
import type { Area } from '../plan/read/sheet/sheet-snapshot';
import { usedBlock, VAST } from '../plan/read/sheet/used-block';
import { isPayloadRefusal } from './host-error';
import { mergesOf, type FirstLook, type ListedSheet } from './read-snapshot-ask';

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

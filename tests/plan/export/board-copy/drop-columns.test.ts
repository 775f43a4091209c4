import { areaFrom, cellsOfRow, emptyCopy } from '../../../../src/plan/export/board-copy/board-copy';
import { dropColumns } from '../../../../src/plan/export/board-copy/drop-columns';

describe('columns that are dropped', () => {
  test('remove their areas, and leave no area without a column', () => {
    const sheet = {
      ...emptyCopy('S'),
      cells: cellsOfRow(0, 0, ['a', 'b', 'c', 'd']),
      merges: [areaFrom(1, 1, 1, 2), areaFrom(2, 0, 2, 1)],
      formats: [
        { area: areaFrom(0, 1, 1, 1), bold: true },
        { area: areaFrom(0, 0, 1, 4), wrap: true },
      ],
      filter: areaFrom(0, 1, 5, 1),
    };
    const left = dropColumns(sheet, new Set([1]));
    expect(left.cells.map(({ columnIndex, value }) => [columnIndex, value])).toEqual([
      [0, 'a'],
      [1, 'c'],
      [2, 'd'],
    ]);
    expect(left.merges).toEqual([areaFrom(2, 0, 2, 1)]);
    expect(left.formats).toEqual([{ area: areaFrom(0, 0, 1, 3), wrap: true }]);
    expect(left.filter).toBeNull();
    expect(dropColumns(sheet, new Set())).toBe(sheet);
  });
});

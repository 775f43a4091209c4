import { areaFrom, cellsOfRow, emptyCopy } from '../../../../src/plan/export/board-copy/board-copy';
import { rowHeights } from '../../../../src/plan/export/board-copy/row-heights';
import { linesOf } from '../../../../src/plan/change/lines-of';

describe('the lines of a text', () => {
  test.each([
    ['', 10, 1],
    ['short', 10, 1],
    ['one two three four', 10, 2],
    ['one two three four', 8, 3],
    ['llllllllllllllllllll', 10, 1],
    ['WWWWWWWWWWWWWWWWWWWW', 10, 4],
    ['a\nb\n\nc', 10, 4],
    ['x'.repeat(100), 10, 10],
    ['', 0, 1],
  ])('%j in %d characters: %d', (text, width, expected) => {
    expect(linesOf(text, width)).toBe(expected);
  });
});

describe('the heights of rows', () => {
  const long = 'word '.repeat(40).trim();
  const sheet = {
    ...emptyCopy('S'),
    cells: [...cellsOfRow(0, 0, [long]), ...cellsOfRow(1, 0, ['short']), ...cellsOfRow(2, 0, [long])],
    columns: [{ columnIndex: 0, width: 20 }],
  };

  test('are unchanged if nothing wraps', () => {
    expect(rowHeights(sheet)).toEqual([]);
  });

  test('fit a heading that wraps, by its own letters', () => {
    const formats = [{ area: areaFrom(0, 0, 1, 1), wrap: true, bold: true, fontSize: 14 }];
    const [row] = rowHeights({ ...sheet, formats });
    expect(row?.points).toBe(Math.ceil(linesOf(long, 20, { size: 14, bold: true }) * 14 * 1.4));
  });

  test('fit wrapped text, divide the height of cells that span rows, and stay within Excel’s limit', () => {
    const formats = [{ area: areaFrom(0, 0, 2, 1), wrap: true }];
    const [row] = rowHeights({ ...sheet, formats });
    expect(row).toEqual({ rowIndex: 0, points: linesOf(long, 20) * 15 });
    const spanned = rowHeights({ ...sheet, formats, merges: [areaFrom(0, 0, 3, 1)] });
    expect(spanned.map(({ points }) => points)).toEqual([1, 2, 3].map(() => (linesOf(long, 20) * 15) / 3));
    const huge = { ...sheet, formats, cells: cellsOfRow(0, 0, ['x'.repeat(32_767)]) };
    expect(rowHeights(huge)).toEqual([{ rowIndex: 0, points: 409 }]);
  });
});

/** Where rows and columns lie, and which of them a scrolled window draws. */
import { newWorkbook, addSheet, setCell } from '../../../../src/workbench/model/workbook';
import { layLines, linesWithin } from '../../../../src/workbench/page/grid/lines';
import { indexMerges } from '../../../../src/workbench/page/grid/merge-index';
import { rowHeights } from '../../../../src/workbench/page/grid/row-heights';
import { sheetGeometry } from '../../../../src/workbench/page/grid/sheet-geometry';
import { countLines, textWidth } from '../../../../src/workbench/page/grid/text-width';
import { scrollToShow, visibleWindow } from '../../../../src/workbench/page/grid/visible-window';

const ten = () => 10;

describe('lines', () => {
  const lines = layLines(5, (at) => (at === 2 ? 0 : 20));

  test.each([
    [-5, 0],
    [0, 0],
    [19, 0],
    [20, 1],
    [40, 3],
    [79, 4],
    [5000, 4],
  ])('at %i pixels is line %i, ignoring hidden lines', (distance, line) => {
    expect(lines.at(distance)).toBe(line);
  });

  test('know their starts, sizes and total', () => {
    expect([lines.start(3), lines.size(2), lines.size(4), lines.total, lines.start(99)]).toEqual([
      40, 0, 20, 80, 80,
    ]);
  });

  test('within a window are those that it shows and some next to them, none outside the sheet', () => {
    const many = layLines(1000, () => 20);
    expect(linesWithin(many, 400, 100, 2)).toEqual({ first: 18, last: 26 });
    expect(linesWithin(many, 0, 100, 5).first).toBe(0);
    expect(linesWithin(many, 19_990, 100, 5).last).toBe(999);
  });
});

describe('text', () => {
  test.each([
    ['', 100, 1],
    ['one two', 100, 1],
    ['one two', 50, 2],
    ['one\ntwo\n', 100, 3],
    ['abcdefghijkl', 50, 3],
    ['ab abcdefghij', 50, 3],
    ['trailing      ', 80, 1],
    ['ab-cd ef', 50, 2],
  ])('%j in %i pixels fills %i lines', (text, room, lines) => {
    expect(countLines(text, ten, room)).toBe(lines);
  });

  test('is measured no further than requested, however long', () => {
    expect(countLines('word '.repeat(6000), ten, 50, 28)).toBe(28);
    expect(textWidth('x'.repeat(32_767), ten, 200)).toBe(210);
  });
});

describe('the window on a sheet', () => {
  const wrap = { alignment: { wrap: true } };
  const make = () => {
    const workbook = newWorkbook();
    const sheet = addSheet(workbook, 'Plan');
    for (let row = 0; row < 10_000; row += 1) setCell(sheet, row, 0, { value: `Row ${row}` });
    return { workbook, sheet };
  };
  const geometryOf = ({ workbook, sheet }: ReturnType<typeof make>) =>
    sheetGeometry(
      sheet,
      rowHeights(workbook, () => ten),
      { rowIndex: 0, columnIndex: 0 },
    );
  const view = { left: 0, top: 100_000, width: 800, height: 500 };
  const first = { rowIndex: 0, columnIndex: 0 };

  test('draws a few dozen rows of ten thousand, and the active one wherever it is', () => {
    const made = make();
    const shown = visibleWindow(geometryOf(made), indexMerges(made.sheet), view, first);
    expect(shown.rows.length).toBeLessThan(60);
    expect(shown.rows[0]).toBe(0);
    expect(shown.rows).toContain(5000);
    expect(shown.rows).toContain(5023);
    expect(shown.rows).not.toContain(4000);
  });

  test('draws nothing above and to the left of panes that are frozen elsewhere', () => {
    const made = make();
    made.sheet.freeze = { rowCount: 4, columnCount: 4, rowIndex: 1, columnIndex: 7 };
    const shown = visibleWindow(geometryOf(made), indexMerges(made.sheet), view, first);
    expect(shown.frozenRows).toEqual([1, 2, 3, 4]);
    expect(shown.frozenColumns).toEqual([7, 8, 9, 10]);
    expect(shown.columns[0]).toBe(11);
  });

  test('draws frozen rows and columns apart, and no hidden ones', () => {
    const made = make();
    made.sheet.freeze = { rowCount: 2, columnCount: 1 };
    made.sheet.columns.set(2, { hidden: true });
    const shown = visibleWindow(geometryOf(made), indexMerges(made.sheet), view, first);
    expect(shown.frozenRows).toEqual([0, 1]);
    expect(shown.frozenColumns).toEqual([0]);
    expect(shown.columns.slice(0, 2)).toEqual([1, 3]);
  });

  test('draws the first row of a merge that extends into view', () => {
    const made = make();
    made.sheet.merges = [{ rowIndex: 4000, columnIndex: 0, rowCount: 3000, columnCount: 1 }];
    const shown = visibleWindow(geometryOf(made), indexMerges(made.sheet), view, first);
    expect(shown.rows).toContain(4000);
  });

  test('scrolls no further than needed to show a cell, and not at all if it is in view', () => {
    const geometry = geometryOf(make());
    expect(scrollToShow(geometry, view, { rowIndex: 5001, columnIndex: 0 })).toEqual({
      left: 0,
      top: 100_000,
    });
    expect(scrollToShow(geometry, view, { rowIndex: 10, columnIndex: 0 }).top).toBe(200);
    expect(scrollToShow(geometry, view, { rowIndex: 6000, columnIndex: 0 }).top).toBe(6001 * 20 - (500 - 22));
  });

  test('a row without an explicit height is as high as its wrapped texts, up to Excel’s limit', () => {
    const made = make();
    setCell(made.sheet, 1, 0, { value: 'word '.repeat(20), style: wrap });
    setCell(made.sheet, 2, 0, { value: 'word '.repeat(6000), style: wrap });
    setCell(made.sheet, 3, 0, { value: 'word '.repeat(20), style: wrap });
    const row = made.sheet.rows.get(3);
    if (row) row.height = 30;
    const { rows } = geometryOf(made);
    expect([rows.size(0), rows.size(2), rows.size(3)]).toEqual([20, 546, 40]);
    expect(rows.size(1)).toBe(400);
  });

  test('a text in a hidden column does not affect row heights', () => {
    const made = make();
    made.sheet.columns.set(3, { hidden: true });
    setCell(made.sheet, 5, 3, { value: 'a b c d e f g h', style: wrap });
    expect(geometryOf(made).rows.size(5)).toBe(20);
  });

  test('a row is measured again when its text changes', () => {
    const made = make();
    const heights = rowHeights(made.workbook, () => ten);
    const size = () => sheetGeometry(made.sheet, heights, first).rows.size(5);
    expect(size()).toBe(20);
    setCell(made.sheet, 5, 0, { value: 'a b c d e f g h', style: wrap });
    expect(size()).toBeGreaterThan(20);
  });
});

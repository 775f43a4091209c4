/** What lies over cells: conditional formats, lists, charts; and cells to and from the clipboard and the formula bar. */
import { barShapes } from '../../../../src/workbench/page/charts/bar-shapes';
import { chartScale } from '../../../../src/workbench/page/charts/chart-scale';
import { pieSlices } from '../../../../src/workbench/page/charts/pie-slices';
import { fromClipboard, toClipboard } from '../../../../src/workbench/page/grid/clipboard-text';
import { conditionalFormatting } from '../../../../src/workbench/page/grid/conditional-formatting';
import { editText } from '../../../../src/workbench/page/grid/edit-text';
import { evaluateAt } from '../../../../src/workbench/page/grid/evaluate-at';
import { listChoices, takesEntry } from '../../../../src/workbench/page/grid/validation-list';
import type { ConditionalRule, DataValidation } from '../../../../src/workbench/model/rules';
import { addSheet, newWorkbook, setCell, type CellValue } from '../../../../src/workbench/model/workbook';

function open() {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, 'Plan');
  (['Red', 'red', 'Green', null, 5, { error: '#N/A' }] as CellValue[]).forEach((value, row) =>
    setCell(sheet, row, 0, { value }),
  );
  [10, 20, 30, 40, 50, 60].forEach((value, row) => setCell(sheet, row, 1, { value }));
  return { workbook, sheet };
}
const style = { font: { bold: true } };
const column = (columnIndex: number) => ({ rowIndex: 0, columnIndex, rowCount: 6, columnCount: 1 });

test.each<[string, ConditionalRule, number, readonly number[]]>([
  ['a text whatever its case', { kind: 'cellIs', operator: 'equal', formulas: ['"RED"'], style }, 0, [0, 1]],
  [
    'a number between bounds',
    { kind: 'cellIs', operator: 'between', formulas: ['20', '$B$4'], style },
    1,
    [1, 2, 3],
  ],
  ['a formula that moves with the cell', { kind: 'expression', formula: '$A1="Red"', style }, 1, [0, 1]],
  ['a formula that is an error', { kind: 'expression', formula: '1/0', style }, 1, []],
  ['blanks', { kind: 'preset', preset: 'containsBlanks', options: {}, style }, 0, [3]],
  ['repeats', { kind: 'preset', preset: 'duplicateValues', options: {}, style }, 0, [0, 1]],
  ['the two largest', { kind: 'top', rank: 2, percent: false, bottom: false, style }, 1, [4, 5]],
  ['a rule that the model only keeps', { kind: 'kept', type: 'x', source: '' }, 1, []],
])('a conditional format marks %s', (_what, rule, at, rows) => {
  const { workbook, sheet } = open();
  sheet.conditionalFormats = [{ id: '1', areas: [column(at)], priority: 1, stopIfTrue: false, rule }];
  const looks = conditionalFormatting(workbook, sheet);
  looks.prepare([0, 1, 2, 3, 4, 5], [0, 1]);
  expect([0, 1, 2, 3, 4, 5].filter((row) => looks.at(row, at)?.style)).toEqual(rows);
});

test('formulas are calculated for their cells, in the order requested; nonsense gives an error or nothing', () => {
  const { workbook, sheet } = open();
  const base = { rowIndex: 0, columnIndex: 3 };
  const asked = ['B1*2', 'SUM($B$1:$B$6)', 'ROW()', 'NoSuch(1)'].map((formula) => ({
    formula,
    base,
    at: { rowIndex: 2, columnIndex: 3 },
  }));
  const values = evaluateAt(workbook, sheet, asked);
  expect(values.slice(0, 3)).toEqual([60, 210, 3]);
  expect(typeof values[3]).toBe('object');
});

test.each([
  ['"Red, Amber,Green"', ['Red', 'Amber', 'Green']],
  ['$B$1:$B$3', ['10', '20', '30']],
  ['Ratings', ['Red', 'red', 'Green', '5', '#N/A']],
  ['INDIRECT("x")', null],
])('the list %s offers %j', (formula1, choices) => {
  const { workbook, sheet } = open();
  workbook.names = [{ name: 'ratings', sheet: null, formula: 'Plan!$A$1:$A$6', visible: true, comment: '' }];
  const validation: DataValidation = {
    areas: [column(2)],
    kind: 'list',
    formula1,
    allowBlank: true,
    inCellDropdown: true,
    errorStyle: 'stop',
    showError: true,
    showPrompt: false,
  };
  const at = { rowIndex: 0, columnIndex: 2 };
  expect(listChoices(workbook, sheet, validation, at)).toEqual(choices);
  const taken = takesEntry(workbook, sheet, validation, at, { value: 'Purple', text: 'Purple' });
  expect(taken).toBe(choices === null);
});

test.each([
  [
    'a\tb\r\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['one\n', [['one']]],
  ['"two\nlines"\tx', [['two\nlines', 'x']]],
  ['"he said ""yes"""', [['he said "yes"']]],
  ['"open', [['"open']]],
])('the clipboard text %j is read as %j', (text, rows) => {
  expect(fromClipboard(text)).toEqual(rows);
});

test('copied text is parsed back unchanged', () => {
  const rows = [
    ['a "b"', 'c\nd'],
    ['', 'e\tf'],
  ];
  expect(fromClipboard(toClipboard(rows))).toEqual(rows);
});

test.each([
  [{ value: 42_000, style: { numberFormat: 'd mmm yy' } }, '27/12/2014'],
  [{ value: 0.2, style: { numberFormat: '0%' } }, '20%'],
  [{ value: 1234.5, style: { numberFormat: '#,##0' } }, '1234.5'],
  [{ value: '007', style: { quotePrefix: true } }, "'007"],
  [{ value: 3, formula: '=1+2' }, '=1+2'],
])('%j is edited as %s', (cell, text) => {
  expect(editText(cell, false)).toBe(text);
});

test('an axis has round steps and includes zero; bars stack to the total; slices omit values that are not positive', () => {
  expect(chartScale([3, 47]).ticks).toEqual([0, 10, 20, 30, 40, 50]);
  expect(chartScale([]).ticks.length).toBeGreaterThan(1);
  const series = [
    { name: 'a', colour: '#000000', values: [1, null] },
    { name: 'b', colour: '#000000', values: [3, 4] },
  ];
  const { bars } = barShapes({ categories: ['x', 'y'], series }, 'Stacked100');
  expect(bars.map(({ from, to }) => [from, to])).toEqual([
    [0, 0.25],
    [0.25, 1],
    [0, 1],
  ]);
  expect(pieSlices([1, 0, null, -2, 3], { x: 0, y: 0 }, 10, 0).map(({ at }) => at)).toEqual([0, 4]);
});

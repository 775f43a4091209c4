/**
 * A workbook with more formulas than the engine takes at once, where the whole workbook must be calculated: every formula
 * has its result, whichever way it looks at the others.
 */
import { parseArea } from '../../../src/workbench/model/area';
import { calculationWords } from '../../../src/workbench/model/calc/budget';
import { recalculate } from '../../../src/workbench/model/recalculate';
import {
  addSheet,
  getCell,
  newWorkbook,
  setCell,
  type CellValue,
  type Sheet,
  type Workbook,
} from '../../../src/workbench/model/workbook';

const ROWS = 11_000;
const clock = (): number => Date.UTC(2016, 9, 15, 12);

const place = (name: string) => parseArea(name) ?? { rowIndex: 0, columnIndex: 0 };

function put(sheet: Sheet, name: string, formula: string, dynamicArray = false): void {
  const { rowIndex, columnIndex } = place(name);
  setCell(sheet, rowIndex, columnIndex, { value: null, formula, ...(dynamicArray && { dynamicArray }) });
}

const valueAt = (sheet: Sheet, name: string): CellValue =>
  getCell(sheet, place(name).rowIndex, place(name).columnIndex)?.value ?? null;

/** Column A has the row's number; B twice that, by as many formulas as there are rows. */
function long(): { workbook: Workbook; sheet: Sheet } {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, 'Plan');
  for (let row = 0; row < ROWS; row += 1) {
    setCell(sheet, row, 0, { value: row + 1 });
    setCell(sheet, row, 1, { value: null, formula: `=A${row + 1}*2` });
  }
  return { workbook, sheet };
}

/** The rows of column B that do not hold twice column A. */
const wrongRows = (sheet: Sheet): readonly unknown[] =>
  Array.from({ length: ROWS }, (_, row) => [row + 1, getCell(sheet, row, 1)?.value ?? null]).filter(
    ([row, value]) => value !== Number(row) * 2,
  );

const TOTAL = ROWS * (ROWS + 1);

test.each([
  ['a reference made from a text', 'D1', '=INDIRECT("B"&11000)', 22_000],
  ['a text that names a whole area', 'D1', '=SUM(INDIRECT("B1:B11000"))', TOTAL],
  ['a reference at a distance', 'D1', '=OFFSET(B1,10999,0)', 22_000],
  ['a subtotal', 'D1', '=SUBTOTAL(9,B1:B11000)', TOTAL],
  ['a question about a formula', 'D1', '=ISFORMULA(INDIRECT("B11000"))', true],
])('every formula has its result beside %s', (_what, at, formula, result) => {
  const { workbook, sheet } = long();
  put(sheet, at, formula);
  put(sheet, 'E11000', `=IF(TRUE,${at})`);
  put(sheet, 'F1', '=E11000');
  recalculate(workbook, clock);
  expect(wrongRows(sheet)).toEqual([]);
  expect([at, 'E11000', 'F1'].map((name) => valueAt(sheet, name))).toEqual([result, result, result]);
  expect(calculationWords(workbook)).toEqual([]);
});

test('a subtotal passes over other subtotals, and an array is filled and read, in whichever part they are', () => {
  const { workbook, sheet } = long();
  put(sheet, 'B11001', '=SUBTOTAL(9,B1:B11000)');
  put(sheet, 'B11002', '=SUBTOTAL(9,B1:B11001)');
  put(sheet, 'D1', '=SUM(F1:F3)');
  put(sheet, 'F1', '=INDIRECT("B10998:B11000")', true);
  put(sheet, 'H1', '=INDIRECT("B10998:B11000")', true);
  put(sheet, 'H3', '=B1');
  for (let time = 0; time < 2; time += 1) {
    recalculate(workbook, clock);
    expect(wrongRows(sheet)).toEqual([]);
    expect(['B11001', 'B11002', 'D1', 'F2', 'H1', 'H3'].map((name) => valueAt(sheet, name))).toEqual([
      TOTAL,
      TOTAL,
      65_994,
      21_998,
      { error: '#SPILL!' },
      2,
    ]);
  }
  setCell(sheet, 10_999, 0, { value: 0 });
  recalculate(workbook, clock);
  expect(['F3', 'D1', 'B11002'].map((name) => valueAt(sheet, name))).toEqual([0, 43_994, TOTAL - 22_000]);
});

test.each(['=RAND()+INDIRECT("B1")', '=FORMULATEXT(B11000)'])(
  'what cannot be calculated in parts is left out, and the user is told: %s',
  (formula) => {
    const { workbook, sheet } = long();
    put(sheet, 'D1', '=INDIRECT("B11000")');
    put(sheet, 'D2', formula);
    recalculate(workbook, clock);
    expect(wrongRows(sheet)).toEqual([]);
    expect([valueAt(sheet, 'D1'), valueAt(sheet, 'D2')]).toEqual([22_000, { error: '#NUM!' }]);
    expect(calculationWords(workbook)).toEqual([expect.stringContaining('They show #NUM!')]);
  },
);

test('results that never settle are not shown', () => {
  const { workbook, sheet } = long();
  put(sheet, 'D1', '=INDIRECT("D11000")+1');
  put(sheet, 'D11000', '=INDIRECT("D1")+1');
  recalculate(workbook, clock);
  expect(valueAt(sheet, 'D1')).toEqual({ error: '#NUM!' });
  expect(calculationWords(workbook)).toEqual([expect.stringContaining('refer to each other')]);
});

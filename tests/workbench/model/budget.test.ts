/** The budget of one calculation: formulas that ask for too much show an error at once, and the user is told. */
import { calculationWords, CALCULATION_LIMITS } from '../../../src/workbench/model/calc/budget';
import { enterAsTyped } from '../../../src/workbench/model/entry';
import { applyEntry } from '../../../src/workbench/model/edit';
import { parseArea } from '../../../src/workbench/model/area';
import { recalculate } from '../../../src/workbench/model/recalculate';
import {
  addSheet,
  getCell,
  newWorkbook,
  type CellValue,
  type Sheet,
} from '../../../src/workbench/model/workbook';

const clock = (): number => Date.UTC(2016, 9, 15, 12);
const NUM = { error: '#NUM!' };
const VALUE = { error: '#VALUE!' };

const place = (name: string) => parseArea(name) ?? { rowIndex: 0, columnIndex: 0 };

function type(sheet: Sheet, name: string, text: string): void {
  applyEntry(sheet, place(name).rowIndex, place(name).columnIndex, enterAsTyped(text));
}

const valueAt = (sheet: Sheet, name: string): CellValue =>
  getCell(sheet, place(name).rowIndex, place(name).columnIndex)?.value ?? null;

/** A sheet with numbers at A1:C40 and the formula at E50. */
function calculated(formula: string, limits = CALCULATION_LIMITS) {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, 'Plan');
  for (let row = 1; row <= 40; row += 1)
    for (const column of ['A', 'B', 'C']) type(sheet, `${column}${row}`, String(row));
  type(sheet, 'E50', formula);
  const started = performance.now();
  recalculate(workbook, clock, limits);
  return {
    workbook,
    sheet,
    value: valueAt(sheet, 'E50'),
    words: calculationWords(workbook),
    milliseconds: performance.now() - started,
  };
}

describe('a text of more than 32,767 characters', () => {
  it.each([
    '=REPT("x",32768)',
    '=REPT("x",20000)&REPT("y",20000)',
    '=SUBSTITUTE(REPT("a",30000),"a",REPT("b",30000))',
    '=LEN(SUBSTITUTE(REPT("a",300),"a",REPT("b",300)))',
    '=CONCAT(REPT("x",20000),REPT("y",20000))',
    '=TEXTJOIN(REPT("-",20000),FALSE,A1:A9)',
    '=LET(a,REPT("x",32767),b,a&a,c,b&b,d,c&c,d&d)',
  ])('is #VALUE!, and nothing to speak of: %s', (formula) => {
    const { value, words, milliseconds } = calculated(formula);
    expect(value).toEqual(VALUE);
    expect(words).toEqual([]);
    expect(milliseconds).toBeLessThan(2000);
  });

  it.each([
    ['=LEN(REPT("x",32767))', 32_767],
    ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
    ['=SUBSTITUTE("abc","","x")', 'abc'],
    ['=CONCAT(A1:C2,TRUE,"x")', '111222TRUEx'],
    ['=TEXTJOIN(", ",TRUE,A1:A3,"",D1,"end")', '1, 2, 3, end'],
    ['=TEXTJOIN("-",FALSE,"a",D1,"b")', 'a--b'],
    ['=CONCAT(A:C)', Array.from({ length: 40 }, (_, at) => String(at + 1).repeat(3)).join('')],
  ])('is not what %s gives', (formula, expected) => {
    expect(calculated(formula).value).toBe(expected);
  });
});

describe('more values than there is room for', () => {
  it.each([
    '=SUM(SEQUENCE(1000000))',
    '=SUM(SEQUENCE(3000)*SEQUENCE(1,3000))',
    '=RANDARRAY(1048576,16384)',
    '=SUM(MUNIT(4000))',
    '=SUM(EXPAND(A1:B2,4000,4000,0))',
    '=SUM(MAKEARRAY(5000,5000,LAMBDA(r,c,r*c)))',
    '=SUM(INDIRECT("A1:XFD1048576"))',
    '=SUM(OFFSET(A1,0,0,1048576,16384))',
    '=CONCAT(A1:XFD1048576)',
    '=ROWS(A1:XFD1048576)',
    '=SUM(MMULT(G1:XFD16000,G1:XFD16000))',
    '=MINVERSE(G1:ZZ900)',
  ])('is #NUM! at once, and said in a sentence: %s', (formula) => {
    const { value, words, milliseconds } = calculated(formula);
    expect(value).toEqual(NUM);
    expect(words).toHaveLength(1);
    expect(words[0]).toMatch(/^[A-Z].* show(?:s)? #NUM!; Excel may calculate (?:it|them)\.$/);
    expect(milliseconds).toBeLessThan(2000);
  });

  it.each([
    ['=SUM(SEQUENCE(3,2,10,-1))', 45],
    ['=SUM(SEQUENCE(4))', 10],
    ['=COUNT(RANDARRAY(20,10,1,6,TRUE))', 200],
    ['=SUM(MUNIT(3))', 3],
    ['=SUM(EXPAND(A1:B2,3,3,1))', 11],
    ['=SUM(VSTACK(A1:B2,9))', { error: '#N/A' }],
    ['=SUM(IFNA(HSTACK(A1:B2,9),0))', 15],
    ['=COLUMNS(HSTACK(A1:B2,9))', 3],
    ['=SUM(MMULT(A1:B2,A1:B2))', 18],
    ['=SEQUENCE(0)', VALUE],
    ['=SUM(A:C)', 2460],
  ])('is not what %s asks for', (formula, expected) => {
    const { value, words } = calculated(formula);
    expect([value, words]).toEqual([expected, []]);
  });

  it('leaves other formulas alone, and is calculated once it asks for less', () => {
    const { workbook, sheet } = calculated('=ROWS(A1:XFD1048576)');
    type(sheet, 'E51', '=A2+1');
    type(sheet, 'E52', '=IF(ISERROR(E50),"none",E50)');
    recalculate(workbook, clock);
    expect([valueAt(sheet, 'E51'), valueAt(sheet, 'E52')]).toEqual([3, 'none']);
    type(sheet, 'E50', '=ROWS(A1:B9)');
    recalculate(workbook, clock);
    expect([valueAt(sheet, 'E50'), valueAt(sheet, 'E52')]).toEqual([9, 9]);
    expect(calculationWords(workbook)).toEqual([]);
  });

  it('is named by its cell, and many at a time in few sentences', () => {
    const { workbook, sheet, words } = calculated('=ROWS(A1:XFD1048576)');
    expect(words[0]).toContain('Plan!E50');
    for (let row = 60; row < 90; row += 1) type(sheet, `E${row}`, '=ROWS(A1:XFD1048576)');
    recalculate(workbook, clock);
    expect(calculationWords(workbook)).toHaveLength(5);
  });
});

describe('a calculation that takes too long', () => {
  it('is stopped with a sentence, and done the next time', () => {
    const { workbook, sheet, value, words } = calculated('=SUM(A1:C40)', {
      ...CALCULATION_LIMITS,
      milliseconds: -1,
    });
    expect(value).toEqual(NUM);
    expect(words).toEqual([expect.stringMatching(/^Calculating took longer than .* was stopped\. .*\.$/)]);
    recalculate(workbook, clock);
    expect([valueAt(sheet, 'E50'), calculationWords(workbook)]).toEqual([2460, []]);
  });

  it('reads no more cells than allowed, all formulas together', () => {
    const { value, words } = calculated('=SUM(A1:C40)', { ...CALCULATION_LIMITS, read: 100 });
    expect(value).toEqual(NUM);
    expect(words[0]).toContain('more cells than the workbench calculates at once');
  });
});

it('a merge of a whole sheet is not gone through cell by cell', () => {
  const { workbook, sheet } = calculated('=1');
  sheet.merges = [{ rowIndex: 0, columnIndex: 0, rowCount: 1_048_576, columnCount: 16_384 }];
  type(sheet, 'A1', '=SUM(B1:C40)');
  recalculate(workbook, clock);
  expect(valueAt(sheet, 'A1')).toBe(0);
});

describe('a stray value in the last row or column', () => {
  const strayed = (formula: string) => {
    const { workbook, sheet } = calculated('=1');
    type(sheet, 'A1048576', '7');
    type(sheet, 'XFD60', '9');
    type(sheet, 'E50', '');
    type(sheet, 'H55', formula);
    recalculate(workbook, clock);
    return { value: valueAt(sheet, 'H55'), words: calculationWords(workbook) };
  };

  it.each([
    ['=SUM(A:C)', 2467],
    ['=COUNTA(A:F)', 121],
    ['=SUM(A1:F1048576)', 2467],
    ['=SUM(Plan!1:52)', 2460],
    ['=LEN(CONCAT(A1:XFD50))', 213],
    ['=COUNTIF(A:A,7)', 2],
    ['=SUMIFS(C:C,A:A,">38")', 79],
    ['=VLOOKUP(12,A:F,3,FALSE)', 12],
    ['=MATCH(7,A41:A1048576,0)', 1_048_536],
    ['=COUNTBLANK(A:A)', 1_048_535],
  ])('leaves formulas over whole columns and rows calculated: %s', (formula, expected) => {
    expect(strayed(formula)).toEqual({ value: expected, words: [] });
  });
});

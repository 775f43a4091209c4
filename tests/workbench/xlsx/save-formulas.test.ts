/** Formulas as a file writes them, and which of them must be marked as dynamic arrays. */
import { applyEntry } from '../../../src/workbench/model/edit';
import { addSheet, newWorkbook, type Workbook } from '../../../src/workbench/model/workbook';
import { addTable } from '../../../src/workbench/model/tables';
import { asSeen } from '../../../src/workbench/xlsx/formula-text';
import { saveParts, saveXlsx } from '../../../src/workbench/xlsx/save-xlsx';
import { asWritten } from '../../../src/workbench/xlsx/write/formula-as-written';
import { formulaTokens } from '../../../src/workbench/xlsx/write/formula-tokens';
import { needsArray } from '../../../src/workbench/xlsx/write/needs-array';
import { opened } from '../../support/open-built';
import { complaints } from './save-structure';

describe('As written', () => {
  test.each([
    ['="FILTER("&\'My LET(\'!A1', '"FILTER("&\'My LET(\'!A1'],
    ['=filterA1+FILTERED(2)', 'filterA1+FILTERED(2)'],
    ['=_xlfn.XLOOKUP(1,A:A,B:B)', '_xlfn.XLOOKUP(1,A:A,B:B)'],
    ['=SUM(A1:A3)', 'SUM(A1:A3)'],
    ['=XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['=FILTER(A1:A9,B1:B9="x","")', '_xlfn._xlws.FILTER(A1:A9,B1:B9="x","")'],
    ['=LET(x,A1,y,x*2,x+y)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)'],
    ['=LAMBDA(a,b,a+b)(1,2)', '_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b)(1,2)'],
    ['=SUM(A1#)', 'SUM(_xlfn.ANCHORARRAY(A1))'],
    ["=@'It''s'!A1:A3", "_xlfn.SINGLE('It''s'!A1:A3)"],
    ['=1.5E+3*A1', '1.5E+3*A1'],
    ["='[Book.xlsx]S'!B2+[1]S!B2", "'[Book.xlsx]S'!B2+[1]S!B2"],
    ['=Plan[Due date]+Plan[[#Totals],[Due]]', 'Plan[Due date]+Plan[[#Totals],[Due]]'],
    ['=[@Due]<TODAY()', 'Home[[#This Row],[Due]]<TODAY()'],
    ['=[@[Due date]]', 'Home[[#This Row],[Due date]]'],
    ['=SUM(Plan[@[a]:[b]],[@])', 'SUM(Plan[[#This Row],[a]:[b]],Home[#This Row])'],
    ['=ROWS([Due])', 'ROWS(Home[Due])'],
  ])('%s', (formula, written) => {
    expect(asWritten(formula, 'Home')).toBe(written);
  });

  test.each(['=XLOOKUP(A1,B:B,C:C)', '=LET(x,A1,x+1)', '=SUM(A1#)', '=@A1', '=SORT(UNIQUE(A1:A9))'])(
    '%s is seen again as it was',
    (formula) => {
      expect(asSeen(asWritten(formula))).toBe(formula);
    },
  );

  test.each(['=SUM(', '="open', "='open", '=[open', '=A1:', '=#', '=@@@', '=))((', '={', ''])(
    'a text that is not a formula stays complete: %s',
    (formula) => {
      const text = formula.slice(1);
      expect(
        formulaTokens(text)
          .map((token) => token.text)
          .join(''),
      ).toBe(text);
      expect(() => needsArray(formula)).not.toThrow();
    },
  );

  test.each([
    ['=FREQUENCY(A1:A9,B1:B3)', true],
    ['=SUM(FREQUENCY(A1:A9,B1:B3))', true],
    ['=SUMPRODUCT(FREQUENCY(ISNUMBER(FIND("x",A1:A9))*B1:B9,{0;1})*{0;1;2})', false],
    ['=SUMPRODUCT(COUNTIFS(A1:A9,{"x","y"},B1:B9,{1,2}))', false],
    ['=AGGREGATE(15,6,A1:A9/(FIND("x",B1:B9)>0),C1+1)', false],
    ['=SUMPRODUCT(TRANSPOSE(A1:A9)*B1:J1)', true],
  ])('%s is marked as an array formula: %p', (formula, marked) => {
    expect(needsArray(formula)).toBe(marked);
  });

  test('a long formula takes time in proportion to its length', () => {
    for (const unit of ['[', "'", '"', '(', 'LET(x,', 'A1:', '@', '1E+']) {
      const started = performance.now();
      asWritten(`=${unit.repeat(20_000)}`);
      needsArray(`=${unit.repeat(20_000)}`);
      expect(performance.now() - started).toBeLessThan(10_000);
    }
  });
});

describe('Marked as a dynamic array', () => {
  test.each([
    ['=IF(A1:A3="x",1,0)', true],
    ['=A1:A3', true],
    ['=-A1:A3', true],
    ['=Plan[Due]', true],
    ['=A1#', true],
    ['={1,2,3}*2', true],
    ['=UNIQUE(A1:A3)', true],
    ['=TEXTJOIN(", ",TRUE,IF(A1:A9="x",B1:B9,""))', true],
    ['=SUM(A1:A3)', false],
    ['=COUNTIFS(Plan[RAG],"Red",Plan[Lead],[@Lead])', false],
    ['=SUMPRODUCT((A2:A9="x")*(B2:B9))', false],
    ['=INDEX(A1:B9,MATCH(1,A1:A9,0),2)', false],
    ['=XLOOKUP(A1,B:B,C:C)', false],
    ['=@A1:A3', false],
    ['=[@Due]<TODAY()', false],
    ['=MATCH(1,{1,2,3},0)', false],
    ['="A1:A3"', false],
  ])('%s: %s', (formula, expected) => {
    expect(needsArray(formula)).toBe(expected);
  });

  const with_ = (formula: string, more: Parameters<typeof Object.assign>[1] = {}): Workbook => {
    const workbook = newWorkbook();
    const sheet = addSheet(workbook, 'Plan');
    applyEntry(sheet, 0, 0, { value: null, formula });
    Object.assign(sheet.rows.get(0)!.cells.get(0)!, { value: 1 }, more);
    return workbook;
  };
  const sheetOf = (workbook: Workbook): string =>
    new TextDecoder().decode(saveParts(workbook).parts.get('xl/worksheets/sheet1.xml'));

  test('is marked in the metadata once for all cells', () => {
    const workbook = with_('=IF(B1:B2="x",1,0)', {
      fills: { rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 1 },
    });
    applyEntry(workbook.sheets[0]!, 0, 3, { value: null, formula: '=UNIQUE(B1:B2)' });
    const { parts } = saveParts(workbook);
    expect(sheetOf(workbook)).toContain('cm="1"><f t="array" ref="A1:A2">IF(B1:B2="x",1,0)</f>');
    expect(sheetOf(workbook)).toContain('cm="1"><f t="array" ref="D1">');
    expect(new TextDecoder().decode(parts.get('xl/metadata.xml'))).toContain(
      '<bk><rc t="1" v="0"/></bk></cellMetadata>',
    );
    expect(complaints(parts)).toEqual([]);
    const [sheet] = opened(saveXlsx(workbook).bytes).sheets;
    expect(sheet!.rows.get(0)!.cells.get(0)).toMatchObject({
      formula: '=IF(B1:B2="x",1,0)',
      fills: { rowCount: 2 },
    });
    // A second save finds the mark that is there.
    const again = opened(saveXlsx(workbook).bytes);
    applyEntry(again.sheets[0]!, 5, 5, { value: null, formula: '=UNIQUE(B1:B2)' });
    expect(new TextDecoder().decode(saveParts(again).parts.get('xl/metadata.xml'))).toBe(
      new TextDecoder().decode(parts.get('xl/metadata.xml')),
    );
  });

  test('a legacy array formula is not marked', () => {
    const area = { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };
    expect(sheetOf(with_('=SUM(A2:A3*1)', { fills: area, legacyArray: true }))).toContain(
      '<c r="A1"><f t="array" ref="A1">SUM(A2:A3*1)</f><v>1</v></c>',
    );
  });

  test('a formula within a table names its table', () => {
    const workbook = newWorkbook();
    const sheet = addSheet(workbook, 'Plan');
    addTable(workbook, sheet, { rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 2 }).name = 'Tasks';
    applyEntry(sheet, 1, 1, { value: null, formula: '=[@Column1]&"<"' });
    expect(sheetOf(workbook)).toContain('<f>Tasks[[#This Row],[Column1]]&amp;"&lt;"</f>');
  });
});

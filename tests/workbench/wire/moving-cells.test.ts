/** Sorting, copying and autofitting through the real client. */
import { areaName, parseArea } from '../../../src/workbench/model/area';
import { getCell, type CellValue, type Sheet } from '../../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { failureOf, workbookOf } from './small-workbook';

const plan = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Plan');

const opened = (grid: readonly (readonly CellValue[])[]) => {
  const { workbook, sheet } = workbookOf(grid);
  const open = openInOfficeJs(workbook);
  const work = (deed: (sheet: Excel.Worksheet) => void) =>
    open.Excel.run(async (context) => {
      deed(plan(context));
      await context.sync();
    });
  return { sheet, work, ...open };
};

const column = (sheet: Sheet, letter: string, rows: number): unknown[] =>
  Array.from({ length: rows }, (_, at) => {
    const { rowIndex, columnIndex } = parseArea(`${letter}${at + 1}`) ?? { rowIndex: 0, columnIndex: 0 };
    const cell = getCell(sheet, rowIndex, columnIndex);
    return cell?.formula ?? cell?.value ?? null;
  });

describe('sorting', () => {
  it('is refused over merged cells, part of an array, and a missing column', async () => {
    const { sheet, work } = opened([
      [3, 'c'],
      [1, 'a'],
      [2, 'b'],
    ]);
    expect((await failureOf(work((on) => on.getRange('A1:B3').sort.apply([{ key: 2 }])))).code).toBe(
      'InvalidArgument',
    );
    sheet.merges = [parseArea('B2:B3')].filter((area) => area !== null);
    expect((await failureOf(work((on) => on.getRange('A1:B3').sort.apply([{ key: 0 }])))).code).toBe(
      'InvalidOperation',
    );
    sheet.merges = [];
    const master = getCell(sheet, 0, 0);
    if (master) master.fills = { rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 1 };
    expect((await failureOf(work((on) => on.getRange('A1:B3').sort.apply([{ key: 0 }])))).code).toBe(
      'InvalidOperation',
    );
    expect(column(sheet, 'B', 3)).toEqual(['c', 'a', 'b']);
  });

  it('puts numbers before texts before errors, and blanks last both ways', async () => {
    const grid = [['b'], [null], [2], [{ error: '#N/A' }], ['A'], [true], [-1]];
    const { sheet, work } = opened(grid);
    await work((on) => on.getRange('A1:A7').sort.apply([{ key: 0, ascending: true }]));
    expect(column(sheet, 'A', 7)).toEqual([-1, 2, 'A', 'b', true, { error: '#N/A' }, null]);
    await work((on) => on.getRange('A1:A7').sort.apply([{ key: 0, ascending: false }]));
    expect(column(sheet, 'A', 7)).toEqual([{ error: '#N/A' }, true, 'b', 'A', 2, -1, null]);
  });

  it('keeps a header, equal rows in order, and formulas with their rows', async () => {
    const { sheet, work } = opened([
      ['Lead', 'Due', 'Twice'],
      ['B', 2, '=B2*2'],
      ['A', 9, '=B3*2'],
      ['B', 1, '=B4*2'],
      ['A', 9, '=$B$2'],
    ]);
    await work((on) =>
      on.getRange('A1:C5').sort.apply([{ key: 0 }, { key: 1, ascending: false }], false, true),
    );
    expect(column(sheet, 'A', 5)).toEqual(['Lead', 'A', 'A', 'B', 'B']);
    expect(column(sheet, 'C', 5)).toEqual(['Twice', '=B2*2', '=$B$2', '=B4*2', '=B5*2']);
  });

  it('leaves hidden rows where they are', async () => {
    const { sheet, work } = opened([[3], [9], [1]]);
    await work((on) => {
      on.getRange('2:2').rowHidden = true;
      on.getRange('A1:A3').sort.apply([{ key: 0 }]);
    });
    expect(column(sheet, 'A', 3)).toEqual([1, 9, 3]);
  });
});

describe('copying', () => {
  it('is refused for invalid addresses, outside the sheet, and on a protected sheet', async () => {
    const { sheet, work } = opened([[1, 2]]);
    const copy = (to: string, from: string) => failureOf(work((on) => on.getRange(to).copyFrom(from)));
    expect((await copy('A2', 'nothing')).code).toBe('InvalidArgument');
    expect((await copy('XFD1', 'A1:B1')).code).toBe('InvalidArgument');
    sheet.protection = { options: {}, hasPassword: false };
    expect((await copy('A2', 'A1:B1')).code).toBe('AccessDenied');
  });

  it('copies formulas, formats, merges and rules, repeated over the target', async () => {
    const { sheet, work } = opened([
      [1, '=A1+$A$1'],
      [2, null],
    ]);
    await work((on) => {
      on.getRange('B1').format.fill.color = '#FF0000';
      on.getRange('C1:D1').merge();
      on.getRange('A1:B1').conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
      on.getRange('A1').dataValidation.rule = { custom: { formula: '=A1>0' } };
      on.getRange('A3:D4').copyFrom('A1:D1');
    });
    expect(column(sheet, 'B', 4)).toEqual(['=A1+$A$1', null, '=A3+$A$1', '=A4+$A$1']);
    expect(getCell(sheet, 3, 1)?.style?.fill?.colour?.rgb).toBe('#FF0000');
    expect(sheet.merges.map(areaName)).toEqual(['C1:D1', 'C3:D3', 'C4:D4']);
    const rules = sheet.conditionalFormats.map(({ areas, rule }) => [
      areas.map(areaName),
      'formula' in rule && rule.formula,
    ]);
    expect(rules).toEqual(
      expect.arrayContaining([
        [['A3:B3'], 'A3>1'],
        [['A4:B4'], 'A4>1'],
      ]),
    );
    expect(sheet.validations.map(({ formula1 }) => formula1)).toEqual(['A1>0', 'A3>0', 'A4>0']);
  });

  it.each<['Values' | 'Formulas' | 'Formats', unknown, string | undefined]>([
    ['Values', 2, undefined],
    ['Formulas', '=C1*2', undefined],
    ['Formats', null, '#FF0000'],
  ])('takes %s alone', async (what, entry, fill) => {
    const { sheet, work } = opened([[1]]);
    await work((on) => {
      on.getRange('B1').formulas = [['=A1*2']];
      on.getRange('B1').format.fill.color = '#FF0000';
      on.getRange('D1').copyFrom('B1', what);
    });
    expect(column(sheet, 'D', 1)).toEqual([entry]);
    expect(getCell(sheet, 0, 3)?.style?.fill?.colour?.rgb).toBe(fill);
  });
});

describe('autofit', () => {
  it('widens columns to their longest text, but not by wrapped or merged cells', async () => {
    const { sheet, work } = opened([['A rather long heading', 'wrapped '.repeat(9), null, 'x']]);
    await work((on) => {
      on.getRange('B1').format.wrapText = true;
      on.getRange('A:D').format.autofitColumns();
      on.getRange('1:1').format.autofitRows();
    });
    expect(sheet.columns.get(0)?.width).toBe(22);
    expect(sheet.columns.get(1)?.width).toBeUndefined();
    expect(sheet.rows.get(0)?.height).toBeGreaterThan(100);
  });
});

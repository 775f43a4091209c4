/** Tables that grow and shrink through the real client: columns and rows anywhere, and the formulas that name them. */
import { areaName, parseArea } from '../../../src/workbench/model/area';
import { getCell, setCell, type CellValue, type Sheet } from '../../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { failureOf, workbookOf } from './small-workbook';

const plan = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Plan');

const entry = (sheet: Sheet, name: string): CellValue | undefined => {
  const { rowIndex, columnIndex } = parseArea(name) ?? { rowIndex: 0, columnIndex: 0 };
  const cell = getCell(sheet, rowIndex, columnIndex);
  return cell?.formula ?? cell?.value ?? null;
};

/** A register of two rows at A1:B3, with what is put beside and below it. */
async function opened(more: Readonly<Record<string, CellValue>> = {}) {
  const { workbook, sheet } = workbookOf([
    ['Lead', 'Due'],
    ['LSCB', 1],
    ['CCG', 2],
  ]);
  for (const [name, value] of Object.entries(more)) {
    const { rowIndex, columnIndex } = parseArea(name) ?? { rowIndex: 0, columnIndex: 0 };
    setCell(sheet, rowIndex, columnIndex, { value });
  }
  const open = openInOfficeJs(workbook);
  await open.Excel.run(async (context) => {
    plan(context).tables.add('A1:B3', true).name = 'Register';
    await context.sync();
  });
  const work = (deed: (table: Excel.Table, sheet: Excel.Worksheet) => void) =>
    open.Excel.run(async (context) => {
      deed(context.workbook.tables.getItem('Register'), plan(context));
      await context.sync();
    });
  return { ...open, sheet, work };
}

describe('columns of a table', () => {
  it('are refused outside it, and the last one is not deleted', async () => {
    const { work, sheet } = await opened();
    expect((await failureOf(work((table) => void table.columns.add(5)))).code).toBe('InvalidArgument');
    await work((table) => table.columns.getItem('Lead').delete());
    expect((await failureOf(work((table) => table.columns.getItem('Due').delete()))).code).toBe(
      'InvalidOperation',
    );
    expect(sheet.tables.map(({ area }) => areaName(area))).toEqual(['A1:A3']);
  });

  it.each([
    [0, 'A1:C3', ['New', 'Lead', 'Due']],
    [1, 'A1:C3', ['Lead', 'New', 'Due']],
    [2, 'A1:C3', ['Lead', 'Due', 'New']],
  ])('are added at %i, moving cells beside the table in its rows only', async (index, area, names) => {
    const { work, sheet } = await opened({ C2: 'beside', C9: 'below' });
    await work((table) => void table.columns.add(index, [['New'], [7], [8]]));
    const [table] = sheet.tables;
    expect(table && areaName(table.area)).toBe(area);
    expect(table?.columns.map(({ name }) => name)).toEqual(names);
    expect(new Set(table?.columns.map(({ id }) => id)).size).toBe(3);
    expect([entry(sheet, 'D2'), entry(sheet, 'C9')]).toEqual(['beside', 'below']);
    expect(['A', 'B', 'C'].map((letter) => entry(sheet, `${letter}3`))).toContain(8);
  });

  it('update formulas when they are renamed, moved or deleted', async () => {
    const { work, sheet, workbook } = await opened();
    workbook.names.push({
      name: 'Total',
      sheet: null,
      formula: 'SUM(Register[Due])',
      visible: true,
      comment: '',
    });
    await work((table, on) => {
      table.columns.add(undefined, [['Next'], ['=[@Due]+1'], ['=[@Due]+1']]);
      on.getRange('F1:F2').formulas = [['=SUM(Register[Due])'], ['=Register[[#Headers],[Due]]']];
    });
    await work((_table, on) => void (on.getRange('B1').values = [['Due date']]));
    expect(['C2', 'F1', 'F2'].map((name) => entry(sheet, name))).toEqual([
      '=[@[Due date]]+1',
      '=SUM(Register[Due date])',
      '=Register[[#Headers],[Due date]]',
    ]);
    expect(workbook.names[0]?.formula).toBe('SUM(Register[Due date])');
    await work((table) => void (table.name = 'Leads'));
    expect(entry(sheet, 'F1')).toBe('=SUM(Leads[Due date])');
    await openInOfficeJs(workbook).Excel.run(async (context) => {
      context.workbook.tables.getItem('Leads').columns.getItem('Due date').delete();
      await context.sync();
      // The sum stood beside the table, in its rows: it has moved one cell left.
      const sum = plan(context).getRange('E1').load('values,formulas');
      await context.sync();
      expect([sum.values, sum.formulas]).toEqual([[['#REF!']], [['=SUM(#REF!)']]]);
    });
  });

  it('get unique names when a header is blanked or repeated', async () => {
    const { work, sheet } = await opened();
    await work((_table, on) => void (on.getRange('A1:B1').values = [['Due', '']]));
    expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(['Due', 'Column2']);
    await work((_table, on) => void (on.getRange('B1').values = [['due']]));
    expect([entry(sheet, 'A1'), entry(sheet, 'B1')]).toEqual(['Due', 'due2']);
  });
});

describe('rows of a table', () => {
  it('are refused if they do not fit', async () => {
    const { work, sheet } = await opened();
    expect((await failureOf(work((table) => void table.rows.add(0, [['one']])))).code).toBe(
      'InvalidArgument',
    );
    await work((table) => table.rows.getItemAt(0).delete());
    expect(entry(sheet, 'A2')).toBe('CCG');
  });

  it.each([
    [0, ['NHS', 'LSCB', 'CCG']],
    [1, ['LSCB', 'NHS', 'CCG']],
    [2, ['LSCB', 'CCG', 'NHS']],
  ])('are added at %i, moving cells below in its columns only', async (index, leads) => {
    const { work, sheet } = await opened({ A4: 'below', D4: 'beside' });
    await work((table) => void table.rows.add(index, [['NHS', 9]]));
    expect(sheet.tables.map(({ area }) => areaName(area))).toEqual(['A1:B4']);
    expect([2, 3, 4].map((row) => entry(sheet, `A${row}`))).toEqual(leads);
    expect([entry(sheet, 'A5'), entry(sheet, 'D4')]).toEqual(['below', 'beside']);
  });
});

it('gives a table without headers a header row', async () => {
  const { workbook, sheet } = workbookOf([
    ['LSCB', 1],
    ['CCG', 2],
  ]);
  await openInOfficeJs(workbook).Excel.run(async (context) => {
    plan(context).tables.add('A1:B2', false);
    await context.sync();
  });
  expect(sheet.tables.map(({ area }) => areaName(area))).toEqual(['A1:B3']);
  expect(['A1', 'B1', 'A2'].map((name) => entry(sheet, name))).toEqual(['Column1', 'Column2', 'LSCB']);
});

it('reports only merges that begin in the range', async () => {
  const { workbook, sheet } = workbookOf([['a']]);
  sheet.merges = ['A1:B2', 'A4:A6'].map((name) => parseArea(name)).filter((area) => area !== null);
  await openInOfficeJs(workbook).Excel.run(async (context) => {
    const within = plan(context).getRange('A2:C4').getMergedAreasOrNullObject().load('address');
    const none = plan(context).getRange('B1:B9').getMergedAreasOrNullObject();
    await context.sync();
    expect([within.address, none.isNullObject]).toEqual(['Plan!A4:A6', true]);
  });
});

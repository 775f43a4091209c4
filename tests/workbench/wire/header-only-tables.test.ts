/** Tables with only headers, through the real client: no rows until one is added, none after the last is deleted. */
import { areaName } from '../../../src/workbench/model/area';
import { getCell } from '../../../src/workbench/model/workbook';
import { openXlsx } from '../../../src/workbench/xlsx/open-xlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/save-xlsx';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { failureOf, workbookOf } from './small-workbook';

const plan = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Plan');

function opened(grid: string[][] = []) {
  const { workbook, sheet } = workbookOf(grid);
  const { Excel } = openInOfficeJs(workbook);
  const work = <R>(deed: (table: Excel.Table) => R): Promise<[R, number]> =>
    Excel.run(async (context) => {
      const { tables } = plan(context);
      await context.sync();
      const table = sheet.tables.length > 0 ? tables.getItem('Register') : tables.add('A1:B1', true);
      table.name = 'Register';
      const result = deed(table);
      const { rows } = table;
      rows.load('count');
      await context.sync();
      return [result, rows.count];
    });
  const column = (columnIndex: number): unknown[] =>
    [0, 1, 2, 3, 4].map((row) => getCell(sheet, row, columnIndex)?.value ?? null);
  const extent = (): string => sheet.tables.map(({ area }) => areaName(area)).join();
  return { workbook, sheet, work, column, extent };
}

const fill = (table: Excel.Table): void => {
  table.getHeaderRowRange().values = [['Lead', 'Due']];
};

describe('a table of headers alone', () => {
  it('has no rows, and its blank row is taken by the first of those added', async () => {
    const { work, column, extent } = opened();
    expect((await work(fill))[1]).toBe(0);
    const [, count] = await work(
      (table) =>
        void table.rows.add(undefined, [
          ['LSCB', 1],
          ['CCG', 2],
          ['NHS', 3],
        ]),
    );
    expect([count, extent()]).toEqual([3, 'A1:B4']);
    expect(column(0)).toEqual(['Lead', 'LSCB', 'CCG', 'NHS', null]);
    await work((table) => void table.rows.add(0, [['First', 0]]));
    expect(column(0)).toEqual(['Lead', 'First', 'LSCB', 'CCG', 'NHS']);
  });

  it('has a row once its blank one is written to', async () => {
    const { work } = opened();
    const [, count] = await work((table) => void (table.getDataBodyRange().values = [['LSCB', 1]]));
    expect(count).toBe(1);
  });

  it('moves down what stands below its headers', async () => {
    const { work, column, extent } = opened([
      ['Lead', 'Due'],
      ['Other', '1'],
    ]);
    const [, count] = await work(() => undefined);
    expect([count, extent(), column(0)]).toEqual([0, 'A1:B2', ['Lead', null, 'Other', null, null]]);
  });

  it('is what remains when the last row is deleted', async () => {
    const { work, column, extent } = opened();
    await work((table) => {
      fill(table);
      table.rows.add(undefined, [
        ['LSCB', 1],
        ['CCG', 2],
      ]);
    });
    const [, count] = await work((table) => {
      table.rows.getItemAt(0).delete();
      table.rows.getItemAt(0).delete();
    });
    expect([count, extent(), column(0)]).toEqual([0, 'A1:B2', ['Lead', null, null, null, null]]);
    expect((await failureOf(work((table) => table.rows.getItemAt(0).delete()))).code).toBe('InvalidArgument');
  });

  it('is so again after the file is saved and opened', async () => {
    const { work, workbook } = opened();
    await work(fill);
    const saved = saveXlsx(workbook);
    const again = openXlsx(saved.bytes);
    if (!again.ok) throw new Error(again.detail);
    const { Excel } = openInOfficeJs(again.workbook);
    const count = await Excel.run(async (context) => {
      const rows = context.workbook.tables.getItem('Register').rows.load('count');
      await context.sync();
      return rows.count;
    });
    expect(count).toBe(0);
  });
});

it('adds a blank row if no values are given', async () => {
  const { work, extent } = opened();
  await work((table) => void table.rows.add(undefined, [['LSCB', 1]]));
  const [, count] = await work((table) => void table.rows.add());
  expect([count, extent()]).toEqual([2, 'A1:B3']);
});

/** Structure through the real client: rows inserted and deleted, tables, names, sheets. */
import { parseArea } from '../../../src/workbench/model/area';
import { getCell, type Sheet } from '../../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { workbookOf } from './small-workbook';

const plan = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Plan');

const cell = (sheet: Sheet, name: string) => {
  const { rowIndex, columnIndex } = parseArea(name) ?? { rowIndex: 0, columnIndex: 0 };
  return getCell(sheet, rowIndex, columnIndex);
};

describe('structure', () => {
  it('lets a tracked range follow inserted rows, and reports when its cells are gone', async () => {
    const { workbook, sheet } = workbookOf([['a'], ['b'], ['=A2']]);
    const { Excel } = openInOfficeJs(workbook);
    await Excel.run(async (context) => {
      const range = plan(context).getRange('A2');
      range.load('values');
      await context.sync();
      plan(context).getRange('1:2').insert('Down');
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Plan!A4', [['b']]]);
      plan(context).getRange('4:4').delete('Up');
      await context.sync();
      range.load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
    });
    expect(cell(sheet, 'A4')?.formula).toBe('=#REF!');
  });

  it('creates, finds, resizes and reads tables', async () => {
    const { workbook } = workbookOf([
      ['Lead', 'Due'],
      ['LSCB', 1],
      ['CCG', 2],
    ]);
    const { Excel } = openInOfficeJs(workbook);
    const seen = await Excel.run(async (context) => {
      const table = plan(context).tables.add('A1:B3', true);
      table.name = 'Register';
      table.rows.add(undefined, [['NHS', 3]]);
      table.columns.add(undefined, undefined, 'Kind');
      plan(context).getRange('E1').formulas = [['=SUM(Register[Due])']];
      await context.sync();
      const found = context.workbook.tables.getItem('register');
      found.load('name,showHeaders,showTotals');
      found.columns.load('items/name');
      const body = found.getDataBodyRange().load('address');
      const header = found.getHeaderRowRange().load('values');
      const sum = plan(context).getRange('E1').load('values');
      const none = context.workbook.tables.getItemOrNullObject('Nothing');
      plan(context).tables.load('items/name');
      await context.sync();
      return [
        found.name,
        found.showHeaders,
        found.columns.items.map(({ name }) => name),
        body.address,
        header.values,
        sum.values,
        none.isNullObject,
        plan(context) && found.showTotals,
      ];
    });
    expect(seen).toEqual([
      'Register',
      true,
      ['Lead', 'Due', 'Kind'],
      'Plan!A2:C4',
      [['Lead', 'Due', 'Kind']],
      [[6]],
      true,
      false,
    ]);
  });

  it('adds, reads and deletes names of the workbook and of a sheet', async () => {
    const { workbook } = workbookOf([[7, 8]]);
    const { Excel } = openInOfficeJs(workbook);
    const seen = await Excel.run(async (context) => {
      context.workbook.names.add('As_of', plan(context).getRange('A1'));
      plan(context).names.add('Local', '=0.2', 'a share');
      plan(context).getRange('C1').formulas = [['=As_of*Local']];
      const asOf = context.workbook.names.getItem('as_of').load('name,formula,type,value,scope');
      const local = plan(context).names.getItem('Local').load('value,scope,comment,type');
      const product = plan(context).getRange('C1').load('values');
      const where = asOf.getRange().load('address');
      await context.sync();
      asOf.delete();
      const gone = context.workbook.names.getItemOrNullObject('As_of');
      await context.sync();
      return [
        asOf.formula,
        asOf.type,
        asOf.value,
        asOf.scope,
        local.value,
        local.scope,
        product.values,
        where.address,
        gone.isNullObject,
      ];
    });
    expect(seen).toEqual([
      '=Plan!$A$1',
      'Range',
      'Plan!A1',
      'Workbook',
      0.2,
      'Worksheet',
      [[7 * 0.2]],
      'Plan!A1',
      true,
    ]);
  });

  it('adds, renames, hides, freezes and deletes sheets, and formulas follow', async () => {
    const { workbook, sheet } = workbookOf([[1]]);
    const { Excel } = openInOfficeJs(workbook);
    const seen = await Excel.run(async (context) => {
      const setup = context.workbook.worksheets.add('Setup');
      setup.getRange('B2').values = [[5]];
      plan(context).getRange('A2').formulas = [['=Setup!B2+A1']];
      setup.name = 'Plan setup';
      setup.visibility = 'Hidden';
      setup.tabColor = '#00aa00';
      setup.showGridlines = false;
      setup.freezePanes.freezeRows(2);
      setup.load('name,visibility,tabColor,showGridlines,position');
      const frozen = setup.freezePanes.getLocationOrNullObject().load('address');
      const result = plan(context).getRange('A2').load('values,formulas');
      await context.sync();
      const first = [
        setup.name,
        setup.visibility,
        setup.tabColor,
        setup.showGridlines,
        setup.position,
        frozen.address,
        result.values,
        result.formulas,
      ];
      setup.delete();
      result.load('values');
      await context.sync();
      return [first, result.values];
    });
    expect(seen).toEqual([
      ['Plan setup', 'Hidden', '#00AA00', false, 1, "'Plan setup'!1:2", [[6]], [["='Plan setup'!B2+A1"]]],
      [['#REF!']],
    ]);
    expect(cell(sheet, 'A2')?.formula).toBe('=#REF!+A1');
  });

  it('finds the block around a cell, quickly on a long plan', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [at, null, at]);
    const { workbook } = workbookOf([...rows, [null, 'joins'], [], ['apart']]);
    const { Excel } = openInOfficeJs(workbook);
    const started = performance.now();
    const seen = await Excel.run(async (context) => {
      const block = plan(context).getRange('A7').getSurroundingRegion().load('address');
      const alone = plan(context).getRange('A20003').getSurroundingRegion().load('address');
      await context.sync();
      return [block.address, alone.address];
    });
    expect(seen).toEqual(['Plan!A1:C20001', 'Plan!A20003']);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

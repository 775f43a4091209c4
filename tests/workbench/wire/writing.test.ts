/** Writes through the real client: values, formulas, formats, structure. */
import { parseArea } from '../../../src/workbench/model/area';
import { getCell, type Sheet } from '../../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { workbookOf } from './small-workbook';

const plan = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Plan');

const cell = (sheet: Sheet, name: string) => {
  const { rowIndex, columnIndex } = parseArea(name) ?? { rowIndex: 0, columnIndex: 0 };
  return getCell(sheet, rowIndex, columnIndex);
};

describe('writing values', () => {
  it('leaves cells alone for null, empties them for an empty text, and fills a range with one value', async () => {
    const { workbook, sheet } = workbookOf([['a', 'b', 'c']]);
    const { Excel } = openInOfficeJs(workbook);
    await Excel.run(async (context) => {
      plan(context).getRange('A1:C1').values = [[null, '', 'new']] as string[][];
      plan(context).getRange('A2:C2').values = 'same' as unknown as string[][];
      await context.sync();
    });
    expect(['A1', 'B1', 'C1', 'A2', 'C2'].map((name) => cell(sheet, name)?.value ?? null)).toEqual([
      'a',
      null,
      'new',
      'same',
      'same',
    ]);
  });

  it('reads a text that looks like a date the American way, unless the cell is formatted as text', async () => {
    const { workbook, sheet } = workbookOf([[]]);
    const { Excel } = openInOfficeJs(workbook);
    await Excel.run(async (context) => {
      plan(context).getRange('A1').values = [['3/4/2017']];
      plan(context).getRange('A2').numberFormat = [['@']];
      plan(context).getRange('A2').values = [['3/4/2017']];
      plan(context).getRange('A3').values = [["'3/4/2017"]];
      await context.sync();
    });
    expect(cell(sheet, 'A1')).toMatchObject({ value: 42_798, style: { numberFormat: 'm/d/yyyy' } });
    expect(cell(sheet, 'A2')?.value).toBe('3/4/2017');
    expect(cell(sheet, 'A3')).toMatchObject({ value: '3/4/2017', style: { quotePrefix: true } });
  });

  it('gives back results of formulas written in the same request', async () => {
    const { workbook } = workbookOf([[1, 2]]);
    const { Excel } = openInOfficeJs(workbook, { clock: () => Date.UTC(2016, 9, 15) });
    const read = await Excel.run(async (context) => {
      const range = plan(context).getRange('C1:E1');
      range.formulas = [['=A1+B1', '=TODAY()', '=C1/0']];
      range.load('values,formulas,valueTypes');
      await context.sync();
      return range.toJSON();
    });
    expect(read.values).toEqual([[3, 42_658, '#DIV/0!']]);
    expect(read.formulas).toEqual([['=A1+B1', '=TODAY()', '=C1/0']]);
    expect(read.valueTypes).toEqual([['Double', 'Double', 'Error']]);
  });

  it('puts nothing under a merge', async () => {
    const { workbook, sheet } = workbookOf([['title']]);
    const { Excel } = openInOfficeJs(workbook);
    const merged = await Excel.run(async (context) => {
      plan(context).getRange('A1:B2').merge();
      plan(context).getRange('A1:B1').values = [['new', 'lost']];
      const areas = plan(context).getRange('A1:D9').getMergedAreasOrNullObject();
      areas.load('address,areaCount');
      areas.areas.load('items/rowIndex,items/rowCount,items/columnCount');
      await context.sync();
      return [
        areas.address,
        areas.areaCount,
        areas.areas.items.map((area) => [area.rowIndex, area.rowCount, area.columnCount]),
      ];
    });
    expect(merged).toEqual(['Plan!A1:B2', 1, [[0, 2, 2]]]);
    expect([cell(sheet, 'A1')?.value, cell(sheet, 'B1')?.value ?? null]).toEqual(['new', null]);
  });
});

describe('looks', () => {
  it('are set on every cell and read as null where they differ', async () => {
    const { workbook } = workbookOf([['a', 'b']]);
    const { Excel } = openInOfficeJs(workbook);
    const seen = await Excel.run(async (context) => {
      const both = plan(context).getRange('A1:B1');
      const first = plan(context).getRange('A1');
      both.format.wrapText = true;
      both.format.fill.color = '#ff0000';
      first.format.font.bold = true;
      first.format.borders.getItem('EdgeBottom').style = 'Continuous';
      both.load('format/wrapText,format/fill/color,format/font/bold');
      first.load('format/font/bold');
      const edge = first.format.borders.getItem('EdgeBottom').load('style,weight');
      await context.sync();
      return [
        both.format.wrapText,
        both.format.fill.color,
        both.format.font.bold,
        first.format.font.bold,
        edge.style,
        edge.weight,
      ];
    });
    expect(seen).toEqual([true, '#FF0000', null, true, 'Continuous', 'Thin']);
  });

  it('tell heights, hidden rows and cell properties row by row', async () => {
    const { workbook } = workbookOf([['a'], ['b'], ['c']]);
    const { Excel } = openInOfficeJs(workbook);
    const seen = await Excel.run(async (context) => {
      const range = plan(context).getRange('A1:A3');
      plan(context).getRange('2:2').rowHidden = true;
      plan(context).getRange('A1').format.rowHeight = 40;
      range.load('rowHidden,columnHidden,hidden');
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
      const cells = range.getCellProperties({ address: true, format: { font: { bold: true } } });
      await context.sync();
      // eslint-disable-next-line office-addins/load-object-before-read -- results of calls, which are not loaded
      return [range.rowHidden, range.columnHidden, range.hidden, rows.value, cells.value[2]];
    });
    expect(seen).toEqual([
      null,
      false,
      null,
      [
        { rowHidden: false, rowIndex: 0 },
        { rowHidden: true, rowIndex: 1 },
        { rowHidden: false, rowIndex: 2 },
      ],
      [{ address: 'Plan!A3', format: { font: { bold: false } } }],
    ]);
  });
});

describe('structure', () => {
  it('lets a tracked range follow inserted rows, and tells when its cells are gone', async () => {
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

  it('makes, finds, grows and reads tables', async () => {
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
});

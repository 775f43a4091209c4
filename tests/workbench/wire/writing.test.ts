/** Writes through the real client: values, formulas, formats. */
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
  it('leaves cells unchanged for null, clears them for an empty text, and fills a range with one value', async () => {
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

  it('returns results of formulas written in the same request', async () => {
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

  it('writes nothing under a merge', async () => {
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

describe('formats', () => {
  it('are set on every cell and read as null if they differ', async () => {
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

  it('return heights, hidden rows and cell properties row by row', async () => {
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

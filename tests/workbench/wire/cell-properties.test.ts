/** Formats set cell by cell, cell styles and links, through the real client. */
import { getCell, setCell } from '../../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { failureOf, workbookOf } from './small-workbook';

const plan = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Plan');

describe('cell properties', () => {
  it('refuses a grid of another size, and changes nothing', async () => {
    const { workbook, sheet } = workbookOf([['a', 'b']]);
    const { Excel } = openInOfficeJs(workbook);
    const failure = await failureOf(
      Excel.run(async (context) => {
        plan(context)
          .getRange('A1:B1')
          .setCellProperties([[{ format: { font: { bold: true } } }]]);
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidArgument');
    expect(getCell(sheet, 0, 0)?.style).toBeUndefined();
  });

  it('returns what was set on a cell, borders included', async () => {
    const { workbook } = workbookOf([['a', 'b'], ['c']]);
    const { Excel } = openInOfficeJs(workbook);
    const format = {
      fill: { color: '#FF0000' },
      font: { bold: true, color: '#112233', name: 'Arial', size: 14, underline: 'Single' as const },
      borders: { bottom: { style: 'Double' as const, color: '#00FF00' }, top: { style: 'None' as const } },
      wrapText: true,
      horizontalAlignment: 'Center' as const,
      protection: { locked: false },
    };
    const told = await Excel.run(async (context) => {
      plan(context)
        .getRange('A1:B2')
        .setCellProperties([
          [{ format }, {}],
          [{}, { format: { indentLevel: 2 } }],
        ]);
      const properties = plan(context)
        .getRange('A1:B2')
        .getCellProperties({
          style: true,
          format: {
            fill: { color: true },
            font: { bold: true, color: true, name: true, size: true, underline: true },
            borders: { style: true, color: true },
            wrapText: true,
            horizontalAlignment: true,
            indentLevel: true,
            protection: true,
          },
        });
      await context.sync();
      // eslint-disable-next-line office-addins/load-object-before-read -- a result of a call, which is not loaded
      return properties.value;
    });
    expect(told[0]?.[0]).toMatchObject({
      style: 'Normal',
      format: {
        ...format,
        borders: { bottom: { style: 'Double', color: '#00FF00' }, top: { style: 'None' } },
      },
    });
    expect(told[0]?.[1]?.format).toMatchObject({ fill: { color: '#FFFFFF' }, font: { bold: false } });
    expect(told[1]?.[1]?.format).toMatchObject({ indentLevel: 2 });
  });

  it('returns the workbook’s font if a cell has none', async () => {
    const { workbook } = workbookOf([['a']]);
    workbook.defaultFont = { name: 'Arial', size: 10 };
    const { Excel } = openInOfficeJs(workbook);
    const told = await Excel.run(async (context) => {
      const normal = context.workbook.styles.getItem('Normal');
      const font = plan(context).getRange('A1').format.font.load('name,size');
      const normalFont = normal.font.load('name,size');
      const fill = normal.fill.load('color');
      await context.sync();
      return [font.name, font.size, normalFont.name, normalFont.size, fill.color];
    });
    expect(told).toEqual(['Arial', 10, 'Arial', 10, '#FFFFFF']);
  });

  it('sets rows and columns, one by one', async () => {
    const { workbook, sheet } = workbookOf([['a']]);
    const { Excel } = openInOfficeJs(workbook);
    await Excel.run(async (context) => {
      plan(context)
        .getRange('A:B')
        .setColumnProperties([{ format: { columnWidth: 100 } }, { columnHidden: true }]);
      plan(context)
        .getRange('2:2')
        .setRowProperties([{ format: { rowHeight: 30 } }]);
      await context.sync();
    });
    expect(sheet.columns.get(0)?.width).toBeCloseTo(18.33, 2);
    expect(sheet.columns.get(1)?.hidden).toBe(true);
    expect(sheet.rows.get(1)?.height).toBe(30);
  });
});

describe('the plain format', () => {
  it.each(['clear', 'style'])('results from %s, although the column has its own format', async (how) => {
    const { workbook, sheet } = workbookOf([['a']]);
    sheet.columns.set(0, { style: { fill: { pattern: 'solid', colour: { rgb: '#FFFF00' } } } });
    setCell(sheet, 1, 0, { value: null, style: { font: { bold: true }, numberFormat: 'dd/mm/yyyy' } });
    const { Excel } = openInOfficeJs(workbook);
    const told = await Excel.run(async (context) => {
      const cell = plan(context).getRange('A2');
      if (how === 'clear') cell.clear('Formats');
      else cell.style = 'Normal';
      cell.load('style,numberFormat');
      const fill = cell.format.fill.load('color');
      const font = cell.format.font.load('bold');
      await context.sync();
      return [cell.style, cell.numberFormat, fill.color, font.bold];
    });
    expect(told).toEqual(['Normal', [['General']], '#FFFFFF', false]);
  });
});

describe('links', () => {
  it('keep the text or formula of a cell, unless one is given with them', async () => {
    const { workbook, sheet } = workbookOf([['Row 4', '=1+1', null, 'old']]);
    const { Excel } = openInOfficeJs(workbook);
    const told = await Excel.run(async (context) => {
      const to = { documentReference: "'Plan'!A4" };
      for (const cell of ['A1', 'B1', 'C1']) plan(context).getRange(cell).hyperlink = to;
      plan(context).getRange('D1').hyperlink = { ...to, textToDisplay: 'Go', screenTip: 'There' };
      const link = plan(context).getRange('D1').load('hyperlink');
      await context.sync();
      return link.hyperlink;
    });
    expect(told).toEqual({ documentReference: "'Plan'!A4", textToDisplay: 'Go', screenTip: 'There' });
    const row = sheet.rows.get(0)?.cells;
    expect([0, 1, 2, 3].map((at) => row?.get(at)?.formula ?? row?.get(at)?.value)).toEqual([
      'Row 4',
      '=1+1',
      "'Plan'!A4",
      'Go',
    ]);
    expect(row?.get(0)?.style?.font?.underline).toBe('Single');
  });
});

describe('the edge of the data', () => {
  it.each([
    ['A1', 'Down', 'A2'],
    ['A2', 'Down', 'A5'],
    ['A5', 'Down', 'A1048576'],
    ['A5', 'Up', 'A2'],
    ['B1', 'Left', 'A1'],
    ['A1', 'Right', 'B1'],
  ] as const)('from %s, %s, is %s', async (from, direction, expected) => {
    const { workbook } = workbookOf([['a', 'b'], ['c'], [null], [null], ['d']]);
    const { Excel } = openInOfficeJs(workbook);
    const told = await Excel.run(async (context) => {
      const edge = plan(context).getRange(from).getRangeEdge(direction).load('address');
      await context.sync();
      return edge.address;
    });
    expect(told).toBe(`Plan!${expected}`);
  });
});

/** Formats of whole rows, whole columns and the whole sheet apply to cells that do not exist, without creating them. */
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { failureOf, workbookOf } from './small-workbook';

const plan = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Plan');

function opened() {
  const { workbook, sheet } = workbookOf([['a', 'b']]);
  const { Excel } = openInOfficeJs(workbook);
  const run = <R>(work: (on: Excel.Worksheet, context: Excel.RequestContext) => Promise<R>): Promise<R> =>
    Excel.run((context) => work(plan(context), context));
  const cells = (): number => [...sheet.rows.values()].reduce((sum, row) => sum + row.cells.size, 0);
  return { run, cells, sheet };
}

describe('the format of a whole sheet', () => {
  it('is kept for every cell, and by what is written later', async () => {
    const { run, cells } = opened();
    const seen = await run(async (on, context) => {
      const whole = on.getRange();
      whole.format.font.name = 'Arial';
      whole.format.fill.color = 'white';
      whole.format.borders.getItem('InsideHorizontal').style = 'Continuous';
      whole.numberFormat = '0.0' as unknown as string[][];
      on.getRange('C9').values = [[1.25]];
      const fonts = ['A1', 'C9', 'XFD1048576'].map((at) => on.getRange(at).format.font.load('name'));
      const written = on.getRange('C9').load('text');
      whole.load('format/font/name,format/fill/color');
      await context.sync();
      return [fonts.map(({ name }) => name), written.text, whole.format.font.name, whole.format.fill.color];
    });
    expect(seen).toEqual([['Arial', 'Arial', 'Arial'], [['1.3']], 'Arial', '#FFFFFF']);
    expect(cells()).toBe(3);
  });

  it('is cleared again, and gives way to that of a row or a column', async () => {
    const { run } = opened();
    const seen = await run(async (on, context) => {
      const bold = (at: string): Excel.RangeFont => on.getRange(at).format.font.load('bold,italic');
      on.getRange().format.font.bold = true;
      on.getRange('5:5').format.font.italic = true;
      on.getRange('D:D').format.font.bold = false;
      const set = [bold('B5'), bold('D5'), bold('D6'), bold('E6'), bold('A:XFD')];
      on.getRange().clear('Formats');
      const cleared = [bold('B5'), bold('D6')];
      await context.sync();
      return [...set, ...cleared].map((font) => [font.bold, font.italic]);
    });
    expect(seen).toEqual([
      [true, true],
      [false, true],
      [false, false],
      [true, false],
      [null, null],
      [false, false],
      [false, false],
    ]);
  });

  it('includes the height of rows and the width of columns', async () => {
    const { run, sheet } = opened();
    const seen = await run(async (on, context) => {
      on.getRange('2:2').format.rowHeight = 40;
      on.getRange().format.rowHeight = 20;
      on.getRange().format.columnWidth = 100;
      const far = on.getRange('XFD1048576').format.load('rowHeight,columnWidth');
      await context.sync();
      return [far.rowHeight, Math.round(far.columnWidth)];
    });
    expect(seen).toEqual([20, 100]);
    expect(sheet.rows.size).toBeLessThan(3);
  });
});

describe('more than the workbench can hold', () => {
  it.each<[string, (on: Excel.Worksheet) => void]>([
    ['values everywhere', (on) => void (on.getRange().values = 1 as unknown as number[][])],
    ['formats of all rows but one', (on) => void (on.getRange('2:1048576').format.wrapText = true)],
    ['formats of many columns but one row', (on) => void (on.getRange('A2:Z1048576').format.wrapText = true)],
    ['hiding all rows but one', (on) => void (on.getRange('2:1048576').rowHidden = true)],
  ])('is refused as not emulated: %s', async (_what, deed) => {
    const { run, cells } = opened();
    const failure = await failureOf(
      run(async (on, context) => {
        deed(on);
        await context.sync();
      }),
    );
    expect(failure.code).toBe('NotEmulated');
    expect(cells()).toBe(2);
  });
});

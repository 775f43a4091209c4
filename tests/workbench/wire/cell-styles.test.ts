/** Cell styles through the real client: Excel's own and the workbook's, given to cells, changed, saved and read again. */
import { openXlsx } from '../../../src/workbench/xlsx/open-xlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/save-xlsx';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import type { Workbook } from '../../../src/workbench/model/workbook';
import { failureOf, workbookOf } from './small-workbook';

const plan = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Plan');

function opened(workbook: Workbook = workbookOf([[1, 2]]).workbook) {
  const { Excel } = openInOfficeJs(workbook);
  const look = (address: string) =>
    Excel.run(async (context) => {
      const range = plan(context).getRange(address).load('style,numberFormat');
      const font = range.format.font.load('color,bold,size,name');
      const fill = range.format.fill.load('color');
      await context.sync();
      return {
        style: range.style,
        format: (range.numberFormat as string[][])[0]?.[0],
        font: [font.name, font.size, font.bold, font.color],
        fill: fill.color,
      };
    });
  return { Excel, workbook, look };
}

describe('a cell style of Excel', () => {
  it.each([
    ['Good', 'Good', ['Calibri', 11, false, '#006100'], '#C6EFCE', '0.0'],
    ['neutral', 'Neutral', ['Calibri', 11, false, '#9C5700'], '#FFEB9C', '0.0'],
    ['Heading1', 'Heading 1', ['Calibri', 15, true, '#44546A'], '#FFFFFF', '0.0'],
    ['Accent2_40', '40% - Accent2', ['Calibri', 11, false, '#000000'], '#F8CBAD', '0.0'],
    [
      'WholeComma',
      'Comma [0]',
      ['Calibri', 11, false, '#000000'],
      '#FFFFFF',
      '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
    ],
  ])('%s changes only what it is about', async (given, style, font, fill, format) => {
    const { Excel, look } = opened();
    await Excel.run(async (context) => {
      plan(context).getRange('A1').numberFormat = [['0.0']];
      plan(context).getRange('A1').style = given;
      await context.sync();
    });
    expect(await look('A1')).toEqual({ style, font, fill, format });
  });

  it('is given to whole columns, and replaced by Normal', async () => {
    const { Excel, look } = opened();
    await Excel.run(async (context) => {
      plan(context).getRange('A:B').style = 'Bad';
      plan(context).getRange('B:B').style = 'Normal';
      await context.sync();
    });
    expect((await look('A9')).style).toBe('Bad');
    expect(await look('B9')).toMatchObject({ style: 'Normal', fill: '#FFFFFF' });
  });

  it('is found by name, and cannot be deleted', async () => {
    const { Excel } = opened();
    const seen = await Excel.run(async (context) => {
      const { styles } = context.workbook;
      const bad = styles.getItem('Bad').load('name,builtIn,includeNumber,includeFont');
      const none = styles.getItemOrNullObject('None such');
      await context.sync();
      return [bad.name, bad.builtIn, bad.includeNumber, bad.includeFont, none.isNullObject];
    });
    expect(seen).toEqual(['Bad', true, false, true, true]);
    const failing = Excel.run(async (context) => {
      context.workbook.styles.getItem('Bad').delete();
      await context.sync();
    });
    expect((await failureOf(failing)).code).toBe('NotEmulated');
  });

  it('is refused if there is none of that name', async () => {
    const { Excel } = opened();
    const failing = Excel.run(async (context) => {
      plan(context).getRange('A1').style = 'None such';
      await context.sync();
    });
    expect(await failureOf(failing)).toEqual({ code: 'InvalidArgument', location: 'Range.style' });
  });
});

describe('a cell style of the workbook', () => {
  const withOurs = async () => {
    const all = opened();
    await all.Excel.run(async (context) => {
      const { styles } = context.workbook;
      styles.add('Ours');
      const ours = styles.getItem('Ours');
      ours.font.bold = true;
      ours.font.color = 'red';
      ours.textOrientation = 38;
      ours.includeNumber = false;
      plan(context).getRange('A1').numberFormat = [['0.0']];
      plan(context).getRange('A1').style = 'Ours';
      await context.sync();
    });
    return all;
  };

  it('is added once, and changing it changes the cells that have it', async () => {
    const { Excel, look } = await withOurs();
    const ours = { style: 'Ours', format: '0.0', font: ['Calibri', 11, true, '#FF0000'], fill: '#FFFFFF' };
    expect(await look('A1')).toEqual(ours);
    await Excel.run(async (context) => {
      context.workbook.styles.getItem('Ours').fill.color = 'yellow';
      await context.sync();
    });
    expect(await look('A1')).toEqual({ ...ours, fill: '#FFFF00' });
    const failing = Excel.run(async (context) => {
      context.workbook.styles.add('ours');
      await context.sync();
    });
    expect((await failureOf(failing)).code).toBe('ItemAlreadyExists');
  });

  it('leaves plain cells when it is deleted', async () => {
    const { Excel, look } = await withOurs();
    await Excel.run(async (context) => {
      context.workbook.styles.getItem('Ours').delete();
      await context.sync();
    });
    expect(await look('A1')).toMatchObject({ style: 'Normal', font: ['Calibri', 11, false, '#000000'] });
  });

  it('is saved with the file, as one of Excel is', async () => {
    const { Excel, workbook } = await withOurs();
    await Excel.run(async (context) => {
      plan(context).getRange('B1').style = 'Good';
      await context.sync();
    });
    const { bytes, notKept } = saveXlsx(workbook);
    const again = openXlsx(bytes);
    if (!again.ok) throw new Error(again.detail);
    expect(notKept).toEqual([]);
    const { look, Excel: client } = opened(again.workbook);
    expect((await look('B1')).style).toBe('Good');
    await client.run(async (context) => {
      plan(context).getRange('C1').style = 'Ours';
      await context.sync();
    });
    expect(await look('C1')).toMatchObject({ style: 'Ours', font: ['Calibri', 11, true, '#FF0000'] });
  });
});

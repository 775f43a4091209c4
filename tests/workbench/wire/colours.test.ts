/** Colours by name, as HTML has them, through the real client. */
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { failureOf, workbookOf } from './small-workbook';

const plan = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Plan');

it.each([
  ['red', '#FF0000'],
  ['Orange', '#FFA500'],
  ['lightblue', '#ADD8E6'],
  ['PINK', '#FFC0CB'],
  ['darkslategrey', '#2F4F4F'],
  ['4472c4', '#4472C4'],
])('%s is read back as %s wherever a colour is set', async (given, expected) => {
  const { Excel } = openInOfficeJs(workbookOf([['a']]).workbook);
  const seen = await Excel.run(async (context) => {
    const sheet = plan(context);
    const { format } = sheet.getRange('A1');
    format.font.color = given;
    format.fill.color = given;
    format.borders.getItem('EdgeTop').color = given;
    sheet.tabColor = given;
    sheet.load('tabColor');
    format.load('font/color,fill/color');
    const edge = format.borders.getItem('EdgeTop').load('color');
    await context.sync();
    return [format.font.color, format.fill.color, edge.color, sheet.tabColor];
  });
  expect(seen).toEqual([expected, expected, expected, expected]);
});

it.each(['reddish', '#FFF', 'constructor', ''])('refuses %p', async (given) => {
  const { Excel } = openInOfficeJs(workbookOf([['a']]).workbook);
  const failing = Excel.run(async (context) => {
    plan(context).getRange('A1').format.font.color = given;
    await context.sync();
  });
  expect((await failureOf(failing)).code).toBe('InvalidArgument');
});

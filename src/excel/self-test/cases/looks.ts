/** How the looks of cells are told: of many at once, and one by one. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const looksCase: SelfTestCase = {
  id: 'looks',
  title:
    'Looks that cells have in common are told as such, others as mixed, and each for itself when asked so.',
  known: 'documented',
  from: 'taking back a change exactly',
  needs: '1.9',
  run: async ({ context, sheet }) => {
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1:A2').format.fill.color = '#1F4E79';
    sheet.getRange('A1:A2').format.wrapText = true;
    const range = sheet.getRange('A1:A2');
    const { format } = range;
    format.load('wrapText');
    format.font.load('bold');
    format.fill.load('color');
    const bare = sheet.getRange('C1').format.fill;
    bare.load('pattern');
    const cells = range.getCellProperties({ format: { font: { bold: true }, fill: { color: true } } });
    await context.sync();
    const each = cells.value.map(([cell]) => [cell?.format?.font?.bold, cell?.format?.fill?.color]);
    return firstOf(
      same('They are wrapped', format.wrapText, true),
      same('They are bold', format.font.bold, null),
      same('They are coloured', format.fill.color, '#1F4E79'),
      same('One by one they are', each, [
        [true, '#1F4E79'],
        [false, '#1F4E79'],
      ]),
      same('A cell without colour has the pattern', bare.pattern, 'None'),
    );
  },
};

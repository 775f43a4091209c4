/** Clearing a cell's contents or link keeps its format; clearing everything does not. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const cellsClearedCase: SelfTestCase = {
  id: 'cells-cleared',
  title: 'Cells are cleared of their contents alone, of a link alone, or of everything.',
  known: 'documented',
  from: 'taking back what the add-in wrote, and rebuilding its own sheets',
  needs: '1.7',
  run: async ({ context, sheet, name }) => {
    sheet.getRange('A1:A3').values = [['contents'], ['link'], ['everything']];
    sheet.getRange('A1:A3').format.font.italic = true;
    sheet.getRange('A2').hyperlink = { documentReference: `'${name}'!C9` };
    await context.sync();
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('A2').clear('Hyperlinks');
    sheet.getRange('A3').clear('All');
    await context.sync();
    const cells = sheet.getRange('A1:A3');
    cells.load('values');
    const link = sheet.getRange('A2');
    link.load('hyperlink');
    const [first, last] = [sheet.getRange('A1').format.font, sheet.getRange('A3').format.font];
    for (const font of [first, last]) font.load('italic');
    await context.sync();
    const { hyperlink } = link;
    return firstOf(
      same('The cells hold', cells.values, [[''], ['link'], ['']]),
      same('The link leads to', hyperlink?.documentReference, undefined),
      same('Cleared of contents, it is in italics', first.italic, true),
      same('Cleared of everything, it is in italics', last.italic, false),
    );
  },
};

/** Fonts, alignment and fills set in one go, as the board's own format is put back. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

const FONT = { name: 'Arial', size: 12, color: '#C00000', bold: true, italic: true, underline: 'Single' };
const ALIGNMENT = {
  horizontalAlignment: 'Left',
  verticalAlignment: 'Top',
  wrapText: true,
  indentLevel: 1,
};

export const formatsSetCase: SelfTestCase = {
  id: 'formats-set',
  title: 'Fonts and alignment set together read back as given, and a fill taken away is gone.',
  known: 'documented',
  from: 'taking back a change exactly, and columns that look like the board’s own',
  needs: '1.9',
  run: async ({ context, sheet }) => {
    const range = sheet.getRange('A1:A2');
    const { format } = range;
    format.set(ALIGNMENT as Excel.Interfaces.RangeFormatUpdateData);
    format.font.set(FONT as Excel.Interfaces.RangeFontUpdateData);
    format.fill.color = '#FFC000';
    await context.sync();
    format.fill.clear();
    await context.sync();
    format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
    format.font.load('name,size,color,bold,italic,underline');
    const cells = range.getCellProperties({ format: { fill: { color: true, pattern: true } } });
    await context.sync();
    const { font } = format;
    const [pattern] = cells.value.map(([cell]) => cell?.format?.fill?.pattern);
    return firstOf(
      same(
        'The font is',
        [font.name, font.size, font.color, font.bold, font.italic, font.underline],
        Object.values(FONT),
      ),
      same(
        'The alignment is',
        [format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel],
        Object.values(ALIGNMENT),
      ),
      same('The fill has the pattern', pattern, 'None'),
    );
  },
};

/** Fonts, alignment and fills can be set in one batch, as when the board's own format is restored. */
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
    const cells = range.getCellProperties({
      format: {
        font: { name: true, size: true, color: true, bold: true, italic: true, underline: true },
        fill: { color: true, pattern: true },
        horizontalAlignment: true,
        verticalAlignment: true,
        wrapText: true,
        indentLevel: true,
      },
    });
    await context.sync();
    const [cell = {}] = cells.value.map(([each]) => each?.format);
    return firstOf(
      same('The font is', fontOf(format.font), Object.values(FONT)),
      same('The alignment is', alignmentOf(format), Object.values(ALIGNMENT)),
      same('The font of a cell is', fontOf(cell.font ?? {}), Object.values(FONT)),
      same('The alignment of a cell is', alignmentOf(cell), Object.values(ALIGNMENT)),
      same('The fill has the pattern', cell.fill?.pattern, 'None'),
    );
  },
};

const fontOf = (font: Excel.RangeFont | Excel.CellPropertiesFont): readonly unknown[] => [
  font.name,
  font.size,
  font.color,
  font.bold,
  font.italic,
  font.underline,
];

const alignmentOf = (format: Excel.RangeFormat | Excel.CellPropertiesFormat): readonly unknown[] => [
  format.horizontalAlignment,
  format.verticalAlignment,
  format.wrapText,
  format.indentLevel,
];

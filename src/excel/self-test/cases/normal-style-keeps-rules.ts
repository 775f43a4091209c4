/** Giving cells the style Normal removes their format and nothing else. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const normalStyleKeepsRulesCase: SelfTestCase = {
  id: 'normal-style-keeps-rules',
  title:
    'Cells given the style Normal lose their format, and keep their colour rules and lists to choose from.',
  known: 'assumed',
  from: 'taking formats back without touching the board’s own rules',
  needs: '1.9',
  run: async ({ context, sheet }) => {
    const range = sheet.getRange('A1:A3');
    const { cellValue } = range.conditionalFormats.add('CellValue');
    cellValue.rule = { formula1: '="Red"', operator: 'EqualTo' };
    range.dataValidation.rule = { list: { inCellDropDown: true, source: 'LSCB,CCG' } };
    range.values = [['Red'], ['Green'], ['Blue']];
    range.format.font.bold = true;
    range.format.fill.color = '#FFC000';
    await context.sync();
    range.style = 'Normal';
    await context.sync();
    range.load('values');
    const { format, conditionalFormats, dataValidation } = range;
    const { font, fill } = format;
    font.load('bold');
    fill.load('pattern');
    conditionalFormats.load('items/id');
    dataValidation.load('type');
    await context.sync();
    return firstOf(
      same('They are bold', font.bold, false),
      same('They have the pattern', fill.pattern, 'None'),
      same('They hold', range.values, [['Red'], ['Green'], ['Blue']]),
      same('Their colour rules are', conditionalFormats.items.length, 1),
      same('They choose from a', dataValidation.type, 'List'),
    );
  },
};

/** Conditional formats of the kind "equal to a word": how they read back, and how an inserted row changes them. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const colourRulesCase: SelfTestCase = {
  id: 'colour-rules',
  title: 'A colour rule for a word reads back as it was made, and stays one rule when a row is put in.',
  known: 'assumed',
  from: 'one rule a rating over the whole column of ratings',
  needs: '1.9',
  run: async ({ context, sheet }) => {
    const made = sheet.getRange('B2:B9').conditionalFormats.add('CellValue').cellValue;
    made.rule = { formula1: '="Red"', operator: 'EqualTo' };
    made.format.font.color = '#FFFFFF';
    made.format.fill.color = '#C00000';
    await context.sync();
    sheet.getRange('5:5').insert('Down');
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load(
      'items/id,items/cellValueOrNullObject/rule,items/cellValueOrNullObject/format/fill/color,items/cellValueOrNullObject/format/font/color',
    );
    await context.sync();
    const [rule] = conditionalFormats.items;
    if (conditionalFormats.items.length !== 1 || !rule)
      return same('Rules are there', conditionalFormats.items.length, 1);
    const { areas } = rule.getRanges();
    areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    await context.sync();
    const { rule: said, format } = rule.cellValueOrNullObject;
    return firstOf(
      same('The rule is', [said.operator, said.formula1], ['EqualTo', '="Red"']),
      same('Its colours are', [format.font.color, format.fill.color], ['#FFFFFF', '#C00000']),
      same(
        'It lies on',
        areas.items.map((area) => [area.rowIndex, area.columnIndex, area.rowCount, area.columnCount]),
        [[1, 1, 9, 1]],
      ),
    );
  },
};

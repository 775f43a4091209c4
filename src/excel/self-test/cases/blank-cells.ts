/** A blank cell is told apart from one that holds an empty text. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const blankCellsCase: SelfTestCase = {
  id: 'blank-cells',
  title: 'A blank cell reads as blank, and a formula that gives an empty text does not.',
  known: 'documented',
  from: 'how the add-in finds where a plan ends',
  needs: '1.1',
  run: async ({ context, sheet }) => {
    sheet.getRange('A1:C1').formulas = [['text', '=""', '']];
    await context.sync();
    const range = sheet.getRange('A1:C1');
    range.load('values,formulas,valueTypes');
    await context.sync();
    return firstOf(
      same('The cells hold', range.values, [['text', '', '']]),
      same('As formulas they are', range.formulas, [['text', '=""', '']]),
      same('They are', range.valueTypes, [['String', 'String', 'Empty']]),
    );
  },
};

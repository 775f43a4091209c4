/** A formula copied over the rows below it moves with each row, over hidden rows too, and is found in all of them. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const formulasFilledDownCase: SelfTestCase = {
  id: 'formulas-filled-down',
  title: 'A formula copied down fills every row below, hidden ones too, and refers to each row’s own cells.',
  known: 'documented',
  from: 'Range.copyFrom, by which the add-in’s columns are written in plans of any length',
  needs: '1.9',
  run: async ({ context, sheet }) => {
    sheet.getRange('A1:A5').values = [[1], [2], [3], [4], [5]];
    sheet.getRange('3:3').rowHidden = true;
    sheet.getRange('B1').formulas = [['=$A1*10+$A$1']];
    sheet.getRange('B2:B5').copyFrom(sheet.getRange('B1'), 'Formulas');
    const back = sheet.getRange('B1:B5');
    back.load('formulas');
    const found = back.getSpecialCellsOrNullObject('Formulas');
    found.load('cellCount');
    await context.sync();
    return firstOf(
      same(
        'The formulas are',
        back.formulas.map(([formula]) => formula as unknown),
        [1, 2, 3, 4, 5].map((row) => `=$A${row}*10+$A$1`),
      ),
      same('Cells with a formula are', found.isNullObject ? 0 : found.cellCount, 5),
    );
  },
};

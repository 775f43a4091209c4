/** A formula written into one row of a table's column does not fill the rest of the column. */
import { same, type SelfTestCase } from '../self-test-case';

export const calculatedColumnsCase: SelfTestCase = {
  id: 'calculated-columns',
  title: 'A formula that the add-in writes into one row of a table stays in that row.',
  known: 'assumed',
  from: 'formulas inside tables; Excel is reported to fill the whole column (office-js issues 2093, 5909)',
  needs: '1.1',
  run: async ({ context, sheet }) => {
    sheet.getRange('A1:B4').values = [
      ['Due', 'Rating'],
      [42800, ''],
      [42850, ''],
      [42900, ''],
    ];
    sheet.tables.add(sheet.getRange('A1:B4'), true);
    await context.sync();
    sheet.getRange('B3').formulas = [['=A3+1']];
    await context.sync();
    const back = sheet.getRange('B2:B4');
    back.load('formulas');
    await context.sync();
    return same('The rows hold', back.formulas, [[''], ['=A3+1'], ['']]);
  },
};

/** One and the same formula in every row of a table's column, blank rows included, as the add-in writes it. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const formulasInsideTablesCase: SelfTestCase = {
  id: 'formulas-inside-tables',
  title: 'A formula written into every row of a table’s new column, a blank row too, reads back in each.',
  known: 'assumed',
  from: 'the add-in’s columns inside a table, where Excel may fill a column from one formula',
  needs: '1.13',
  run: async ({ context, sheet }) => {
    sheet.getRange('A1:A4').values = [['Due'], [42800], [''], [42900]];
    const table = sheet.tables.add(sheet.getRange('A1:A4'), true);
    sheet.getRange('B1').values = [['Rating']];
    const formulas = [2, 3, 4].map((row) => [`=IF($A${row}="","",$A${row}+1)`]);
    sheet.getRange('B2:B4').formulas = formulas;
    table.resize('A1:B4');
    sheet.getRange('B2:B4').formulas = formulas;
    await context.sync();
    const back = sheet.getRange('B2:B4');
    back.load('formulas,values');
    await context.sync();
    return firstOf(
      same('The formulas are', back.formulas, formulas),
      same('The results are', back.values, [[42801], [''], [42901]]),
    );
  },
};

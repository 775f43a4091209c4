/** Formulas beside a table, written down over its blank row: they stay where they were written, and the table too. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

const ROWS = [
  ['Action', 'Due'],
  ['Write to every school', 42800],
  ['', ''],
  ['Audit the letters', 42900],
];

export const formulasBesideTablesCase: SelfTestCase = {
  id: 'formulas-beside-tables',
  title:
    'Formulas written beside a table with a blank row read back as written, and the table does not grow.',
  known: 'assumed',
  from: 'the add-in’s columns beside a plan that is a table, read back after every change',
  needs: '1.9',
  run: async ({ context, sheet }) => {
    sheet.getRange('A1:B4').values = ROWS;
    const table = sheet.tables.add(sheet.getRange('A1:B4'), true);
    await context.sync();
    sheet.getRange('C1').values = [['Rating']];
    sheet.getRange('C2').formulas = [['=IF($B2="","",$B2+1)']];
    sheet.getRange('C3:C4').copyFrom(sheet.getRange('C2'), 'Formulas');
    await context.sync();
    const back = sheet.getRange('C1:C4');
    back.load('formulas,values');
    const whole = table.getRange();
    whole.load('columnCount,rowCount');
    await context.sync();
    return firstOf(
      same('The formulas are', back.formulas, [
        ['Rating'],
        ...[2, 3, 4].map((row) => [`=IF($B${row}="","",$B${row}+1)`]),
      ]),
      same('The results are', back.values, [['Rating'], [42801], [''], [42901]]),
      same('The table’s rows and columns are', [whole.rowCount, whole.columnCount], [4, 2]),
    );
  },
};

/** Tables can be created over existing cells, resized when they grow, and converted back to cells. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

const ROWS = [
  ['Name', 'Kind'],
  ['LSCB', 'board'],
  ['CCG', 'agency'],
  ['', ''],
];

export const tablesCase: SelfTestCase = {
  id: 'tables',
  title: 'A table laid over cells keeps what they hold, can be made larger, and turns back into cells.',
  known: 'documented',
  from: 'the tables of “Plan setup”, and plans that are tables',
  needs: '1.13',
  run: async ({ context, sheet }) => {
    sheet.getRange('A1:B4').values = ROWS;
    sheet.getRange('C1:C4').values = [['Since'], [1], [2], [3]];
    const table = sheet.tables.add(sheet.getRange('A1:B3'), true);
    table.load('name,showHeaders,showTotals');
    const found = table.getRange();
    found.load('values');
    table.resize('A1:C4');
    const larger = table.getRange();
    larger.load('rowCount,columnCount,values');
    await context.sync();
    table.convertToRange();
    const cells = sheet.getRange('A1:C4');
    cells.load('values');
    sheet.tables.load('items/name');
    await context.sync();
    const all = ROWS.map((row, at) => [...row, ['Since', 1, 2, 3][at]]);
    return firstOf(
      same('It holds', found.values, ROWS.slice(0, 3)),
      same('It has headers and totals', [table.showHeaders, table.showTotals], [true, false]),
      same('Made larger it is', [larger.rowCount, larger.columnCount], [4, 3]),
      same('Made larger it holds', larger.values, all),
      same('The cells hold', cells.values, all),
      same('Tables that are left', sheet.tables.items.length, 0),
    );
  },
};

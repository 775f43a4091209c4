/** How hidden rows and columns are told: of many at once, and one by one. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const hiddenLinesCase: SelfTestCase = {
  id: 'hidden-lines',
  title: 'Rows and columns of which some are hidden are told as mixed, and each for itself when asked so.',
  known: 'documented',
  from: 'the reading of hidden rows, which are judged and said to be hidden',
  needs: '1.9',
  run: async ({ context, sheet }) => {
    sheet.getRange('A1:C4').values = Array.from({ length: 4 }, () => ['a', 'b', 'c']);
    sheet.getRange('2:3').rowHidden = true;
    sheet.getRange('B:B').columnHidden = true;
    const range = sheet.getRange('A1:C4');
    range.load('rowHidden,columnHidden,values');
    const hidden = sheet.getRange('A2:A3');
    hidden.load('rowHidden');
    const rows = sheet.getRange('A1:A4').getRowProperties({ rowHidden: true });
    const columns = sheet.getRange('A1:C1').getColumnProperties({ columnHidden: true });
    await context.sync();
    return firstOf(
      same('Rows are', range.rowHidden, null),
      same('Columns are', range.columnHidden, null),
      same('Hidden rows are', hidden.rowHidden, true),
      same(
        'One by one the rows are',
        rows.value.map((row) => row.rowHidden === true),
        [false, true, true, false],
      ),
      same(
        'One by one the columns are',
        columns.value.map((column) => column.columnHidden === true),
        [false, true, false],
      ),
      same('Hidden cells hold', range.values[1], ['a', 'b', 'c']),
    );
  },
};

/** Where a sheet's cells begin and end; cells that only look like something do not count. */
import { same, type SelfTestCase } from '../self-test-case';

export const usedRangeCase: SelfTestCase = {
  id: 'used-range',
  title:
    'The used range goes from the first cell with something in it to the last, whatever other cells look like.',
  known: 'documented',
  from: 'the reading of every sheet',
  needs: '1.1',
  run: async ({ context, sheet }) => {
    sheet.getRange('B3').values = [['first']];
    sheet.getRange('D6').values = [['last']];
    sheet.getRange('F20').format.fill.color = '#C00000';
    const used = sheet.getUsedRange(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    return same('It is', [rowIndex, columnIndex, rowCount, columnCount], [2, 1, 4, 3]);
  },
};

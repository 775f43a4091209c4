/** A second workbook opens in a window of its own: the way by which a board copy leaves. */
import type { SelfTestCase } from '../self-test-case';

export const secondWorkbooksCase: SelfTestCase = {
  id: 'second-workbooks',
  title: 'A new workbook opens in a window of its own.',
  known: 'documented',
  from: 'opening the board copy and the sample plan',
  needs: '1.8',
  noticed: true,
  run: async () => {
    await Excel.createWorkbook();
    return null;
  },
};

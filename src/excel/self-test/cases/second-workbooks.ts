/** A workbook of the add-in opens in a new window. Board copies are handed over this way. */
import { openedWorkbook } from '../opened-workbook';
import type { SelfTestCase } from '../self-test-case';

export const secondWorkbooksCase: SelfTestCase = {
  id: 'second-workbooks',
  title:
    'A workbook made by the add-in opens in a window of its own, which says that the self-test opened it.',
  known: 'documented',
  from: 'opening the board copy and the sample plan; some councils forbid it by a policy (office-js issue 3568)',
  needs: '1.8',
  noticed: true,
  run: async ({ takeAway }) => {
    // With another workbook in front Excel deletes no sheet of this one (office-js issue 6365).
    await takeAway();
    await Excel.createWorkbook(openedWorkbook());
    return null;
  },
};

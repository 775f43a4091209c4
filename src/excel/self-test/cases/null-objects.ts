/** What is asked of something that is not there is not there either, without an error. */
import type { SelfTestCase } from '../self-test-case';

export const nullObjectsCase: SelfTestCase = {
  id: 'null-objects',
  title: 'What is asked of a sheet or table that is not there is told as not there, and stops nothing.',
  known: 'documented',
  from: 'asking about everything in one exchange',
  needs: '1.4',
  run: async ({ context, name }) => {
    const { tables, worksheets } = context.workbook;
    const table = tables.getItemOrNullObject('PlanSelfTest_NoTable').getRange();
    table.load('values');
    const cell = worksheets.getItemOrNullObject(`${name} not`).getRange('A1');
    cell.load('values');
    cell.format.font.load('bold');
    await context.sync();
    return [table, cell].every(({ isNullObject }) => isNullObject) ? null : 'It is told to be there.';
  },
};

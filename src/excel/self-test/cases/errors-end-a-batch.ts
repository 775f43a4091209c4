/** What remains of a batch in which one operation fails. The order in which the journal is written relies on this. */
import { firstOf, refusalOf, refusedFor, same, type SelfTestCase } from '../self-test-case';

export const errorsEndABatchCase: SelfTestCase = {
  id: 'errors-end-a-batch',
  title: 'When a step of an exchange fails, the steps before it stay done and those after it are not done.',
  known: 'assumed',
  from: 'the journal, by which an interrupted change is recognised and undone',
  needs: '1.4',
  run: async ({ context, sheet, name }) => {
    const refusal = await refusalOf(() =>
      Excel.run(async (own) => {
        const there = own.workbook.worksheets.getItem(name);
        there.getRange('A1').values = [['before']];
        own.workbook.worksheets.getItem(`${name} not`).getRange('A1').values = [['nowhere']];
        there.getRange('A2').values = [['after']];
        await own.sync();
      }),
    );
    const cells = sheet.getRange('A1:A2');
    cells.load('values');
    await context.sync();
    return firstOf(
      refusedFor(refusal, 'ItemNotFound', 'a sheet that is not there'),
      same('The cells hold', cells.values, [['before'], ['']]),
    );
  },
};

/** What is left of an exchange in which something fails: the journal's order of writing stands on it. */
import { firstOf, refusalOf, same, type SelfTestCase } from '../self-test-case';

export const errorsEndABatchCase: SelfTestCase = {
  id: 'errors-end-a-batch',
  title: 'When a step of an exchange fails, the steps before it stay done and those after it are not done.',
  known: 'assumed',
  from: 'the journal, by which a change that was cut off is known and taken back',
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
      same('It fails by', refusal, 'ItemNotFound'),
      same('The cells hold', cells.values, [['before'], ['']]),
    );
  },
};

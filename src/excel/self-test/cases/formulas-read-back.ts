/** Formulas can be read back in the batch that writes them; their results are available in the next one. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const formulasReadBackCase: SelfTestCase = {
  id: 'formulas-read-back',
  title: 'A formula reads back as it was written, at once, and is worked out afterwards.',
  known: 'assumed',
  from: 'the comparison after every change',
  needs: '1.9',
  run: async ({ context, sheet }) => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    const range = sheet.getRange('A1:C1');
    range.formulas = [[2, '=A1*3', '=IF(B1>5,"Red","Green")']];
    const back = sheet.getRange('A1:C1');
    back.load('formulas');
    await context.sync();
    const after = sheet.getRange('A1:C1');
    after.load('values');
    await context.sync();
    return firstOf(
      same('The formulas are', back.formulas, [[2, '=A1*3', '=IF(B1>5,"Red","Green")']]),
      same('The results are', after.values, [[2, 6, 'Red']]),
    );
  },
};

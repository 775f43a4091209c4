/** Where Excel calculates only when asked, a check asks first, and takes the results in the same exchange. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const calculatedWhenAskedCase: SelfTestCase = {
  id: 'calculated-when-asked',
  title: 'Excel says how it calculates, and calculates before it answers when asked to.',
  known: 'documented',
  from: 'reading a workbook that calculates by hand',
  needs: '1.9',
  run: async ({ context, sheet }) => {
    const { application } = context.workbook;
    application.load('calculationMode');
    sheet.getRange('A1:B1').formulas = [[2, '=A1*3']];
    await context.sync();
    sheet.getRange('A1').values = [[5]];
    application.calculate('Recalculate');
    const results = sheet.getRange('A1:B1');
    results.load('values');
    await context.sync();
    const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'];
    return firstOf(
      same('The way of calculating is known', modes.includes(application.calculationMode), true),
      same('The results are', results.values, [[5, 15]]),
    );
  },
};

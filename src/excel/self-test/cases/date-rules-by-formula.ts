/** A rule that allows dates only, whose limit is a formula so that it holds in both date systems. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const dateRulesByFormulaCase: SelfTestCase = {
  id: 'date-rules-by-formula',
  title: 'A rule for dates after one that a formula gives reads back with that formula.',
  known: 'assumed',
  from: 'the warning for what is no date in the add-in’s columns',
  needs: '1.8',
  run: async ({ context, sheet }) => {
    const { dataValidation } = sheet.getRange('B2:B4');
    dataValidation.rule = { date: { formula1: '=DATE(1990,1,1)', operator: 'GreaterThan' } };
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Date', message: 'No date.' };
    await context.sync();
    const found = sheet.getRange('B2:B4').dataValidation;
    found.load('type,rule,errorAlert');
    await context.sync();
    const { date } = found.rule;
    return firstOf(
      same('It is for', found.type, 'Date'),
      same('Its limit is', [date?.operator, date?.formula1], ['GreaterThan', '=DATE(1990,1,1)']),
      same('It warns as', found.errorAlert.style, 'Warning'),
    );
  },
};

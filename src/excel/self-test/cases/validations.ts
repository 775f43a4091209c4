/** Lists to choose from that warn and let other words pass, and how cells with unlike ones are told. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const validationsCase: SelfTestCase = {
  id: 'validations',
  title: 'A list to choose from reads back with its warning; cells that differ in it are told as mixed.',
  known: 'documented',
  from: 'the lists in columns for leads, evidence and status',
  needs: '1.8',
  run: async ({ context, sheet }) => {
    const given = sheet.getRange('A2:A4').dataValidation;
    given.rule = { list: { inCellDropDown: true, source: 'LSCB,CCG' } };
    given.errorAlert = { showAlert: true, style: 'Warning', title: 'Lead', message: 'Not in the list.' };
    const found = sheet.getRange('A2:A4').dataValidation;
    found.load('type,rule,errorAlert');
    const mixed = sheet.getRange('A1:A4').dataValidation;
    mixed.load('type');
    const none = sheet.getRange('C1').dataValidation;
    none.load('type');
    await context.sync();
    const isMixed = ['Inconsistent', 'MixedCriteria'].includes(mixed.type);
    return firstOf(
      same('It is', [found.type, found.rule.list?.source], ['List', 'LSCB,CCG']),
      same('It warns as', found.errorAlert.style, 'Warning'),
      isMixed ? null : `Cells that differ are told as ${mixed.type}.`,
      same('A cell without is told as', none.type, 'None'),
    );
  },
};

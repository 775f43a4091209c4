/** A drop-down list whose options are in named cells can be set and removed. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

const NAME = 'PlanSelfTest_Leads';

export const listsByNameCase: SelfTestCase = {
  id: 'lists-by-name',
  title: 'A list to choose from that a name stands for reads back by that name, and can be taken away.',
  known: 'documented',
  from: 'the list of leads, which follows the register on “Plan setup”',
  needs: '1.8',
  names: [NAME],
  run: async ({ context, sheet }) => {
    const { names } = context.workbook;
    sheet.getRange('E1:E2').values = [['LSCB'], ['CCG']];
    names.add(NAME, sheet.getRange('E1:E2'));
    const { dataValidation } = sheet.getRange('A2:A4');
    dataValidation.clear();
    dataValidation.rule = { list: { inCellDropDown: true, source: `=${NAME}` } };
    dataValidation.ignoreBlanks = true;
    await context.sync();
    const found = sheet.getRange('A2:A4').dataValidation;
    found.load('type,rule,ignoreBlanks');
    await context.sync();
    const said = [found.type, found.rule.list?.source, found.ignoreBlanks];
    dataValidation.clear();
    found.load('type');
    await context.sync();
    return firstOf(
      same('It is', said, ['List', `=${NAME}`, true]),
      same('Taken away, it is', found.type, 'None'),
    );
  },
};

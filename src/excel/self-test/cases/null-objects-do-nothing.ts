/** Setting a property of a null object, or calling a method of it, does nothing and raises no error. */
import { same, type SelfTestCase } from '../self-test-case';

export const nullObjectsDoNothingCase: SelfTestCase = {
  id: 'null-objects-do-nothing',
  title:
    'What is set on a sheet or name that does not exist, or done with it, does nothing and fails nothing.',
  known: 'documented',
  from: 'changes that ask and write in one exchange',
  needs: '1.4',
  run: async ({ context, sheet, name }) => {
    const { names, worksheets } = context.workbook;
    const missing = worksheets.getItemOrNullObject(`${name} not`);
    missing.getRange('A1').values = [['nowhere']];
    missing.visibility = 'Hidden';
    missing.delete();
    names.getItemOrNullObject('PlanSelfTest_NoName').delete();
    sheet.getRange('A1').values = [['afterwards']];
    await context.sync();
    const cell = sheet.getRange('A1');
    cell.load('values');
    await context.sync();
    return same('What comes after them is done, and the cell holds', cell.values, [['afterwards']]);
  },
};

/** A workbook-level and a sheet-level name can have the same spelling, as after a sheet is copied. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

const NAME = 'PlanSelfTest_Alike';

export const namesAlikeCase: SelfTestCase = {
  id: 'names-alike',
  title: 'The workbook can be given a name that a sheet has for itself, and both stay apart.',
  known: 'assumed',
  from: 'the add-in’s names in a workbook whose sheet was copied; reported to fail (office-js issue 2875)',
  needs: '1.7',
  names: [NAME],
  run: async ({ context, sheet, name }) => {
    const all = context.workbook.names;
    sheet.names.add(NAME, sheet.getRange('A1:A3'));
    await context.sync();
    all.add(NAME, sheet.getRange('B1:B3'));
    await context.sync();
    all.load('items/name,items/formula');
    sheet.names.load('items/name,items/formula');
    await context.sync();
    const own = (items: readonly Excel.NamedItem[]): unknown[] =>
      items.filter((each) => each.name === NAME).map(({ formula }) => formula as unknown);
    return firstOf(
      same('The workbook’s stands for', own(all.items), [`='${name}'!$B$1:$B$3`]),
      same('The sheet’s stands for', own(sheet.names.items), [`='${name}'!$A$1:$A$3`]),
    );
  },
};

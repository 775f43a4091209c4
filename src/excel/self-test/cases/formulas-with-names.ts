/** Formulas that use a defined name read back as they were written, without an added `@`. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

const NAME = 'PlanSelfTest_Day';

export const formulasWithNamesCase: SelfTestCase = {
  id: 'formulas-with-names',
  title: 'A formula with a name in it reads back as it was written, without @ before the name and with it.',
  known: 'assumed',
  from: 'recognising the add-in’s own formulas, which it compares by their meaning if Excel spells them otherwise',
  needs: '1.4',
  names: [NAME],
  run: async ({ context, sheet }) => {
    const { names } = context.workbook;
    sheet.getRange('A1:A2').values = [[42736], [42800]];
    names.add(NAME, sheet.getRange('A1'));
    const written = [[`=${NAME}+1`], [`=IF(A2>${NAME},"after","before")`], [`=@${NAME}+1`]];
    sheet.getRange('C1:C3').formulas = written;
    await context.sync();
    const back = sheet.getRange('C1:C3');
    back.load('formulas,values');
    await context.sync();
    return firstOf(
      same('The results are', back.values, [[42737], ['after'], [42737]]),
      same('Without @ the formulas are', back.formulas.slice(0, 2), written.slice(0, 2)),
      // For a single cell Excel may leave out an @ that changes nothing.
      [`=${NAME}+1`, written[2]?.[0]].includes(String(back.formulas[2]?.[0]))
        ? null
        : same('With @ the formula is', back.formulas[2], written[2]),
    );
  },
};

/** The add-in's names and conditional formats follow their rows when the board inserts some. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

const NAME = 'PlanSelfTest_Moving';

export const namesFollowTheirCellsCase: SelfTestCase = {
  id: 'names-follow-their-cells',
  title: 'Names and formulas follow their cells when rows are put in or taken out.',
  known: 'documented',
  from: 'flags that stay with their rows',
  needs: '1.7',
  names: [NAME],
  run: async ({ context, sheet, name }) => {
    const all = context.workbook.names;
    sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
    sheet.getRange('C1').formulas = [['=SUM(A2:A4)']];
    all.add(NAME, sheet.getRange('A2:A4'));
    await context.sync();
    sheet.getRange('3:3').insert('Down');
    const after = all.getItem(NAME);
    after.load('formula');
    const grown = sheet.getRange('C1');
    grown.load('formulas');
    await context.sync();
    const [longer, formula] = [after.formula, grown.formulas[0]?.[0] as unknown];
    sheet.getRange('2:2').delete('Up');
    const last = all.getItem(NAME);
    last.load('formula');
    await context.sync();
    return firstOf(
      same('With a row more it stands for', longer, `='${name}'!$A$2:$A$5`),
      same('The formula is', formula, '=SUM(A2:A5)'),
      same('With a row less it stands for', last.formula, `='${name}'!$A$2:$A$4`),
    );
  },
};

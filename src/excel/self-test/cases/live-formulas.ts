/** The functions that ratings and counts are written with, used over a defined name as the add-in does. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

const NAME = 'PlanSelfTest_Ratings';

export const liveFormulasCase: SelfTestCase = {
  id: 'live-formulas',
  title: 'Counts and ratings work as formulas over named cells.',
  known: 'documented',
  from: 'the live ratings beside a plan, and the RAG summary',
  needs: '1.4',
  names: [NAME],
  run: async ({ context, sheet }) => {
    const { names } = context.workbook;
    sheet.getRange('A1:B3').formulas = [
      ['Red', '=DATE(2000,1,1)'],
      ['Green', '=DATE(2017,3,6)'],
      ['Red', ''],
    ];
    names.add(NAME, sheet.getRange('A1:A3'));
    sheet.getRange('D1:D5').formulas = [
      [`=COUNTIF(${NAME},"Red")`],
      [`=COUNTIFS(${NAME},"Red",B1:B3,"<"&DATE(2017,1,31))`],
      ['=IFERROR(1/0,"none")'],
      ['=IF(AND(ISNUMBER(B1),B1<TODAY()),"past","to come")'],
      [`=SUMPRODUCT((${NAME}="Red")*(B1:B3<>""))`],
    ];
    await context.sync();
    const results = sheet.getRange('D1:D5');
    results.load('values');
    await context.sync();
    const [red, early, none, past, dated] = results.values.flat() as unknown[];
    return firstOf(
      same('The count is', red, 2),
      same('The count by date is', early, 1),
      same('An error gives', none, 'none'),
      same('The day is', past, 'past'),
      same('The sum of products is', dated, 1),
    );
  },
};

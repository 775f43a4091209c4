/** The functions that the ratings and the counts are written with, over a name as they use it. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

const NAME = 'PlanSelfTest_Ratings';

export const liveFormulasCase: SelfTestCase = {
  id: 'live-formulas',
  title: 'Counts and ratings work as formulas over named cells.',
  known: 'documented',
  from: 'the live ratings beside a plan, and the RAG summary',
  needs: '1.4',
  run: async ({ context, sheet }) => {
    const { names } = context.workbook;
    sheet.getRange('A1:B3').formulas = [
      ['Red', 36526],
      ['Green', 42800],
      ['Red', ''],
    ];
    names.add(NAME, sheet.getRange('A1:A3'));
    try {
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
      const system = context.workbook.functions.date(2000, 1, 1);
      system.load('value');
      await context.sync();
      const counted = system.value === 36526 ? 1 : 0;
      const [red, early, none, past, dated] = results.values.flat() as unknown[];
      return firstOf(
        same('The count is', red, 2),
        // Serial numbers of the 1904 system are other days.
        counted === 1 ? same('The count by date is', early, 1) : null,
        same('An error gives', none, 'none'),
        same('The day is', past, 'past'),
        same('The sum of products is', dated, 1),
      );
    } finally {
      names.getItemOrNullObject(NAME).delete();
      await context.sync();
    }
  },
};

/** The day by which the add-in tells which date system the workbook counts in. */
import type { SelfTestCase } from '../self-test-case';

export const dateSystemCase: SelfTestCase = {
  id: 'date-system',
  title: 'The serial number of 1 January 2000 tells the date system of the workbook.',
  known: 'documented',
  from: 'the two date systems of Excel lie 1,462 days apart',
  needs: '1.2',
  run: async ({ context }) => {
    const day = context.workbook.functions.date(2000, 1, 1);
    day.load('value');
    await context.sync();
    return [36526, 35064].includes(day.value as number)
      ? null
      : `It is ${JSON.stringify(day.value)}, and neither 36526 nor 35064.`;
  },
};

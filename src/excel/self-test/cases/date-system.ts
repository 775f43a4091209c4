/** The date from which the add-in works out the workbook's date system (1900 or 1904). */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

const MILLENNIA = [36526, 35064];

export const dateSystemCase: SelfTestCase = {
  id: 'date-system',
  title:
    'The serial number of 1 January 2000 tells the date system, and an add-in is given the one that a formula has.',
  known: 'documented',
  from: 'the two date systems of Excel lie 1,462 days apart; without it the add-in takes the more usual one',
  needs: '1.2',
  run: async ({ context, sheet }) => {
    sheet.getRange('A1').numberFormat = [['0']];
    sheet.getRange('A1').formulas = [['=DATE(2000,1,1)']];
    const day = context.workbook.functions.date(2000, 1, 1);
    day.load('value');
    await context.sync();
    const cell = sheet.getRange('A1');
    cell.load('values');
    await context.sync();
    const inCell = cell.values[0]?.[0] as unknown;
    return firstOf(
      same('The add-in is given', day.value, inCell),
      MILLENNIA.includes(Number(inCell)) ? null : `It is ${String(inCell)}, and neither 36526 nor 35064.`,
    );
  },
};

/** Dates are written as serial numbers under a format of their own: no reading of dates by Excel comes in between. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const datesBySerialNumberCase: SelfTestCase = {
  id: 'dates-by-serial-number',
  title: 'A serial number under a date format stays that day, and keeps that format.',
  known: 'assumed',
  from: 'every date that the add-in writes',
  needs: '1.1',
  run: async ({ context, sheet }) => {
    const range = sheet.getRange('A1:B1');
    range.numberFormat = [['dd mmm yyyy', 'yyyy-mm-dd']];
    range.formulas = [[42736, 60.5]];
    range.load('values,formulas,numberFormat,valueTypes');
    await context.sync();
    return firstOf(
      same('The cells hold', range.values, [[42736, 60.5]]),
      same('As formulas they are', range.formulas, [[42736, 60.5]]),
      same('Their formats are', range.numberFormat, [['dd mmm yyyy', 'yyyy-mm-dd']]),
      same('They are', range.valueTypes, [['Double', 'Double']]),
    );
  },
};

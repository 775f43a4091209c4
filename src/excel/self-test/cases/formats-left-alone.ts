/** Formats are written for some cells of a rectangle only; the others are said by `null`. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const formatsLeftAloneCase: SelfTestCase = {
  id: 'formats-left-alone',
  title: 'No format given for a cell leaves the one that it has; one for a whole area goes to every cell.',
  known: 'documented',
  from: 'Microsoft’s page on ranges with blank or null values',
  needs: '1.1',
  run: async ({ context, sheet }) => {
    const range = sheet.getRange('A1:C1');
    range.numberFormat = [['0.00', '0.00', '0.00']];
    range.numberFormat = [[null, '@', null]];
    const whole = sheet.getRange('A3:B4');
    whole.numberFormat = '0%' as unknown as string[][];
    range.load('numberFormat');
    whole.load('numberFormat');
    await context.sync();
    return firstOf(
      same('The formats are', range.numberFormat, [['0.00', '@', '0.00']]),
      same('The formats of the area are', whole.numberFormat, [
        ['0%', '0%'],
        ['0%', '0%'],
      ]),
    );
  },
};

/** The longest text that a cell can hold comes back whole. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

const LONGEST = 32_767;

export const longTextsCase: SelfTestCase = {
  id: 'long-texts',
  title: 'A cell keeps a text of 32,767 characters, line breaks and letters of every script.',
  known: 'documented',
  from: 'Excel’s specifications and limits',
  needs: '1.1',
  run: async ({ context, sheet }) => {
    const words = 'Two lines\nof text: “é”, Łódź, 漢字, 🙂';
    sheet.getRange('A1:A2').values = [['x'.repeat(LONGEST)], [words]];
    const cells = sheet.getRange('A1:A2');
    cells.load('values');
    await context.sync();
    const [longest, several] = cells.values.flat() as string[];
    return firstOf(same('Its length is', longest?.length, LONGEST), same('It holds', several, words));
  },
};

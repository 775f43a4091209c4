/** What the add-in writes as text must stay text, whatever it looks like: an apostrophe in front sees to that. */
import { firstOf, same, type SelfTestCase } from '../self-test-case';

const TEXTS = ['03/04/2017', '=1+1', '1.2', 'TRUE', '+1', '@SUM(1)', '12:30', '#N/A'];

export const textsStayTextsCase: SelfTestCase = {
  id: 'texts-stay-texts',
  title: 'A text with an apostrophe in front stays a text, and reads back without it.',
  known: 'documented',
  from: 'all texts of the board that the add-in writes anew',
  needs: '1.1',
  run: async ({ context, sheet }) => {
    const range = sheet.getRange(`A1:A${TEXTS.length}`);
    range.formulas = TEXTS.map((text) => [`'${text}`]);
    range.load('values,formulas,valueTypes');
    await context.sync();
    return firstOf(
      same('The cells hold', range.values.flat(), TEXTS),
      same('As formulas they are', range.formulas.flat(), TEXTS),
      same(
        'They are',
        range.valueTypes.flat(),
        TEXTS.map(() => 'String'),
      ),
    );
  },
};

// Reads several days of one month: "12-14 May 2016" and "12th to 14th May" (due at the end), "12 and 13 May 2016",
// "3rd, 10th & 17th June 2016" (due on the last). The month and year appear once, after the last day.
import type { DateForm } from '../date-form';
import { NUMBERING_WORDS } from '../lexicon';
import type { Token } from '../token';

const id = 'day-list';
const JOINTS: ReadonlySet<string> = new Set(['-', '/', ',', '&', 'and', 'to']);
const MOST = 8;

function isDay(token: Token | undefined): token is Token {
  if (token === undefined || token.value < 1 || token.value > 31) return false;
  return token.kind === 'ordinal' || token.kind === 'rank' || (token.kind === 'number' && token.digits <= 2);
}

export const dayList: DateForm<'day-list'> = {
  id,
  title: 'Several days of one month',
  layer: 'compound',
  starts: ['=2/', '=2 ', 'ordinal', 'rank'],
  examples: [
    { text: '12-14 May 2016', expect: ['2016-05-14'] },
    { text: '12th and 13th May 2016', expect: ['2016-05-13'] },
    { text: '12th/13th May 2016', expect: ['2016-05-13'] },
    { text: 'Eighth to eleventh May 2010', expect: ['2010-05-11'] },
    { text: '3rd, 10th & 17th June 2016', expect: ['2016-06-17'] },
  ],
  match: (scope, at) => {
    const { tokens } = scope;
    const before = tokens[at - 1];
    if (before && !tokens[at]?.gap && before.kind === 'mark' && './-'.includes(before.text)) return null;
    if (before?.kind === 'word' && NUMBERING_WORDS.has(before.text)) return null;
    let here = at;
    for (let days = 0; days < MOST && isDay(tokens[here]); days += 1) {
      const joint = tokens[here + 1]?.text ?? '';
      if (!JOINTS.has(joint)) return null;
      here += joint === ',' && tokens[here + 2]?.text === 'and' ? 3 : 2;
      const next = tokens[here + 1];
      const ends = next?.kind === 'month' || (next?.text === 'of' && tokens[here + 2]?.kind === 'month');
      if (isDay(tokens[here]) && ends) {
        const last = scope.period(here);
        return last && last.form === 'day-month' ? { ...last, form: id, ranged: true } : null;
      }
    }
    return null;
  },
};

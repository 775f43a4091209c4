// Reads numeric dates, day first: "3/4/17", "03.11.16", "30-09-2016", "31 / 03 / 2017". Never month first: a second
// number above 12 ("09/30/2016") is impossible, with the date probably meant as an offer. Refuses mixed separators,
// versions ("v1.2.15"), numbering ("section 1.2.15") and longer chains of numbers.
import { toIsoDate } from '../calendar';
import { closesClause, opensClause } from '../clause';
import type { DateContext } from '../date-context';
import type { DateForm, FormMatch } from '../date-form';
import { dayMeaning } from '../day-of-month';
import { NUMBERING_WORDS } from '../lexicon';
import type { Token } from '../token';
import { readYear } from '../year-token';

const id = 'numeric-date';

const NUMBERS_THINGS: ReadonlySet<string> = new Set(
  'version versions ver v section sections para paragraph clause rule schedule appendix item'.split(' '),
);

function isChained(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  // "Sub-Group 03/06/2024": slashes and a four-digit year cannot be numbering.
  const plain = tokens[at + 1]?.text === '/' && tokens[at + 4]?.digits === 4;
  if (before.kind === 'word' && (!token.gap || (!plain && NUMBERING_WORDS.has(before.text)))) return true;
  // "Version: 1.1.30", "v. 1.2.15", "section - 1.2.15"
  const named = before.kind === 'mark' && ':.-'.includes(before.text) ? tokens[at - 2] : undefined;
  if (named?.kind === 'word' && NUMBERS_THINGS.has(named.text)) return true;
  return (
    before.kind === 'mark' &&
    !token.gap &&
    './'.includes(before.text) &&
    tokens[at - 2]?.kind === 'number' &&
    !before.gap
  );
}

export const numericDate: DateForm<'numeric-date'> = {
  id,
  title: 'A date in numbers, day first',
  layer: 'period',
  starts: ['=2/', '=2 '],
  examples: [
    { text: '03/04/2017', expect: ['2017-04-03'] },
    { text: '03.11.16', agreed: '2016-01-27', expect: ['2016-11-03'] },
    { text: '09/30/2016', expect: [], none: 'impossible' },
    { text: '13/13/2017', expect: [], none: 'impossible' },
    { text: '31 /03/ 2024', expect: ['2024-03-31'] },
    { text: '31. 03. 2024', expect: ['2024-03-31'] },
    { text: 'Version: 1.1.30', expect: [], none: 'not-a-date' },
    { text: 'Report to the Health Group 03/06/2024', expect: ['2024-06-03'] },
    { text: 'section 1.2.15', expect: [], none: 'not-a-date' },
  ],
  match: ({ tokens, context }, at) => {
    const spacedOut = numbersAlone(tokens, at, context);
    if (spacedOut) return spacedOut;
    const day = tokens[at];
    const mark = tokens[at + 1];
    const month = tokens[at + 2];
    const again = tokens[at + 3];
    const last = tokens[at + 4];
    if (day?.kind !== 'number' || day.digits > 2 || mark?.kind !== 'mark' || !'/.-'.includes(mark.text))
      return null;
    if (month?.kind !== 'number' || month.digits > 2 || again?.text !== mark.text || last?.kind !== 'number')
      return null;
    const spaced = mark.gap || month.gap || again.gap || last.gap;
    const even = mark.gap === month.gap && again.gap === last.gap;
    // "31 /03/ 2024": with slashes and a four-digit year, a stray space is allowed.
    const dotted = mark.text === '.' && !mark.gap && !again.gap && month.gap && last.gap;
    const strayed = spaced && last.digits === 4 && (mark.text === '/' ? !even : dotted);
    if (spaced && !strayed && (mark.text === '.' || !even)) return null;
    const year = readYear(tokens, at + 4, context);
    if (year === null || isChained(tokens, at)) return null;
    const match = { to: year.to, form: id };
    if (month.value < 1 || month.value > 12 || day.value < 1 || day.value > 31) {
      const turned = toIsoDate(year.year, day.value, month.value);
      const offers = month.value > 12 && turned ? [turned] : [];
      if (month.value >= 1 && month.value <= 12 && day.value > 31)
        return { ...match, meaning: dayMeaning(day.value, month.value, year) };
      return { ...match, meaning: { kind: 'impossible', offers } };
    }
    return { ...match, meaning: dayMeaning(day.value, month.value, year) };
  },
};

/** "31 03 2017", alone in its clause and written with all its digits: read, but only as implied. */
function numbersAlone(tokens: readonly Token[], at: number, context: DateContext): FormMatch | null {
  const [day, month, year] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (day?.digits !== 2 || month?.kind !== 'number' || month.digits !== 2 || year?.digits !== 4) return null;
  if (month.value < 1 || month.value > 12 || day.value < 1 || day.value > 31 || !opensClause(tokens, at))
    return null;
  const reading = closesClause(tokens, at + 3) ? readYear(tokens, at + 2, context) : null;
  return (
    reading && { to: reading.to, form: id, meaning: dayMeaning(day.value, month.value, reading, 'implied') }
  );
}

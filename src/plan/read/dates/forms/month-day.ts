// Reads a month before its day where no other reading is possible: "March 31st 2017", "September 30, 2016", "March
// 31st". A bare number after a month ("Oct 12") is left to month-number.
import type { DateContext } from '../date-context';
import type { DateForm, FormMatch } from '../date-form';
import { dayMeaning, yearlessDay } from '../day-of-month';
import type { Token } from '../token';
import { readYear } from '../year-token';

const id = 'month-day';

export const monthDay: DateForm<'month-day'> = {
  id,
  title: 'A month before its day',
  layer: 'period',
  starts: ['month'],
  examples: [
    { text: 'March 31st 2017', expect: ['2017-03-31'] },
    { text: 'September 30, 2016', expect: ['2016-09-30'] },
    { text: 'August 32, 2014', expect: [], none: 'impossible', rivals: [] },
    { text: 'November 19 to 20', agreed: '2016-01-27', expect: ['2016-11-20'] },
    { text: 'November 19 to 20', expect: [], none: 'ambiguous' },
    { text: 'November 19-20, 2016', expect: ['2016-11-20'] },
    { text: 'March 31st', agreed: '2016-01-27', expect: ['2016-03-31'] },
  ],
  match: ({ tokens, context }, at) => {
    const month = tokens[at];
    const several = severalDays(tokens, at, context);
    if (several) return several;
    let dayAt = at + 1;
    if (tokens[dayAt]?.text === 'the') dayAt += 1;
    const day = tokens[dayAt];
    if (month?.kind !== 'month' || day === undefined) return null;
    if (day.kind !== 'ordinal' && !(day.kind === 'number' && day.digits <= 2)) return null;
    // "July 1st report", "June 2nd week": an ordinal that counts a noun is not a day of the month.
    const after = tokens[dayAt + 1];
    if (after?.kind === 'unit' || after?.kind === 'quarter' || after?.kind === 'half') return null;
    const yearAt = after?.text === ',' ? dayAt + 2 : dayAt + 1;
    const year = readYear(tokens, yearAt, context);
    const sure = month.slip ? 'implied' : 'known';
    if (year && (day.kind === 'ordinal' ? !year.bare : tokens[yearAt]?.digits === 4)) {
      return { to: year.to, form: id, meaning: dayMeaning(day.value, month.value, year, sure) };
    }
    if (day.kind !== 'ordinal') return null;
    return { to: dayAt + 1, form: id, meaning: yearlessDay(day.value, month.value, context) };
  },
};

/** "November 19 to 20", "March 3rd-5th 2017": due on the last day. */
function severalDays(tokens: readonly Token[], at: number, context: DateContext): FormMatch | null {
  const [month, first, joint, last] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (month?.kind !== 'month' || !isDay(first) || !isDay(last) || last.value <= first.value) return null;
  if (!JOINTS.has(joint?.text ?? '')) return null;
  const next = tokens[at + 4];
  // "March 3 to 5 April": the second day has its own month.
  if (next?.kind === 'month' || next?.kind === 'unit' || next?.text === '/' || next?.text === '%')
    return null;
  const yearAt = next?.text === ',' ? at + 5 : at + 4;
  const year = tokens[yearAt]?.digits === 4 ? readYear(tokens, yearAt, context) : null;
  if (year)
    return { to: year.to, form: id, meaning: dayMeaning(last.value, month.value, year), ranged: true };
  const meaning = yearlessDay(last.value, month.value, context);
  return { to: at + 4, form: id, meaning, ranged: true };
}

const JOINTS: ReadonlySet<string> = new Set(['to', '-', 'and', '&', 'until']);

function isDay(token: Token | undefined): token is Token {
  if (token === undefined || token.value < 1 || token.value > 31) return false;
  return token.kind === 'ordinal' || (token.kind === 'number' && token.digits <= 2);
}

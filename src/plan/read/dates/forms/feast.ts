// Reads "by Christmas 2016", "before Xmas", "Easter 2017", "after New Year" as 25 December, Easter Sunday and so on.
// Always for review, as the holiday period may be meant.
import { toIsoDate, type IsoDate } from '../calendar';
import type { DateForm } from '../date-form';
import { dayPeriod, type Period } from '../period';
import { readYear } from '../year-token';

const id = 'feast';
const AFTER: ReadonlySet<string> = new Set(['day', 'sunday', 'holiday', 'holidays', 'break', 'period']);

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm published in Nature in 1876). */
export function easterSunday(year: number): IsoDate | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return toIsoDate(year, Math.floor(f / 31), (f % 31) + 1);
}

function feastDay(name: string, year: number): Period | null {
  const day = name === 'easter' ? easterSunday(year) : toIsoDate(year, 12, 25);
  const because =
    name === 'easter' ? 'Easter is taken as Easter Sunday' : 'Christmas is taken as 25 December';
  return day && dayPeriod(day, 'implied', because);
}

export const feast: DateForm<'feast'> = {
  id,
  title: 'Christmas or Easter',
  layer: 'period',
  starts: ['feast'],
  examples: [
    { text: 'by Christmas 2016', expect: ['2016-12-25'] },
    { text: 'Easter 2017', expect: ['2017-04-16'] },
    { text: 'before Christmas', agreed: '2016-01-27', expect: ['2016-12-25'] },
  ],
  match: ({ tokens, context }, at) => {
    const name = tokens[at];
    if (name === undefined) return null;
    let here = at + 1;
    // "Easter term" ends weeks after Easter on locally set dates, so it is not guessed.
    if (tokens[here]?.text === 'term') return { to: here + 1, form: id, meaning: { kind: 'nothing' } };
    if (AFTER.has(tokens[here]?.text ?? '')) here += 1;
    const year = readYear(tokens, here, context);
    if (year) {
      const period = feastDay(name.text, year.year);
      return period && { to: year.to, form: id, meaning: { kind: 'period', period } };
    }
    return { to: here, form: id, meaning: { kind: 'yearless', inYear: (y) => feastDay(name.text, y) } };
  },
};

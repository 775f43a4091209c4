// Reads seasons: "Autumn 2016", "Spring 2018", "Winter 2016/17", "by summer". Spring ends on 31 May, summer on 31
// August, autumn on 30 November, winter on the last day of February. A term ("summer term") is left to school-term.
// Refuses a season that is only a description ("spring conference") unless a year or a lead-in word dates it.
import type { DateForm } from '../date-form';
import { closesClause } from '../clause';
import { monthEnd, monthsPeriod, type Period } from '../period';
import { readSpan, readYear } from '../year-token';

const id = 'season';
const HOLIDAYS: ReadonlySet<string> = new Set(['holiday', 'holidays', 'break', 'vacation']);
const BEFORE_YEAR: ReadonlySet<string> = new Set(['of', 'in', ',']);
const LAST_MONTH = [0, 5, 8, 11, 14] as const;

function seasonPeriod(
  year: number,
  season: number,
  known: boolean,
  rivals: Period['rivals'] = [],
): Period | null {
  const last = LAST_MONTH[season as 1 | 2 | 3 | 4];
  const because = 'a season means its last day';
  return monthsPeriod(year, last - 2, last, 'season', known ? 'known' : 'implied', because, rivals);
}

export const season: DateForm<'season'> = {
  id,
  title: 'A season',
  layer: 'period',
  starts: ['season'],
  examples: [
    { text: 'Autumn 2016', expect: ['2016-11-30'] },
    { text: 'Spring 2018 (TBC)', expect: ['2018-05-31'] },
    { text: 'Winter 2016/17', expect: ['2017-02-28'] },
    { text: 'by summer', agreed: '2016-01-27', expect: ['2016-08-31'] },
  ],
  match: ({ tokens, context }, at) => {
    const named = tokens[at];
    if (named?.kind !== 'season') return null;
    const holiday = named.value === 2 && HOLIDAYS.has(tokens[at + 1]?.text ?? '');
    const after = holiday ? at + 2 : at + 1;
    let yearAt = after;
    if (BEFORE_YEAR.has(tokens[yearAt]?.text ?? '')) yearAt += 1;
    const span = readSpan(tokens, yearAt, context, false);
    if (span) {
      const year = named.value === 4 || named.value === 3 || named.value === 2 ? span.year : span.year + 1;
      const period = seasonPeriod(year, named.value, named.value === 4);
      return period && { to: span.to, form: id, meaning: { kind: 'period', period } };
    }
    const year = readYear(tokens, yearAt, context);
    if (year) {
      const before = named.value === 4 ? monthEnd(year.year, 2) : null;
      const known = year.certainty === 'known' && named.value !== 4;
      const period = seasonPeriod(year.year, named.value, known, before ? [before] : []);
      return period && { to: year.to, form: id, meaning: { kind: 'period', period } };
    }
    const before = tokens[at - 1];
    const led =
      before !== undefined &&
      (before.kind === 'lead' ||
        before.kind === 'part' ||
        before.text === 'of' ||
        before.text === 'the' ||
        before.text === '-');
    if (!closesClause(tokens, after) && !led) return null;
    const { value } = named;
    return {
      to: after,
      form: id,
      meaning: { kind: 'yearless', inYear: (y) => seasonPeriod(y, value, false) },
    };
  },
};

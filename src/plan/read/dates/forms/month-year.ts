// Reads a month with a year that cannot be a day: "September 2016", "Sept '16", "Dec. 2016", "Mar-2017", "March of
// 2017", and a month of a financial year, "March 2016/17". Due on the last day of the month.
import { closesClause } from '../clause';
import type { DateForm, FormMatch } from '../date-form';
import { monthEnd, monthsPeriod } from '../period';
import type { Token } from '../token';
import { readSpan, readYear } from '../year-token';

const id = 'month-year';
const BECAUSE = 'a month means its last day';

function endsOf(years: readonly number[], month: number) {
  return years.map((year) => monthEnd(year, month)).filter((date) => date !== null);
}

export const monthYear: DateForm<'month-year'> = {
  id,
  title: 'A month with its year',
  layer: 'period',
  starts: ['month', '=4'],
  examples: [
    { text: 'By September 2016', expect: ['2016-09-30'] },
    { text: "Sept '16", agreed: '2016-01-27', expect: ['2016-09-30'] },
    { text: 'Feburary 2016', expect: ['2016-02-29'] },
    { text: 'March 2016/17', expect: ['2017-03-31'] },
  ],
  match: ({ tokens, context }, at) => {
    const month = tokens[at];
    if (month?.kind === 'number') return yearFirst(tokens, at);
    if (month?.kind !== 'month') return null;
    let yearAt = at + 1;
    const next = tokens[yearAt];
    if (next?.text === 'of' || next?.text === ',') yearAt += 1;
    else if (next?.text === '.' && !next.gap && month.text.length <= 4) yearAt += 1;
    else if (
      next?.kind === 'mark' &&
      '-/'.includes(next.text) &&
      next.gap === (tokens[yearAt + 1]?.gap ?? false)
    )
      yearAt += 1;
    const span = readSpan(tokens, yearAt, context, true);
    if (span) {
      // Financial years run from April to March.
      const year = month.value >= 4 ? span.year : span.year + 1;
      const period = monthsPeriod(year, month.value, month.value, 'month', 'implied', BECAUSE);
      return period && { to: span.to, form: id, meaning: { kind: 'period', period } };
    }
    const year = readYear(tokens, yearAt, context);
    if (year === null || year.bare) return null;
    const certainty = month.slip || year.certainty === 'implied' ? 'implied' : 'known';
    const rivals = year.rivalYears.length > 0 ? endsOf(year.rivalYears, month.value) : undefined;
    const because = month.slip ? 'the month is taken as a slip of spelling' : BECAUSE;
    const period = monthsPeriod(year.year, month.value, month.value, 'month', certainty, because, rivals);
    return period && { to: year.to, form: id, meaning: { kind: 'period', period } };
  },
};

/** "2016 March", "2016 – March". */
function yearFirst(tokens: readonly Token[], at: number): FormMatch | null {
  const year = tokens[at];
  if (year?.digits !== 4 || year.value < 1980 || year.value > 2099) return null;
  const marked = tokens[at + 1]?.text === ',' || tokens[at + 1]?.text === '-';
  const month = tokens[marked ? at + 2 : at + 1];
  const to = marked ? at + 3 : at + 2;
  if (month?.kind !== 'month' || !closesClause(tokens, to)) return null;
  const period = monthsPeriod(year.value, month.value, month.value, 'month', 'implied', BECAUSE);
  return period && { to, form: id, meaning: { kind: 'period', period } };
}

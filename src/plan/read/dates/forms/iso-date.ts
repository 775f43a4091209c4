// Reads year-first dates: "2016-09-30", "2016/09/30", "2016.09.30", with a named month ("2019/sep/01"), and a month
// alone ("2016-09", "2015/3"). Refuses two numbers that form a year span ("2016-17", "2011-12").
import { toIsoDate } from '../calendar';
import { closesClause, isWholeClause } from '../clause';
import type { DateForm, FormMatch } from '../date-form';
import { dayPeriod, monthsPeriod } from '../period';
import type { Token } from '../token';
import { readSpan } from '../year-token';

const id = 'iso-date';

export const isoDate: DateForm<'iso-date'> = {
  id,
  title: 'A date with the year first',
  layer: 'period',
  starts: ['=4'],
  examples: [
    { text: '2016-09-30', expect: ['2016-09-30'] },
    { text: '2016/09/30', expect: ['2016-09-30'] },
    { text: 'by 2016-09', expect: ['2016-09-30'] },
    { text: '2015/3', expect: ['2015-03-31'] },
    { text: '2019/sep/01', expect: ['2019-09-01'] },
    { text: 'case 2015/3', expect: [], none: 'not-a-date' },
    { text: '2016-02-30', expect: [], none: 'impossible' },
  ],
  match: ({ tokens, context }, at) => {
    const named = monthNamed(tokens, at);
    if (named) return named;
    const year = tokens[at];
    const mark = tokens[at + 1];
    const month = tokens[at + 2];
    if (year?.digits !== 4 || year.value < 1900 || year.value > 2199 || mark?.kind !== 'mark' || mark.gap)
      return null;
    if (!'-/.'.includes(mark.text) || month?.kind !== 'number' || month.gap || month.digits > 2) return null;
    const again = tokens[at + 3];
    const day = tokens[at + 4];
    if (again?.text === mark.text && !again.gap && day?.kind === 'number' && !day.gap && day.digits <= 2) {
      const date = toIsoDate(year.value, month.value, day.value);
      const to = at + 5;
      if (date)
        return {
          to,
          form: id,
          meaning: { kind: 'period', period: dayPeriod(date, 'known', 'the day is written out') },
        };
      return month.value <= 12 && day.value <= 31
        ? { to, form: id, meaning: { kind: 'impossible', offers: [] } }
        : null;
    }
    const stroke = mark.text === '/' || month.digits !== 2;
    // Only if "2015/3" stands alone; beside other words it may be a reference number ("case 2015/3").
    if (
      stroke &&
      (mark.text === '.' || !(isWholeClause(tokens, at, at + 3) || tokens[at - 1]?.kind === 'lead'))
    )
      return null;
    if (mark.text === '.' || readSpan(tokens, at, context, false)) return null;
    const period = monthsPeriod(
      year.value,
      month.value,
      month.value,
      'month',
      'implied',
      'a month means its last day',
    );
    return period && month.value >= 1 && month.value <= 12
      ? { to: at + 3, form: id, meaning: { kind: 'period', period } }
      : null;
  },
};

/** "2019/sep/01", "2019-Sep-01", "2019 September 1". */
function monthNamed(tokens: readonly Token[], at: number): FormMatch | null {
  const [year, mark] = [tokens[at], tokens[at + 1]];
  if (year?.digits !== 4 || year.value < 1900 || year.value > 2199) return null;
  const marked = mark?.kind === 'mark' && '-/. ,'.includes(mark.text);
  const monthAt = marked ? at + 2 : at + 1;
  const month = tokens[monthAt];
  if (month?.kind !== 'month') return null;
  const dayAt = marked && tokens[monthAt + 1]?.text === mark.text ? monthAt + 2 : monthAt + 1;
  const day = tokens[dayAt];
  if (day === undefined || (day.kind !== 'ordinal' && (day.kind !== 'number' || day.digits > 2))) return null;
  if (!closesClause(tokens, dayAt + 1)) return null;
  const date = toIsoDate(year.value, month.value, day.value);
  const because = 'the day is written out';
  const meaning = date
    ? ({ kind: 'period', period: dayPeriod(date, month.slip ? 'implied' : 'known', because) } as const)
    : ({ kind: 'impossible', offers: [] } as const);
  return { to: dayAt + 1, form: id, meaning };
}

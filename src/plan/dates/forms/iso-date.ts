// Reads dates with the year first, as computers write them: "2016-09-30", "2016/09/30", "2016.09.30", and the month
// "2016-09". Refuses two numbers that are a span of years ("2016-17", "2011-12").
import { toIsoDate } from '../calendar';
import type { DateForm } from '../date-form';
import { dayPeriod, monthsPeriod } from '../period';
import { readSpan } from '../year-token';

const id = 'iso-date';

export const isoDate: DateForm = {
  id,
  title: 'A date with the year first',
  layer: 'period',
  starts: ['=4'],
  examples: [
    { text: '2016-09-30', expect: ['2016-09-30'] },
    { text: '2016/09/30', expect: ['2016-09-30'] },
    { text: 'by 2016-09', expect: ['2016-09-30'] },
    { text: '2016-02-30', expect: [], none: 'impossible' },
  ],
  match: ({ tokens, context }, at) => {
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
    if (mark.text !== '-' || month.digits !== 2 || readSpan(tokens, at, context, false)) return null;
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

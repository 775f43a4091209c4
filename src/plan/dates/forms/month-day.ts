// Reads a month before its day, where no other reading is possible: "March 31st 2017", "September 30, 2016", "March
// 31st". A bare number after a month ("Oct 12") is left to the form month-number.
import type { DateForm } from '../date-form';
import { dayMeaning, yearlessDay } from '../day-of-month';
import { readYear } from '../year-token';

const id = 'month-day';

export const monthDay: DateForm = {
  id,
  title: 'A month before its day',
  layer: 'period',
  starts: ['month'],
  examples: [
    { text: 'March 31st 2017', expect: ['2017-03-31'] },
    { text: 'September 30, 2016', expect: ['2016-09-30'] },
    { text: 'March 31st', agreed: '2016-01-27', expect: ['2016-03-31'] },
  ],
  match: ({ tokens, context }, at) => {
    const month = tokens[at];
    let dayAt = at + 1;
    if (tokens[dayAt]?.text === 'the') dayAt += 1;
    const day = tokens[dayAt];
    if (month?.kind !== 'month' || day === undefined) return null;
    if (day.kind !== 'ordinal' && !(day.kind === 'number' && day.digits <= 2)) return null;
    // "July 1st report", "June 2nd week": an ordinal that counts a noun is no day of the month.
    const after = tokens[dayAt + 1];
    if (after?.kind === 'unit' || after?.kind === 'quarter' || after?.kind === 'half') return null;
    const yearAt = after?.text === ',' ? dayAt + 2 : dayAt + 1;
    const year = readYear(tokens, yearAt, context);
    const sure = month.slip ? 'implied' : 'known';
    if (year && (day.kind === 'ordinal' ? !year.bare : tokens[yearAt]?.digits === 4) && day.value <= 31) {
      return { to: year.to, form: id, meaning: dayMeaning(day.value, month.value, year, sure) };
    }
    if (day.kind !== 'ordinal') return null;
    return { to: dayAt + 1, form: id, meaning: yearlessDay(day.value, month.value, context) };
  },
};

// Reads a month and a number that could be a year or a day: "Oct 12", "Jan 08", "Mar-17", "End Oct 03". It is a year if
// it is close to the plan's own years or cannot be a day; a day if it can only be that; otherwise undecided, with both
// kept as rivals. Refuses numbers that count something ("May 12 weeks", "June 5%").
import { yearOf } from '../calendar';
import type { DateContext } from '../date-context';
import type { DateForm } from '../date-form';
import { inYearOf } from '../day-of-month';
import { implied, monthsPeriod } from '../period';
import { readYear } from '../year-token';

const id = 'month-number';

/** Whether a year is plausible for a deadline: from one year before the plan was agreed to six after. */
export function isPlainYear(year: number, context: DateContext): boolean {
  if (context.agreed) {
    const agreed = yearOf(context.agreed);
    if (year >= agreed - 1 && year <= agreed + 6) return true;
  }
  const { columnYears } = context;
  return columnYears !== null && year >= columnYears.from - 1 && year <= columnYears.to + 1;
}

export const monthNumber: DateForm<'month-number'> = {
  id,
  title: 'A month and a number, day or year',
  layer: 'period',
  starts: ['month'],
  examples: [
    { text: 'Oct 12', agreed: '2011-11-01', expect: ['2012-10-31'], rivals: ['2012-10-12'] },
    { text: 'Oct 12', expect: [], none: 'ambiguous', rivals: ['2012-10-31'] },
    {
      text: 'Oct 12',
      agreed: '2016-01-27',
      expect: [],
      none: 'ambiguous',
      rivals: ['2016-10-12', '2012-10-31'],
    },
    { text: 'Mar-17', agreed: '2016-01-27', expect: ['2017-03-31'], rivals: ['2016-03-17'] },
    { text: 'End Oct 03', expect: ['2003-10-31'] },
  ],
  match: ({ tokens, text, context }, at) => {
    const month = tokens[at];
    if (month?.kind !== 'month') return null;
    let yearAt = at + 1;
    const next = tokens[yearAt];
    if (next?.kind === 'mark') {
      const dotted = next.text === '.' && !next.gap && month.text.length <= 4;
      const joined = '-/'.includes(next.text) && !next.gap && tokens[yearAt + 1]?.gap === false;
      if (dotted || joined) yearAt += 1;
    }
    const number = tokens[yearAt];
    if (number?.kind !== 'number' || number.digits > 2) return null;
    const day = number.value >= 1 && number.value <= 31 ? inYearOf(number.value, month.value) : () => null;
    const year = readYear(tokens, yearAt, context);
    if (year === null) {
      // A single digit is a day, but the month must then look like a month and the clause must end ("they may 2 or
      // more").
      const after = tokens[yearAt + 1];
      const ends =
        after === undefined ||
        after.kind === 'break' ||
        (after.kind === 'mark' && ',.;)'.includes(after.text));
      const capital = text.charAt(month.start) !== month.text.charAt(0);
      if (number.digits === 2 || !ends || !capital || number.value < 1) return null;
      return { to: yearAt + 1, form: id, meaning: { kind: 'yearless', inYear: day } };
    }
    const period = monthsPeriod(
      year.year,
      month.value,
      month.value,
      'month',
      'implied',
      'the number is taken as the year',
    );
    if (period === null) return null;
    if (number.value < 1 || number.value > 31) {
      const certain =
        year.certainty === 'known' && !month.slip
          ? { ...period, certainty: 'known' as const }
          : implied(period);
      return {
        to: year.to,
        form: id,
        meaning: { kind: 'period', period: { ...certain, because: 'a month means its last day' } },
      };
    }
    return { to: year.to, form: id, meaning: { kind: 'choice', asYear: period, asDay: day } };
  },
};

// Reads quarters: "Q1 2015/16", "Quarter 4", "2016/17 Q3", "first quarter of 2017", "Q2 2005", "Q3". With a year span
// it is a quarter of the financial year; with a single year a calendar quarter, for review; alone it takes its year
// from the agreed date. "FY2015/16 Q2" is read as a whole, never as a year and a quarter. The plan's own kind of year (`DateContext.yearKind`) changes all three.
import type { YearKind } from '../date-context';
import type { DateForm } from '../date-form';
import { closesClause } from '../clause';
import { monthEnd, monthsPeriod, type Period } from '../period';
import type { Token } from '../token';
import { readSpan, readYear } from '../year-token';

const id = 'quarter';
const BEFORE_YEAR: ReadonlySet<string> = new Set([
  'of',
  'the',
  ',',
  '(',
  '-',
  'in',
  'fy',
  'financial',
  'year',
  "'",
]);

/** Months to add to the calendar year in which the plan's year begins, to reach its first quarter. */
const OFFSET: Record<YearKind, number> = { financial: 3, academic: 8, calendar: 0 };
const NAME: Record<YearKind, string> = {
  financial: 'quarters are those of the financial year, April to March',
  academic: 'quarters are those of the academic year, September to August',
  calendar: 'quarters are those of the calendar year',
};

function quarterPeriod(year: number, quarter: number, kind: YearKind, known: boolean): Period | null {
  const from = OFFSET[kind] + quarter * 3 - 2;
  return monthsPeriod(year, from, from + 2, 'quarter', known ? 'known' : 'implied', NAME[kind]);
}

/** "q1", "quarter 4", "4th quarter", "third qtr": the quarter (1 to 4) and the token after it. */
function readQuarter(tokens: readonly Token[], at: number): { quarter: number; to: number } | null {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (first?.kind === 'quarter') {
    const numbered = second?.text === '.' || second?.text === '-' ? tokens[at + 2] : second;
    const to = numbered === second ? at + 2 : at + 3;
    if (numbered?.kind !== 'number' && numbered?.kind !== 'count') return null;
    if (first.text === 'q' && numbered.gap && numbered.kind !== 'number') return null;
    if (numbered.value < 1 || numbered.value > 4 || numbered.digits > 1) return null;
    // "Q3/4": the later quarter counts.
    const mark = tokens[to];
    const later = tokens[to + 1];
    const paired =
      (mark?.text === '/' || mark?.text === '-') && !mark.gap && later?.kind === 'number' && !later.gap;
    const both = paired && later.digits === 1 && later.value === numbered.value + 1 && later.value <= 4;
    return both ? { quarter: later.value, to: to + 2 } : { quarter: numbered.value, to };
  }
  if (first === undefined || second?.kind !== 'quarter') return null;
  const value = first.kind === 'rank' && first.value === -1 ? 4 : first.value;
  if (first.kind === 'number' && (second.gap || second.text !== 'q')) return null;
  return value >= 1 && value <= 4 ? { quarter: value, to: at + 2 } : null;
}

/** The token after "FY" or "financial year" in front of the year's figures; `at` if there are no such words. */
function afterYearWords(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'year') return at;
  if (tokens[at].text === 'fy') return at + 1;
  return tokens[at + 1]?.text === 'year' ? at + 2 : at;
}

export const quarter: DateForm<'quarter'> = {
  id,
  title: 'A quarter of a year',
  layer: 'period',
  starts: ['quarter', 'ordinal', 'rank', '=2/', '=2 ', '=4', 'year'],
  examples: [
    { text: 'End of Q1 2015/16', expect: ['2015-06-30'] },
    { text: 'Q2 2005', expect: ['2005-06-30'], rivals: ['2005-09-30'] },
    { text: 'Quarter 4', agreed: '2016-01-27', expect: ['2016-03-31'] },
    { text: 'Q3', expect: [], none: 'ambiguous' },
    { text: '2016/17 Q3', expect: ['2016-12-31'] },
    { text: 'FY2016/17 – Q3', expect: ['2016-12-31'] },
    { text: 'financial year 2016/17 (Q3)', expect: ['2016-12-31'] },
    { text: 'Q1 2015/16 Audit Report', expect: [], none: 'not-a-date' },
  ],
  match: ({ tokens, context }, at) => {
    const { yearKind } = context;
    const yearStart = afterYearWords(tokens, at);
    const leading = tokens[yearStart]?.kind === 'number' ? readSpan(tokens, yearStart, context, true) : null;
    if (yearStart > at && leading === null) return null;
    const single = leading === null && tokens[at]?.kind === 'number' ? readYear(tokens, at, context) : null;
    const sign = leading === null ? '' : (tokens[leading.to]?.text ?? '');
    const joined = leading !== null && (sign === '-' || sign === ',' || sign === ':' || sign === '(');
    const found = readQuarter(tokens, joined ? leading.to + 1 : (leading?.to ?? single?.to ?? at));
    if (found === null) return null;
    if (joined && sign === '(') {
      if (tokens[found.to]?.text !== ')') return null;
      found.to += 1;
    }
    const { quarter: which } = found;
    let yearAt = found.to;
    while (BEFORE_YEAR.has(tokens[yearAt]?.text ?? '') && yearAt < found.to + 4) {
      if (tokens[yearAt]?.text === "'") break;
      yearAt += 1;
    }
    const span = leading ?? readSpan(tokens, yearAt, context, true);
    if (span) {
      let to = leading ? found.to : span.to;
      if (!leading && tokens[yearAt - 1]?.text === '(' && tokens[to]?.text === ')') to += 1;
      const kind = yearKind === 'calendar' ? 'financial' : yearKind;
      const period = quarterPeriod(
        span.year,
        which,
        kind,
        yearKind !== 'calendar' && span.certainty === 'known',
      );
      return period && { to, form: id, meaning: { kind: 'period', period } };
    }
    const year = single ? { ...single, to: found.to } : readYear(tokens, yearAt, context);
    if (year) {
      const calendar = quarterPeriod(
        year.year,
        which,
        yearKind === 'academic' ? 'academic' : 'calendar',
        yearKind !== 'financial',
      );
      if (calendar === null) return null;
      if (yearKind !== 'financial')
        return { to: year.to, form: id, meaning: { kind: 'period', period: calendar } };
      const other = monthEnd(year.year, OFFSET.financial + which * 3);
      const because = 'a quarter of a single year is taken as a quarter of the calendar year';
      const period = { ...calendar, because, rivals: other ? [other] : [] };
      return { to: year.to, form: id, meaning: { kind: 'period', period } };
    }
    if (tokens[at]?.text === 'q' && tokens[at + 1]?.gap && !closesClause(tokens, found.to)) return null;
    return {
      to: found.to,
      form: id,
      meaning: { kind: 'yearless', inYear: (begins) => quarterPeriod(begins, which, yearKind, false) },
    };
  },
};

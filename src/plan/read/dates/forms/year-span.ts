// Reads a year that spans two calendar years: "2016/17", "2016-17", "2016/2017", "FY17/18", "FY 2017", "financial year
// 2016/17", "academic year 2016/17", "end of the financial year", "year end". Refuses pairs that are not consecutive.
// `labels.ts` deals with a span that only names a programme or cycle ("2016/17 training programme").
import type { YearKind } from '../date-context';
import type { DateForm, FormMatch } from '../date-form';
import { isWholeClause } from '../clause';
import { monthEnd, monthsPeriod, type Period } from '../period';
import type { Token } from '../token';
import { readSpan, readYear } from '../year-token';

const id = 'year-span';
const NOT_THIS: ReadonlySet<string> = new Set([
  'next',
  'new',
  'following',
  'coming',
  'previous',
  'last',
  'half',
]);
const BEFORE_YEAR: ReadonlySet<string> = new Set(['of', 'in', ':', ',', '(']);
const CALLS_A_YEAR: ReadonlySet<string> = new Set(['end', 'of', 'fy', 'year', 'during']);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'this', 'each', 'of']);
const LAST_MONTH: Record<YearKind, number> = { financial: 3, academic: 8, calendar: 12 };
const BECAUSE: Record<YearKind, string> = {
  financial: 'the financial year ends on 31 March',
  academic: 'the academic year ends on 31 August',
  calendar: 'the calendar year ends on 31 December',
};

/** "M6 2025/26", "Period 6 2025/26", "Week 12 2025/26": a part of that year, not its end. */
function isAfterNumber(tokens: readonly Token[], at: number): boolean {
  const [thing, number] = [tokens[at - 2]?.text ?? '', tokens[at - 1]];
  if (/^[mpw]\d{1,2}$/.test(number?.text ?? '')) return true;
  return number?.kind === 'number' && number.value <= 53 && PARTS.has(thing);
}
const PARTS: ReadonlySet<string> = new Set(['month', 'period', 'week', 'wk', 'mth', 'm', 'p', 'w']);

/** The year that ends in calendar year `ends`. */
function yearEnding(ends: number, kind: YearKind, known: boolean, rivalYear?: number): Period | null {
  const last = LAST_MONTH[kind];
  const rival = rivalYear === undefined ? null : monthEnd(rivalYear, last);
  return monthsPeriod(
    ends - 1,
    last + 1,
    last + 12,
    'year',
    known ? 'known' : 'implied',
    BECAUSE[kind],
    rival ? [rival] : [],
  );
}

function kindOf(word: Token, fallback: YearKind): YearKind {
  if (word.text === 'academic' || word.text === 'school') return 'academic';
  if (word.text === 'calendar') return 'calendar';
  return word.text === 'municipal' || word.text === 'year' ? fallback : 'financial';
}

function named(period: Period | null, to: number): FormMatch | null {
  return period && { to, form: id, meaning: { kind: 'period', period } };
}

export const yearSpan: DateForm<'year-span'> = {
  id,
  title: 'A financial or academic year',
  layer: 'period',
  starts: ['=2/', '=4', 'year', '=year'],
  examples: [
    { text: '2016/17', expect: ['2017-03-31'] },
    { text: 'FY17/18', expect: ['2018-03-31'] },
    { text: 'by the end of financial year 2016/17', expect: ['2017-03-31'] },
    { text: 'academic year 2016/17', expect: ['2017-08-31'] },
    { text: 'year end', agreed: '2016-01-27', expect: ['2016-03-31'], rivals: ['2016-12-31'] },
    { text: '2016/17 training programme', expect: [], none: 'not-a-date' },
  ],
  match: ({ tokens, context }, at) => {
    const first = tokens[at];
    if (first === undefined) return null;
    if (first.kind === 'number') {
      const before = tokens[at - 1];
      if (before && !first.gap && before.kind === 'mark' && '/.'.includes(before.text)) return null;
      if (isAfterNumber(tokens, at)) return null;
      const span = readSpan(tokens, at, context, false) ?? shortSpan(tokens, at, context);
      if (span === null) return severalYears(tokens, at);
      const after = tokens[span.to];
      if (after?.kind === 'year' && tokens[span.to + 1]?.text === 'year') {
        return named(
          yearEnding(span.year + 1, kindOf(after, context.yearKind), span.certainty === 'known'),
          span.to + 2,
        );
      }
      const kind = context.yearKind === 'calendar' ? 'financial' : context.yearKind;
      const period = yearEnding(
        span.year + 1,
        kind,
        span.certainty === 'known' && context.yearKind !== 'calendar',
      );
      return named(period, span.to);
    }
    // Which year is "next" depends on the day it was written.
    if (NOT_THIS.has(tokens[at - 1]?.text ?? '')) return null;
    let here = at + 1;
    const worded = first.text !== 'fy' && first.kind === 'year';
    if (worded && tokens[here]?.text !== 'year' && tokens[here]?.text !== 'yr') return null;
    if (first.kind === 'unit' && first.text !== 'year') return null;
    if (worded) here += 1;
    const ending = tokens[here]?.text === '-' ? here + 1 : here;
    const ends = tokens[ending]?.text === 'end';
    if (ends) here = ending + 1;
    else if (first.kind === 'unit') return endOfYear(tokens, at);
    const kind = kindOf(first, context.yearKind);
    let yearAt = here;
    if (BEFORE_YEAR.has(tokens[yearAt]?.text ?? '')) yearAt += 1;
    const span = readSpan(tokens, yearAt, context, true);
    if (span) return named(yearEnding(span.year + 1, kind, true), span.to);
    const year = readYear(tokens, yearAt, context);
    if (year) {
      if (kind === 'calendar') return named(yearEnding(year.year, kind, year.certainty === 'known'), year.to);
      // To most finance officers "FY17" is the year that ends in 2017, and "financial year 2016" the one that begins in
      // 2016.
      const ending17 = first.text === 'fy' || ends ? year.year : year.year + 1;
      return named(
        yearEnding(ending17, kind, false, ending17 === year.year ? year.year + 1 : year.year),
        year.to,
      );
    }
    if (first.text === 'fy') return null;
    return {
      to: here,
      form: id,
      meaning: { kind: 'yearless', inYear: (y) => withOther(yearEnding(y, kind, false), kind, first) },
    };
  },
};

/** "2016-2018" alone in its cell or line: due at the end of 2018, for review. */
function severalYears(tokens: readonly Token[], at: number): FormMatch | null {
  const [from, mark, to] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (from?.digits !== 4 || mark?.text !== '-' || to?.digits !== 4 || from.value < 1980 || to.value > 2099)
    return null;
  if (to.value <= from.value || to.value > from.value + 10 || !isWholeClause(tokens, at, at + 3)) return null;
  const rival = monthEnd(to.value, 3);
  const because = 'a range is due at its end';
  return named(monthsPeriod(to.value, 1, 12, 'year', 'implied', because, rival ? [rival] : []), at + 3);
}

/** "17/18", only after words that call it a year, or alone in its cell or line. */
function shortSpan(tokens: readonly Token[], at: number, context: Parameters<typeof readSpan>[2]) {
  const span = readSpan(tokens, at, context, true);
  if (span === null) return null;
  const before = tokens[at - 1]?.text ?? '';
  return CALLS_A_YEAR.has(before) || isWholeClause(tokens, at, span.to)
    ? { ...span, certainty: 'implied' as const }
    : null;
}

/** "the end of the year": of the calendar year, with the end of the financial year as a rival. */
function endOfYear(tokens: readonly Token[], at: number): FormMatch | null {
  let before = at - 1;
  while (ARTICLES.has(tokens[before]?.text ?? '') && before > at - 4) before -= 1;
  if (tokens[before]?.text !== 'end') return null;
  return {
    to: at + 1,
    form: id,
    meaning: {
      kind: 'yearless',
      inYear: (year) => {
        const other = monthEnd(year, 3);
        return monthsPeriod(year, 1, 12, 'year', 'implied', BECAUSE.calendar, other ? [other] : []);
      },
    },
  };
}

/** "Year end" on its own could also mean the calendar year. */
function withOther(period: Period | null, kind: YearKind, first: Token): Period | null {
  if (period === null || first.kind !== 'unit') return period;
  const other = monthEnd(Number(period.last.slice(0, 4)), kind === 'calendar' ? 3 : 12);
  return other ? { ...period, rivals: [other] } : period;
}

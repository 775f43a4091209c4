// Reads a day and a month in words, with or without weekday and year: "30 September 2016", "Friday 30th of September,
// 2016", "30-Sep-16", "30th Sept", "30Sep2016". Refuses a numbered thing before a month ("Phase 1 March 2017") and a
// number that opens a list ("1. January 2016"). A day that the month does not have is impossible, never silently moved.
import { dayOfWeek, lastDayOfMonth, partsOf, toIsoDate } from '../calendar';
import { opensClause } from '../clause';
import { mapPeriods, type DateForm, type Meaning } from '../date-form';
import { dayMeaning, yearlessDay } from '../day-of-month';
import { JOINING_WORDS, NUMBERING_WORDS } from '../lexicon';
import { implied, leftOpen, withRivals, type Period } from '../period';
import type { Token } from '../token';
import { readYear } from '../year-token';

const id = 'day-month';

/** A weekday that does not match makes the date doubtful; a nearby year in which it does match is offered. */
function checkWeekday(meaning: Meaning, weekday: number | null): Meaning {
  if (weekday === null || meaning.kind !== 'period' || dayOfWeek(meaning.period.last) === weekday)
    return meaning;
  return mapPeriods(meaning, (period) => {
    const [year, month, day] = period.last.split('-').map(Number) as [number, number, number];
    const fitting = [year + 1, year - 1]
      .map((other) => toIsoDate(other, month, day))
      .filter((date) => date !== null && dayOfWeek(date) === weekday) as typeof period.rivals;
    const because = 'that is the date written, though it falls on another day of the week';
    return withRivals(leftOpen(period, because), fitting);
  });
}

/** "10 March 2017 sessions": a number at the start of a clause may count what is named after the date. */
function countsThings(tokens: readonly Token[], at: number, to: number): boolean {
  const thing = tokens[to];
  if (thing === undefined || (thing.kind !== 'word' && thing.kind !== 'meeting') || !opensClause(tokens, at))
    return false;
  return /^[a-z]{3,}[^s]s$/.test(thing.text) && !JOINING_WORDS.has(thing.text);
}

function orWholeMonth(period: Period): Period {
  const { year, month } = partsOf(period.last);
  const because = 'that is the date written, though the number may count what follows';
  return withRivals(implied(period, because), [lastDayOfMonth(year, month)]);
}

function orListItem(period: Period): Period {
  const { year, month } = partsOf(period.last);
  const because = 'that is the date written, though the number may be that of an item';
  return withRivals(implied(period, because), [lastDayOfMonth(year, month)]);
}

export const dayMonth: DateForm<'day-month'> = {
  id,
  title: 'A day and a month, day first',
  layer: 'period',
  starts: ['=2m', '=2/', 'ordinal', 'weekday', 'rank', 'count'],
  examples: [
    { text: 'Friday 30 September 2016', expect: ['2016-09-30'] },
    { text: '30th of September, 2016', expect: ['2016-09-30'] },
    { text: '30-Sep-16', expect: ['2016-09-30'] },
    { text: 'by 30th September', agreed: '2016-01-27', expect: ['2016-09-30'] },
    { text: '16. Nov. 2016', expect: ['2016-11-16'], rivals: ['2016-11-30'] },
    { text: 'Twenty-first May 2010', expect: ['2010-05-21'] },
    { text: '31 September 2020', expect: [], none: 'impossible' },
    { text: 'Friday 30 September 2017', expect: ['2017-09-30'], rivals: ['2016-09-30'] },
  ],
  match: ({ tokens, context }, at) => {
    let here = at;
    let weekday: number | null = null;
    const opening = tokens[here];
    if (opening?.kind === 'weekday') {
      weekday = opening.value;
      here += 1;
      while (tokens[here]?.text === ',' || tokens[here]?.text === 'the' || tokens[here]?.text === '.')
        here += 1;
    }
    const spelt = dayInWords(tokens, here);
    const day = spelt?.day ?? tokens[here];
    if (spelt) here = spelt.last;
    if (day === undefined || (day.kind !== 'ordinal' && !(day.kind === 'number' && day.digits <= 2)))
      return null;
    const before = tokens[here - 1];
    if (
      before &&
      !day.gap &&
      (before.kind === 'word' ||
        (before.kind === 'mark' &&
          './'.includes(before.text) &&
          // "12th/13th May"
          !(before.text === '/' && day.kind === 'ordinal' && tokens[here - 2]?.kind === 'ordinal') &&
          tokens[here - 2]?.digits !== 4))
    )
      return null;
    if (day.kind === 'number' && before?.kind === 'word' && NUMBERING_WORDS.has(before.text)) return null;
    let next = here + 1;
    let stopped = false;
    if (tokens[next]?.text === 'of') next += 1;
    else if (
      tokens[next]?.kind === 'mark' &&
      '-./'.includes(tokens[next]?.text ?? '') &&
      !tokens[next]?.gap &&
      (!tokens[next + 1]?.gap || tokens[next]?.text === '.')
    ) {
      // "16. Nov. 2016" may also be the sixteenth item of a list.
      stopped = tokens[next]?.text === '.' && tokens[next + 1]?.gap === true;
      next += 1;
    }
    const month = tokens[next];
    if (month?.kind !== 'month' || (day.kind === 'number' && day.value > 99)) return null;
    if (
      month.text === 'may' &&
      tokens[next + 1]?.kind === 'word' &&
      day.kind === 'number' &&
      weekday === null
    ) {
      if (!/[A-Z]/.test(tokens[next + 1]?.text ?? '') && day.value > 31) return null;
    }
    next += 1;
    let yearAt = next;
    const mark = tokens[yearAt];
    if (
      mark?.kind === 'mark' &&
      (mark.text === ',' || mark.text === '.' || ('-/'.includes(mark.text) && !mark.gap))
    )
      yearAt += 1;
    const year = readYear(tokens, yearAt, context);
    const trusted =
      year !== null &&
      (yearAt === next ||
        !year.bare ||
        mark?.text === '-' ||
        (mark?.text === '.' && !mark.gap && (!tokens[yearAt]?.gap || tokens[yearAt]?.digits === 4)) ||
        mark?.text === '/');
    const sure = month.slip || stopped ? 'implied' : 'known';
    if (year && trusted) {
      const meaning = checkWeekday(dayMeaning(day.value, month.value, year, sure), weekday);
      const counts = day.kind === 'number' && weekday === null && countsThings(tokens, here, year.to);
      const other = counts ? orWholeMonth : stopped ? orListItem : null;
      return { to: year.to, form: id, meaning: other ? mapPeriods(meaning, other) : meaning };
    }
    return { to: next, form: id, meaning: yearlessDay(day.value, month.value, context) };
  },
};

/**
 * "the first of March", "eleventh May 2010", "thirty-first of March". A low ordinal without "of" may count something
 * else.
 */
function dayInWords(tokens: readonly Token[], at: number): { day: Token; last: number } | undefined {
  const first = tokens[at];
  const isTens = first?.kind === 'count' && (first.value === 20 || first.value === 30);
  const last = isTens ? (tokens[at + 1]?.text === '-' ? at + 2 : at + 1) : at;
  const rank = tokens[last];
  if (rank?.kind !== 'rank' || rank.value < 1 || (isTens && rank.value > 9)) return undefined;
  const months = tokens[last + 1]?.text === 'of' ? last + 2 : last + 1;
  if (tokens[months]?.kind !== 'month') return undefined;
  const value = rank.value + (isTens ? (first?.value ?? 0) : 0);
  if (months === last + 1 && value <= MOST_COUNTED && tokens[months + 1]?.digits !== 4) return undefined;
  // Preceding tens mean that the match started earlier.
  const tens = tokens[at - 1]?.text === '-' ? tokens[at - 2] : tokens[at - 1];
  if (!isTens && tens?.kind === 'count' && (tens.value === 20 || tens.value === 30)) return undefined;
  return { day: { ...rank, kind: 'ordinal', value }, last };
}

/** Up to "fifth", an ordinal before a month may count its meetings. */
const MOST_COUNTED = 5;

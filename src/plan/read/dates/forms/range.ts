// Reads ranges, due at their end: "Sept - Dec 2016", "Jan 08 – June 08", "1/4/17-30/6/17", "between March and June
// 2017", "April to June", "September/October 2016", "mid March to end of June 2017". Refuses a range whose end is known
// to precede its start.
import {
  mapPeriods,
  preferYear,
  type DateForm,
  type FormMatch,
  type MatchScope,
  type Meaning,
} from '../date-form';
import { implied, leftOpen, withRivals, type Period } from '../period';
import { partOfPeriod } from './part-of-period';

const id = 'range';
const ALTERNATIVES: ReadonlySet<string> = new Set(['month', 'season', 'quarter']);
const MOST_ALTERNATIVES = 12;
const BEFORE_END: ReadonlySet<string> = new Set(['the', 'by', '-']);
const JOINTS: ReadonlySet<string> = new Set(['-', 'to', 'until', 'till', 'through', 'til']);

function end(scope: MatchScope, at: number): FormMatch | null {
  let here = at;
  while (here < at + 3 && BEFORE_END.has(scope.tokens[here]?.text ?? '')) here += 1;
  return partOfPeriod.match(scope, here) ?? scope.period(here);
}

function isMonthless(meaning: Meaning): boolean {
  return meaning.kind !== 'yearless' && meaning.kind !== 'period' && meaning.kind !== 'choice';
}

/** The end of the range, using the start's year if the end has none. */
function joined(from: Meaning, to: Meaning): Meaning | null {
  if (from.kind === 'period' && to.kind === 'period') {
    return to.period.last < from.period.first
      ? null
      : { kind: 'period', period: since(to.period, from.period) };
  }
  if (from.kind === 'period' && to.kind === 'yearless') {
    const begins = from.period;
    for (let year = Number(begins.first.slice(0, 4)), tries = 0; tries < 2; year += 1, tries += 1) {
      const period = to.inYear(year);
      if (period && period.last >= begins.last)
        return { kind: 'period', period: implied(since(period, begins)) };
    }
    return null;
  }
  // "Jan 08 – June 08": the same number at both ends is their year.
  if (from.kind === 'choice' && to.kind === 'choice' && from.asYear.last <= to.asYear.last) {
    const year = Number(to.asYear.last.slice(0, 4));
    const day = to.asDay(year);
    if (from.asYear.last.startsWith(String(year))) {
      return { kind: 'period', period: withRivals(since(to.asYear, from.asYear), day ? [day.last] : []) };
    }
  }
  return from.kind === 'period' ? mapPeriods(to, (period) => since(period, from.period)) : to;
}

function since(end: Period, begins: Period): Period {
  const certainty = begins.certainty === 'implied' && end.certainty === 'implied' ? 'implied' : end.certainty;
  return {
    ...end,
    first: begins.first <= end.last ? begins.first : end.first,
    certainty,
    because: `a range is due at its end, and ${end.because}`,
  };
}

/** "Q2 2025/26 – July to September": the months of the quarter, rather than the end of a range. */
const isGloss = (from: Meaning, to: Meaning): boolean =>
  from.kind === 'period' && LONGER.has(from.period.precision) && to.kind === 'yearless';
const LONGER: ReadonlySet<string> = new Set(['quarter', 'half', 'year']);

const eitherOf = (period: Period): Period =>
  leftOpen(period, 'the words give two dates, and the later is taken');

export const range: DateForm<'range'> = {
  id,
  title: 'A range of dates',
  layer: 'compound',
  starts: [
    'month',
    '=2m',
    '=2/',
    '=4',
    'ordinal',
    'weekday',
    'season',
    'quarter',
    'part',
    '=end',
    'year',
    'half',
    'rank',
  ],
  examples: [
    { text: 'Sept - Dec 2016', expect: ['2016-12-31'] },
    { text: '1/4/17-30/6/17', agreed: '2016-01-27', expect: ['2017-06-30'] },
    { text: 'Jan 08 – June 08', agreed: '2007-11-01', expect: ['2008-06-30'], rivals: ['2008-06-08'] },
    { text: 'between March and June 2017', expect: ['2017-06-30'] },
    { text: 'September/October 2016', expect: ['2016-10-31'] },
    { text: 'September or October 2016', expect: ['2016-10-31'] },
    { text: 'Nov 2015 - Feb', expect: ['2016-02-29'] },
  ],
  match: (scope, at) => {
    const { tokens } = scope;
    const opening = tokens[at];
    const between = opening?.text === 'between';
    if (opening === undefined) return null;
    if (opening.kind === 'lead' && opening.text !== 'end') return null;
    const start = between ? at + 1 : at;
    const first = partOfPeriod.match(scope, start) ?? scope.period(start);
    if (first === null || isMonthless(first.meaning)) return null;
    const joint = tokens[first.to];
    if (joint === undefined) return null;
    // "September/October 2016", "Q3/Q4", "June/July/Aug 2016": alternatives of one kind also form a range.
    const kind = tokens[start]?.kind;
    const alike =
      first.meaning.kind === 'yearless' &&
      tokens[first.to + 1]?.kind === kind &&
      ALTERNATIVES.has(kind ?? '');
    const joins = between
      ? joint.text === 'and'
      : JOINTS.has(joint.text) || ((joint.text === '/' || joint.text === 'or') && alike);
    if (!joins) return null;
    let next = first.to + 1;
    for (let more = 0; alike && more < MOST_ALTERNATIVES; more += 1) {
      if (tokens[next + 1]?.text !== '/' || tokens[next + 2]?.kind !== kind) break;
      next += 2;
    }
    const second = end(scope, next);
    if (second === null || isMonthless(second.meaning)) return null;
    if (joint.text === '-' && isGloss(first.meaning, second.meaning)) return null;
    // A start such as "Jan 08" next to a dated end is a month and year.
    const from = second.meaning.kind === 'choice' ? first.meaning : preferYear(first.meaning);
    const whole = joined(from, second.meaning);
    // "March or April" leaves open which.
    const meaning = whole && joint.text === 'or' ? mapPeriods(whole, eitherOf) : whole;
    return meaning && { to: second.to, form: id, meaning, ranged: true };
  },
};

/**
 * Adds one statement of a cell to what has been gathered: a milestone, a reason for having none, a start or a claim.
 * Missing years, base dates and meetings are settled here, from neighbouring statements and the context.
 */
import { appendAll } from '../../long-lists';
import { lastDayOfMonth, partsOf, type IsoDate } from './calendar';
import type { DateReading, ImpossibleDate, Milestone } from './date-reading';
import type { DateContext, NoDateReason, RelativeDeadline } from './date-context';
import type { Meaning } from './date-form';
import type { Statement } from './find-statements';
import { partAt, type CellPart } from './cell-parts';
import { countFrom } from './forms/duration';
import { dayPeriod, implied, type Period } from './period';
import { firstOnOrAfter, settle, type Neighbours, type Settled } from './settle-year';

/** What a cell has said so far; filled as its statements are processed. */
export interface Gathered {
  readonly text: string;
  /** The numbered parts of the cell; a single part if it has none. */
  readonly parts: readonly CellPart[];
  readonly milestones: Milestone[];
  /** Rarely needed lists are `null` until their first entry. */
  impossible: ImpossibleDate[] | null;
  rivals: IsoDate[] | null;
  unread: string[] | null;
  reasons: NoDateReason[] | null;
  ongoing: boolean;
  starts: IsoDate | null;
  relative: RelativeDeadline | null;
  completed: DateReading['completed'];
  year: DateReading['year'];
  /** Where the cell says that something is done or ended. */
  closings: { readonly start: number; readonly end: number; readonly claims: boolean }[] | null;
}

/** More rivals than this are of no use to a person, and a hostile cell must not accumulate them. */
const MOST_RIVALS = 12;

const NO_NEIGHBOURS: Neighbours = { before: null, after: null };

/** Processes one statement; `near` is needed only if some statement of the cell lacks its year. */
export function takeStatement(
  all: Gathered,
  statement: Statement,
  near: Neighbours | undefined,
  context: DateContext,
): void {
  const { meaning } = statement;
  const due = context.role === 'due';
  if (statement.replaces === true) replaceBefore(all, statement);
  switch (meaning.kind) {
    case 'period':
      addMilestone(all, statement, meaning.period);
      return;
    case 'yearless':
    case 'choice':
      addSettled(all, statement, settle(meaning, context, near ?? NO_NEIGHBOURS));
      return;
    case 'impossible':
      addImpossible(all, statement, meaning);
      return;
    case 'relative':
      if (due) addRelative(all, statement, meaning, context);
      return;
    case 'extension':
      extend(all, statement, meaning);
      return;
    case 'next-meeting':
      addNextMeeting(all, statement, context);
      return;
    case 'starts': {
      if (addImpossible(all, statement, meaning.of)) return;
      if (due) goOn(all);
      const settled = settle(meaning.of, context, near ?? NO_NEIGHBOURS);
      if (settled && 'period' in settled) all.starts ??= settled.period.first;
      return;
    }
    case 'each-year': {
      if (due) goOn(all);
      const first =
        context.agreed && meaning.of.kind === 'yearless'
          ? firstOnOrAfter(meaning.of.inYear, context.agreed)
          : null;
      const because = 'it comes round every year: this is the first after the plan was agreed';
      if (first) {
        addMilestone(all, statement, implied(first, because));
        all.year ??= 'implied';
      }
      return;
    }
    case 'ended':
      (all.closings ??= []).push({ start: statement.start, end: statement.end, claims: false });
      return;
    case 'claim': {
      (all.closings ??= []).push({ start: statement.start, end: statement.end, claims: true });
      (all.reasons ??= []).push('claims-complete');
      const settled = meaning.of && settle(meaning.of, context, near ?? NO_NEIGHBOURS);
      if (meaning.of) addImpossible(all, statement, meaning.of);
      const date = settled && 'period' in settled ? settled.period.last : null;
      if (all.completed === null || date !== null) all.completed = { date, text: wordsOf(all, statement) };
      return;
    }
    case 'ongoing':
      if (due) goOn(all);
      return;
    case 'unset':
      (all.reasons ??= []).push(meaning.why === 'tbc' ? 'tbc' : 'not-a-date');
      return;
    case 'nothing':
  }
}

function wordsOf(all: Gathered, { start, end }: Statement): string {
  return all.text.slice(start, end);
}

function goOn(all: Gathered): void {
  all.ongoing = true;
  (all.reasons ??= []).push('ongoing-only');
}

function addMilestone(all: Gathered, statement: Statement, period: Period): void {
  const { last: date, precision, certainty, because, rivals } = period;
  const { start, end, form } = statement;
  all.milestones.push({
    date,
    precision,
    text: wordsOf(all, statement),
    start,
    end,
    certainty,
    form,
    because,
    ...(period.open && { open: true }),
  });
  if (rivals.length > 0) addRivals(all, rivals);
}

/** A revised deadline replaces the earlier ones in its part of the cell, and any doubts about them. */
function replaceBefore(all: Gathered, { start }: Statement): void {
  const from = partAt(all.parts, start).start;
  const kept = all.milestones.filter((one) => one.start < from);
  if (kept.length === all.milestones.length) return;
  all.milestones.length = 0;
  appendAll(all.milestones, kept);
  if (kept.length > 0) return;
  all.rivals = all.unread = null;
  all.year = null;
}

/** "extended by 3 months": moves on the preceding deadline in the same part of the cell. */
function extend(
  all: Gathered,
  statement: Statement,
  { amount, unit }: Meaning & { kind: 'extension' },
): void {
  const before = all.milestones[all.milestones.length - 1];
  if (before === undefined) {
    (all.unread ??= []).push(wordsOf(all, statement));
    return;
  }
  const moved = countFrom(before.date, amount, unit);
  const wholeMonths = before.date === lastDayOfMonthOf(before.date) && (unit === 'month' || unit === 'year');
  const date = wholeMonths ? lastDayOfMonthOf(moved) : moved;
  all.milestones.pop();
  all.milestones.push({
    ...before,
    date,
    text: all.text.slice(before.start, statement.end),
    end: statement.end,
    certainty: 'implied',
    because: 'the date before it was extended',
  });
}

function lastDayOfMonthOf(date: IsoDate): IsoDate {
  const { year, month } = partsOf(date);
  return lastDayOfMonth(year, month);
}

function addRivals(all: Gathered, rivals: readonly IsoDate[]): void {
  const known = (all.rivals ??= []);
  for (const rival of rivals) if (known.length < MOST_RIVALS && !known.includes(rival)) known.push(rival);
}

function addSettled(all: Gathered, statement: Statement, settled: Settled | null): void {
  if (settled === null) return;
  if (settled.year !== undefined && all.year !== 'missing') all.year = settled.year;
  if ('period' in settled) {
    addMilestone(all, statement, settled.period);
    return;
  }
  (all.reasons ??= []).push('ambiguous');
  (all.unread ??= []).push(wordsOf(all, statement));
  addRivals(all, settled.open);
}

function addImpossible(all: Gathered, statement: Statement, meaning: Meaning): boolean {
  if (meaning.kind !== 'impossible') return false;
  const { start, end } = statement;
  (all.impossible ??= []).push({ text: wordsOf(all, statement), start, end, offers: meaning.offers });
  (all.reasons ??= []).push('impossible');
  return true;
}

function addRelative(
  all: Gathered,
  statement: Statement,
  meaning: Meaning & { kind: 'relative' },
  context: DateContext,
): void {
  const { amount, unit, from } = meaning;
  all.relative ??= { amount, unit, from, text: wordsOf(all, statement) };
  const base = from === 'published' ? context.published : context.agreed;
  if (base === null) {
    (all.reasons ??= []).push('needs-base-date');
    return;
  }
  const counted = `it is counted from the date on which the plan was ${from}`;
  const because = unit === 'working-day' ? `${counted}; bank holidays are not taken into account` : counted;
  addMilestone(all, statement, dayPeriod(countFrom(base, amount, unit), 'implied', because));
}

function addNextMeeting(all: Gathered, statement: Statement, { agreed, meetings }: DateContext): void {
  const held = agreed === null ? undefined : meetings.find((date) => date > agreed);
  if (held === undefined) {
    if (agreed === null && meetings.length > 0) (all.reasons ??= []).push('needs-base-date');
    (all.unread ??= []).push(wordsOf(all, statement));
    return;
  }
  const because = 'it is the first meeting in the calendar after the plan was agreed';
  addMilestone(all, statement, { ...dayPeriod(held, 'implied', because), precision: 'meeting' });
}

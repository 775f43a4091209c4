/**
 * Puts together what a cell's words say: statements to milestones in the order written, the latest of them as `due`, and, where there
 * is none, why not. Years left unsaid, base dates and meetings are settled here, from the context.
 */
import type { IsoDate } from './calendar';
import type {
  DateContext,
  DateReading,
  ImpossibleDate,
  Milestone,
  NoDateReason,
  RelativeDeadline,
} from './date-reading';
import type { Meaning } from './date-form';
import type { Found, Statement } from './find-statements';
import { countFrom } from './forms/duration';
import { dayPeriod, implied, type Period } from './period';
import { firstOnOrAfter, settle, type Neighbours, type Settled } from './settle-year';

interface Gathered {
  readonly milestones: Milestone[];
  readonly impossible: ImpossibleDate[];
  readonly rivals: IsoDate[];
  readonly unread: string[];
  readonly reasons: Set<NoDateReason>;
  ongoing: boolean;
  starts: IsoDate | null;
  relative: RelativeDeadline | null;
  completed: DateReading['completed'];
}

/** Reasons in order of what a person should hear first. */
const REASONS: readonly NoDateReason[] = [
  'impossible',
  'ambiguous',
  'needs-base-date',
  'claims-complete',
  'ongoing-only',
  'tbc',
  'not-a-date',
];

/** The date that a statement is about, under whatever it says of it. */
function dated(meaning: Meaning): Meaning {
  return meaning.kind === 'starts' || meaning.kind === 'each-year'
    ? meaning.of
    : meaning.kind === 'claim' && meaning.of
      ? meaning.of
      : meaning;
}

/** The nearest dated periods around each statement, from dates that say their own year. */
function neighbours(statements: readonly Statement[]): readonly Neighbours[] {
  const own = statements.map(({ meaning }) => {
    const inner = dated(meaning);
    return inner.kind === 'period' && meaning.kind !== 'nothing' ? inner.period : null;
  });
  const before: (Period | null)[] = [];
  for (let i = 0, last: Period | null = null; i < own.length; i += 1) {
    before.push(last);
    last = own[i] ?? last;
  }
  const near: Neighbours[] = [];
  for (let i = own.length - 1, next: Period | null = null; i >= 0; i -= 1) {
    near.push({ before: before[i] ?? null, after: next });
    next = own[i] ?? next;
  }
  return near.reverse();
}

/** Gives the reading of a cell from what was found in it. */
export function gatherReading(text: string, found: Found, context: DateContext): DateReading {
  const all: Gathered = {
    milestones: [],
    impossible: [],
    rivals: [],
    unread: [],
    reasons: new Set(),
    ongoing: false,
    starts: null,
    relative: null,
    completed: null,
  };
  const near = found.statements.length > 0 ? neighbours(found.statements) : [];
  found.statements.forEach((statement, i) => take(all, text, statement, near[i] as Neighbours, context));
  const unconfirmed = all.reasons.has('tbc');
  const milestones = unconfirmed
    ? all.milestones.map((one) => ({
        ...one,
        certainty: 'implied' as const,
        because: `${one.because}; it is still to be confirmed`,
      }))
    : all.milestones;
  const due = milestones.reduce<IsoDate | null>(
    (latest, one) => (latest === null || one.date > latest ? one.date : latest),
    null,
  );
  const none = due === null ? (REASONS.find((reason) => all.reasons.has(reason)) ?? 'not-a-date') : null;
  const onlyEmpty = found.statements.some(
    ({ meaning }) => meaning.kind === 'unset' && meaning.why === 'empty',
  );
  const unread =
    none === 'not-a-date'
      ? onlyEmpty
        ? ''
        : text.trim()
      : [...all.unread, found.brokenOff].filter(Boolean).join('; ');
  return {
    text,
    milestones,
    due,
    ongoing: all.ongoing,
    starts: all.starts,
    relative: all.relative,
    none,
    rivals: all.rivals.filter((date, i) => all.rivals.indexOf(date) === i).slice(0, MOST_RIVALS),
    certainty: milestones.some((one) => one.certainty === 'implied') ? 'implied' : 'known',
    completed: all.completed,
    impossible: all.impossible,
    unread,
  };
}

const MOST_RIVALS = 12;

function take(
  all: Gathered,
  text: string,
  statement: Statement,
  near: Neighbours,
  context: DateContext,
): void {
  const { meaning, start, end, form } = statement;
  const words = text.slice(start, end);
  const due = context.role === 'due';
  const addMilestone = (period: Period) => {
    const { last: date, precision, certainty, because, rivals } = period;
    all.milestones.push({ date, precision, text: words, start, end, certainty, form, because });
    for (const rival of rivals) if (all.rivals.length < MOST_RIVALS * 4) all.rivals.push(rival);
  };
  const leaveOpen = (settled: Settled | null) => {
    if (settled === null || 'period' in settled) return;
    all.reasons.add('ambiguous');
    if (all.rivals.length < MOST_RIVALS * 4) all.rivals.push(...settled.open);
    all.unread.push(words);
  };
  const impossible = (inner: Meaning) => {
    if (inner.kind !== 'impossible') return false;
    all.impossible.push({ text: words, start, end, offers: inner.offers });
    all.reasons.add('impossible');
    return true;
  };
  switch (meaning.kind) {
    case 'period':
    case 'yearless':
    case 'choice': {
      const settled = settle(meaning, context, near);
      if (settled && 'period' in settled) addMilestone(settled.period);
      else leaveOpen(settled);
      return;
    }
    case 'impossible':
      impossible(meaning);
      return;
    case 'relative': {
      if (!due) return;
      all.relative ??= { amount: meaning.amount, unit: meaning.unit, from: meaning.from, text: words };
      const base = meaning.from === 'published' ? context.published : context.agreed;
      if (base === null) all.reasons.add('needs-base-date');
      else
        addMilestone(
          dayPeriod(countFrom(base, meaning.amount, meaning.unit), 'implied', relativeBecause(meaning)),
        );
      return;
    }
    case 'next-meeting': {
      const { agreed, meetings } = context;
      const held = agreed === null ? undefined : meetings.find((date) => date > agreed);
      if (held !== undefined) {
        const because = 'it is the first meeting in the calendar after the plan was agreed';
        addMilestone({ ...dayPeriod(held, 'implied', because), precision: 'meeting' });
      } else {
        if (agreed === null && meetings.length > 0) all.reasons.add('needs-base-date');
        all.unread.push(words);
      }
      return;
    }
    case 'starts': {
      if (impossible(meaning.of)) return;
      if (due) {
        all.ongoing = true;
        all.reasons.add('ongoing-only');
      }
      const settled = settle(meaning.of, context, near);
      if (settled && 'period' in settled) {
        all.starts ??= settled.period.first;
      }
      return;
    }
    case 'each-year': {
      all.ongoing = due;
      all.reasons.add('ongoing-only');
      const period =
        context.agreed && meaning.of.kind === 'yearless'
          ? firstOnOrAfter(meaning.of.inYear, context.agreed)
          : null;
      if (period)
        addMilestone(
          implied(period, 'it comes round every year: this is the first after the plan was agreed'),
        );
      return;
    }
    case 'claim': {
      all.reasons.add('claims-complete');
      const settled = meaning.of && settle(meaning.of, context, near);
      if (meaning.of) impossible(meaning.of);
      const date = settled && 'period' in settled ? settled.period.last : null;
      if (all.completed === null || date !== null) all.completed = { date, text: words };
      return;
    }
    case 'ongoing':
      if (!due) return;
      all.ongoing = true;
      all.reasons.add('ongoing-only');
      return;
    case 'unset':
      all.reasons.add(meaning.why === 'tbc' ? 'tbc' : 'not-a-date');
      return;
    case 'nothing':
  }
}

function relativeBecause(meaning: Extract<Meaning, { kind: 'relative' }>): string {
  const from = `it is counted from the date on which the plan was ${meaning.from}`;
  return meaning.unit === 'working-day' ? `${from}; bank holidays are not counted out` : from;
}

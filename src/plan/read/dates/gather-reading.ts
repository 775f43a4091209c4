/**
 * Assembles what a cell's words say: statements become milestones in the order written, the latest of them is `due`,
 * and if there is none, a reason is given.
 */
import type { IsoDate } from './calendar';
import { cellParts } from './cell-parts';
import { closeParts } from './close-parts';
import type { DateReading } from './date-reading';
import type { DateContext, NoDateReason } from './date-context';
import type { Meaning } from './date-form';
import type { FoundStatements, Statement } from './find-statements';
import type { Period } from './period';
import type { Neighbours } from './settle-year';
import { takeStatement, type Gathered } from './take-statement';

/** Reasons in order of importance to the reader. */
const REASONS: readonly NoDateReason[] = [
  'impossible',
  'ambiguous',
  'needs-base-date',
  'claims-complete',
  'ongoing-only',
  'tbc',
  'not-a-date',
];

/** Most cells have no rivals, impossible dates or reasons, so they share one empty list. */
const NONE: readonly never[] = [];
const NO_REASONS: readonly NoDateReason[] = [];

/** Builds the reading of a cell from the statements found in it. */
export function gatherReading(text: string, found: FoundStatements, context: DateContext): DateReading {
  const { statements } = found;
  const all: Gathered = {
    text,
    parts: cellParts(found.tokens, text.length),
    milestones: [],
    impossible: null,
    rivals: null,
    unread: null,
    reasons: null,
    ongoing: false,
    starts: null,
    relative: null,
    completed: null,
    year: null,
    closings: null,
  };
  const near = statements.some(lacksYear) ? neighbours(statements) : null;
  for (let i = 0; i < statements.length; i += 1) {
    takeStatement(all, statements[i] as Statement, near?.[i], context);
  }
  if (found.brokenOff !== '') (all.unread ??= []).push(found.brokenOff);
  const reasons = all.reasons ?? NO_REASONS;
  const open = closeParts(all);
  const milestones = reasons.includes('tbc') ? open.milestones.map(unconfirmed) : open.milestones;
  let due: IsoDate | null = null;
  let certainty: DateReading['certainty'] = 'known';
  for (const one of milestones) {
    if (due === null || one.date > due) due = one.date;
    if (one.certainty === 'implied') certainty = 'implied';
  }
  const none = due === null ? whyNone(reasons, open.completed !== null) : null;
  return {
    text,
    milestones,
    due,
    ongoing: all.ongoing,
    starts: all.starts,
    relative: all.relative,
    none,
    rivals: none === 'claims-complete' ? NONE : (all.rivals ?? NONE),
    certainty,
    completed: open.completed,
    impossible: all.impossible ?? NONE,
    year: none === 'claims-complete' ? null : all.year,
    unread:
      none === 'not-a-date'
        ? unreadText(text, statements)
        : none === 'claims-complete'
          ? ''
          : (all.unread?.join('; ') ?? ''),
  };
}

/**
 * A claim of completion means that there is nothing to ask about the date beside it, unless that date does not exist. A
 * claim about one part says nothing about the rest.
 */
function whyNone(reasons: readonly NoDateReason[], completed: boolean): NoDateReason {
  if (completed && !reasons.includes('impossible')) return 'claims-complete';
  const told: readonly NoDateReason[] = reasons.filter((reason) => reason !== 'claims-complete');
  return REASONS.find((reason) => told.includes(reason)) ?? 'not-a-date';
}

/** A date that is still to be confirmed is only implied. */
function unconfirmed(one: DateReading['milestones'][number]): DateReading['milestones'][number] {
  return { ...one, certainty: 'implied', because: `${one.because}; it is still to be confirmed`, open: true };
}

/** The whole text, unless it says that there is no date to read ("N/A"). */
function unreadText(text: string, statements: readonly Statement[]): string {
  return statements.some(({ meaning }) => meaning.kind === 'unset' && meaning.why === 'empty')
    ? ''
    : text.trim();
}

/** The date inside a statement, whatever is said about it. */
function dated(meaning: Meaning): Meaning {
  if (meaning.kind === 'starts' || meaning.kind === 'each-year') return meaning.of;
  return meaning.kind === 'claim' && meaning.of ? meaning.of : meaning;
}

function lacksYear({ meaning }: Statement): boolean {
  const { kind } = dated(meaning);
  return kind === 'yearless' || kind === 'choice';
}

/** For each statement, the nearest periods before and after it that give their own year. */
function neighbours(statements: readonly Statement[]): readonly Neighbours[] {
  const own = statements.map(({ meaning }) => {
    const inner = dated(meaning);
    return inner.kind === 'period' ? inner.period : null;
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

/**
 * Judges one action: its due date, leads, completion, evidence and rating, by all of POLICY.md. What it needs from the
 * rows above arrives as `Before`, so that one row can be judged again alone.
 */
import type { IsoDate } from '../../read/dates/calendar';
import type { DateReading } from '../../read/dates/date-reading';
import type { EvidenceLevel, EvidenceView } from '../../read/evidence/evidence-view';
import { isDone, type Completion } from '../done/completion';
import { judgeEvidence, pointsToEvidence } from '../../read/evidence/judge-evidence';
import { readEvidenceReference } from '../../read/evidence/evidence-reference';
import type { LeadMatch } from '../../read/leads/lead-match';
import { resolveLeads } from '../../read/leads/resolve-leads';
import { sectionLead } from '../../read/leads/section-lead';
import { rateAction } from '../rating/rate-action';
import type { Rating } from '../rating/rating';
import type { RatingFacts } from '../rating/rating-facts';
import type { RatingReason } from '../rating/rating-reasons';
import { readStatedRag, readStatusColour } from '../rating/stated/read-stated-rag';
import { textOf, type ActionRow } from '../../read/schema/action-row';
import type { CellRef } from '../../read/sheet/sheet-snapshot';
import type { PlanContext } from './plan-context';
import type { EvidenceOrigin, JudgedAction, LeadOrigin, OtherDateField } from './judged-action';

/** A heading or leading words that date the rows below them. */
export interface Marker {
  readonly reading: DateReading;
  readonly cell: CellRef;
}

/** What an action inherits from the rows above it. */
export interface Before {
  readonly marker: Marker | null;
  readonly leads: readonly LeadMatch[];
  readonly evidence: EvidenceView | null;
  /** Evidence judged so far, by reference number, for "see 1.2". */
  readonly evidenceByRef: Pick<ReadonlyMap<string, EvidenceView>, 'get'>;
}

export function judgeAction(row: ActionRow, before: Before, context: PlanContext): JudgedAction {
  const { setup } = context;
  const stated = context.read(row.readings.due?.value ?? '', 'due');
  const otherDates = otherDatesOf(row, context);
  const counting = countingDue(row, stated, otherDates.revisedDue, before.marker, context);
  const reviewDate = otherDates.reviewDate?.due ?? null;
  const achievedText = row.readings.achieved;
  const achievedReading =
    achievedText && achievedText.text !== '' ? context.read(achievedText.value, 'achieved') : null;
  const completion = context.completionOf(row);
  const { leads, origin } = leadsOf(row, stated, before, context);
  const { evidence, origin: evidenceOrigin } = evidenceOf(row, completion, before, context);
  const milestones = counting.due.milestones;
  const facts: RatingFacts = {
    asOf: setup.asOf,
    scheme: setup.scheme,
    basis: context.basis,
    milestones: milestones.map((milestone) => milestone.date),
    due: counting.due.due,
    achieved: completion.date,
    doneUndated: completion.state === 'undated',
    withdrawn: completion.state === 'withdrawn',
    evidence: evidence.level,
    ongoing: counting.due.ongoing,
    reviewDate,
    hasLead: leads.some((lead) => !lead.collective),
    expectsLead: context.expectsLead,
    dueSoonDays: setup.dueSoonDays,
  };
  return {
    row,
    leads,
    leadOrigin: origin,
    stated,
    due: counting.due,
    dueOrigin: counting.origin,
    dueCell: counting.cell,
    milestones,
    reviewDate,
    otherDates,
    revisions: counting.revisions,
    achievedReading,
    completion,
    achieved: completion.date,
    evidence,
    evidenceOrigin,
    statedRag:
      readStatedRag(textOf(row, 'statedRag'), context.ragKey) ?? readStatusColour(textOf(row, 'status')),
    facts,
    rating: withCause(rateAction(facts), counting.due),
  };
}

/** A decision is something that happened; a revised or review date is a deadline. */
const OTHER_DATES = [
  ['revisedDue', 'due'],
  ['reviewDate', 'due'],
  ['decisionDate', 'achieved'],
] as const;

const NO_OTHER_DATES: JudgedAction['otherDates'] = {};

function otherDatesOf({ readings }: ActionRow, context: PlanContext): JudgedAction['otherDates'] {
  let found: Partial<Record<OtherDateField, DateReading>> | null = null;
  for (const [field, role] of OTHER_DATES) {
    const cell = readings[field];
    if (cell && cell.text !== '') (found ??= {})[field] = context.read(cell.value, role);
  }
  return found ?? NO_OTHER_DATES;
}

interface Counting {
  readonly due: DateReading;
  readonly origin: JudgedAction['dueOrigin'];
  readonly cell: CellRef | null;
  readonly revisions: number;
}

/** A revised date takes precedence, then the row's own, then that of a heading or marker above. */
function countingDue(
  row: ActionRow,
  stated: DateReading,
  revised: DateReading | undefined,
  marker: Marker | null,
  context: PlanContext,
): Counting {
  const own = cellOf(row, context, 'due');
  // In a numbered series, each earlier filled column also gave the action a different date.
  const earlier = row.readings.revisedDue?.earlier ?? 0;
  if (revised && revised.due !== null) {
    return {
      due: revised,
      origin: 'revised',
      cell: cellOf(row, context, 'revisedDue'),
      revisions: earlier + revised.milestones.length,
    };
  }
  // A revised date that raises a query also counts, because rating on the date it replaces would be wrong.
  if (revised && revised.none !== null && ASKS.has(revised.none))
    return {
      due: revised,
      origin: 'revised',
      cell: cellOf(row, context, 'revisedDue'),
      revisions: earlier + 1,
    };
  const silent = stated.none === 'blank' || (context.combinedDue && stated.none === 'not-a-date');
  if (marker && silent) return { due: marker.reading, origin: 'marker', cell: marker.cell, revisions: 0 };
  return { due: stated, origin: 'own', cell: own, revisions: 0 };
}

const ASKS: ReadonlySet<DateReading['none']> = new Set(['ambiguous', 'impossible', 'needs-base-date']);

function cellOf(row: ActionRow, context: PlanContext, field: 'due' | 'revisedDue'): CellRef | null {
  const reading = row.readings[field];
  return reading
    ? { sheet: context.sheet, rowIndex: reading.rowIndex, columnIndex: reading.columnIndex }
    : null;
}

/** The words of a date in a combined column name nobody. */
function leadsIn(text: string, due: DateReading, context: PlanContext): readonly LeadMatch[] {
  if (text === '') return [];
  if (!context.combinedDue || due.milestones.length === 0) return context.leadsIn(text);
  return resolveLeads(text, context.compiled, context.setup.asOf, due.milestones);
}

/** A blank lead under the same recommendation, or a cell that only points up ("As above", a ditto mark). */
export function takesLeadFromAbove(row: ActionRow): boolean {
  const text = textOf(row, 'lead');
  return text === '' ? row.sameRecommendation : readEvidenceReference(text)?.to === 'above';
}

function leadsOf(
  row: ActionRow,
  due: DateReading,
  before: Before,
  context: PlanContext,
): { readonly leads: readonly LeadMatch[]; readonly origin: LeadOrigin } {
  const text = textOf(row, 'lead');
  const own = leadsIn(text, due, context);
  if (own.length > 0) return { leads: own, origin: 'own' };
  const section = row.section ? context.sectionLeads.get(row.section.rowIndex) : undefined;
  if (section !== undefined)
    return { leads: [sectionLead(section, context.compiled, context.setup.asOf)], origin: 'section' };
  if (takesLeadFromAbove(row) && context.columnOf.has('lead') && before.leads.length > 0) {
    return { leads: before.leads, origin: 'above' };
  }
  return { leads: [], origin: 'none' };
}

/** If a plan has no column for evidence, the progress of a done action is judged instead (POLICY.md, Evidence). */
function evidenceOf(
  row: ActionRow,
  completion: Completion,
  before: Before,
  context: PlanContext,
): { readonly evidence: EvidenceView; readonly origin: EvidenceOrigin } {
  const origin = !context.columnOf.has('evidenceProvided') && isDone(completion) ? 'progress' : 'own';
  const text = textOf(row, origin === 'own' ? 'evidenceProvided' : 'progress');
  const judged = evidenceIn(text, before, context);
  const evidence = origin === 'own' ? judged : asShownByProgress(judged);
  const capped =
    completion.proofToCome && evidence.level === 'supplied'
      ? { ...evidence, level: 'weak' as const, because: 'the plan says that evidence is still to come' }
      : evidence;
  return { evidence: capped, origin };
}

/** Progress is not evidence in itself: only what it refers to, for another person to go and look at, counts. */
function asShownByProgress(view: EvidenceView): EvidenceView {
  return view.level === 'supplied' && pointsToEvidence(view) ? view : { ...view, level: 'none' };
}

/** "See above" takes the judgement of the row above; "See 1.2 and 1.3" takes the weaker of the two. */
function evidenceIn(text: string, before: Before, context: PlanContext): EvidenceView {
  const { pointer, view } = context.evidenceIn(text);
  if (view) return view;
  if (!pointer || pointer.to === 'above') return judgeEvidence(text, before.evidence);
  if (pointer.to === 'below') return judgeEvidence(text, null);
  const named = pointer.refs.map((ref) => before.evidenceByRef.get(ref)).filter((view) => view !== undefined);
  const weakest = WEAKEST_FIRST.map((level) => named.find((view) => view.level === level)).find(Boolean);
  return judgeEvidence(text, weakest ?? null);
}

const WEAKEST_FIRST: readonly EvidenceLevel[] = ['none', 'weak', 'supplied'];

/** Replaces the rating's general "no due date" with the exact reason. */
function withCause(rating: Rating, due: DateReading): Rating {
  if (rating.colour !== 'unrated') return rating;
  const cause =
    due.none === 'ambiguous' && due.year === 'missing'
      ? 'due-needs-year'
      : NO_DATE_CAUSE[due.none ?? 'blank'];
  return { ...rating, because: rating.because.map((reason) => (reason === 'due-missing' ? cause : reason)) };
}

const NO_DATE_CAUSE: Readonly<Record<NonNullable<DateReading['none']>, RatingReason>> = {
  blank: 'due-missing',
  tbc: 'due-missing',
  'ongoing-only': 'ongoing-no-review',
  'not-a-date': 'due-unreadable',
  ambiguous: 'due-ambiguous',
  impossible: 'due-impossible',
  'claims-complete': 'due-claims-complete',
  'needs-base-date': 'due-needs-base-date',
};

/** The day by which an action is to be done, whatever words gave it: its due date or, if ongoing, its review date. */
export function dayThatCounts(action: Pick<JudgedAction, 'due' | 'reviewDate'>): IsoDate | null {
  return action.due.due ?? (action.due.ongoing ? action.reviewDate : null);
}

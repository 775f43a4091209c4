/** What judging every action of a plan needs, worked out once per plan. */
import { partsOf } from '../../read/dates/calendar';
import { columnYears, countYears, type YearCounts } from '../../read/dates/column-years';
import type { DateReading } from '../../read/dates/date-reading';
import type { DateContext } from '../../read/dates/date-context';
import { datesIn } from '../../read/dates/dates-in';
import { readDate } from '../../read/dates/read-date';
import { completionReader, type ReadCompletion } from '../done/claim-readers';
import { mayOpenWithDeadline, readDeadlineMarker } from '../../read/dates/read-deadline-marker';
import { readEvidenceReference, type EvidenceReference } from '../../read/evidence/evidence-reference';
import type { EvidenceView } from '../../read/evidence/evidence-view';
import { judgeEvidence } from '../../read/evidence/judge-evidence';
import { withBegun } from '../../read/leads/begun-register';
import { compileRegister, type CompiledRegister } from '../../read/leads/compile-register';
import { learnInSteps } from '../../read/leads/learn-register';
import type { LeadMatch, Register } from '../../read/leads/lead-match';
import { resolveLeads } from '../../read/leads/resolve-leads';
import { leadSections } from '../../read/leads/section-lead';
import { findRagKey, type RagKey } from '../rating/stated/rag-key';
import { wordlessRag, type WordlessRag } from '../rating/stated/wordless-rag';
import type { RecognisedPlan } from '../../read/recognise/recognise-plans';
import type { ActionRow } from '../../read/schema/action-row';
import { textOf } from '../../read/schema/action-row';
import { monthFirstColumns, type MonthFirstColumn } from '../../read/schema/month-first';
import { columnsByField } from '../../read/schema/map-columns';
import type { Field } from '../../read/schema/fields';
import { memoise } from '../../memoise';
import type { Steps } from '../../steps';
import type { Setup } from '../../read/setup/setup';
import type { AgreedDate } from './agreed-date';

/** Evidence judged on its own, or the row it refers to; in the latter case `view` depends on that row and is `null`. */
export interface EvidenceText {
  readonly pointer: EvidenceReference | null;
  readonly view: EvidenceView | null;
}

export interface PlanContext {
  readonly setup: Setup;
  readonly sheet: string;
  readonly agreed: AgreedDate | null;
  /** Column index of each field in the plan. */
  readonly columnOf: ReadonlyMap<Field, number>;
  /** Lead and due date share a column. */
  readonly combinedDue: boolean;
  readonly basis: 'dates' | 'assurance';
  readonly register: Register;
  readonly compiled: CompiledRegister;
  /** The text of each section that names a lead, by the section's row; empty if the plan has a lead column. */
  readonly sectionLeads: ReadonlyMap<number, string>;
  readonly expectsLead: boolean;
  /** What the plan itself says its colours or numbers mean. */
  readonly ragKey: RagKey;
  /** A RAG column with no text in any cell, or `null`. */
  readonly wordlessRag: WordlessRag | null;
  readonly dates: DateContext;
  /** How often the due column states each year. */
  readonly years: YearCounts;
  /** Date columns in which day and month may be swapped. */
  readonly monthFirst: readonly MonthFirstColumn[];
  /** Reads a cell as a deadline or as an achieved date. Cached by text, as are the readers below. */
  readonly read: (value: string | number, role: DateContext['role']) => DateReading;
  readonly completionOf: ReadCompletion;
  readonly leadsIn: (text: string) => readonly LeadMatch[];
  readonly evidenceIn: (text: string) => EvidenceText;
  readonly markerIn: (text: string) => DateReading | null;
}

const NO_REGISTER: Register = { origin: 'learnt', entries: [] };

export function* planContext(
  plan: RecognisedPlan,
  rows: readonly ActionRow[],
  agreed: AgreedDate | null,
  setup: Setup,
): Steps<PlanContext> {
  const columnOf = columnsByField(plan.columns);
  const hasLeads = columnOf.has('lead');
  const fromSections = hasLeads ? new Map<number, string>() : leadingSections(plan);
  const begun = setup.register;
  const isWhole = begun?.origin === 'confirmed';
  const learnt = isWhole
    ? null
    : yield* learnInSteps(leadCells(hasLeads ? rows : []), [...fromSections.values()]);
  const register = isWhole ? begun : withBegun(learnt?.register ?? NO_REGISTER, begun);
  yield 0;
  const compiled = compileRegister(register);
  const years = yield* countYears(rows.map((row) => textOf(row, 'due')));
  const dates: DateContext = {
    // A date found only in a title is not a base to count from.
    agreed: agreed && agreed.origin !== 'titled' ? agreed.date : null,
    published: setup.published,
    yearKind: setup.yearKind,
    meetings: setup.meetings,
    dateSystem: plan.grid.snapshot.dateSystem,
    role: 'due',
    columnYears: dueYears(years, agreed),
  };
  const read = datesRemembered(dates);
  const marker = memoise((text: string) => readDeadlineMarker(text, dates)?.reading ?? null);
  const ragKey = ragKeyOf(plan);
  yield 0;
  const assured = !columnOf.has('due') && columnOf.has('evidenceProvided');
  return {
    setup,
    sheet: plan.table.sheet,
    agreed,
    columnOf,
    combinedDue: columnOf.has('due') && columnOf.get('due') === columnOf.get('lead'),
    basis: assured ? 'assurance' : 'dates',
    register,
    compiled,
    sectionLeads: fromSections,
    expectsLead: hasLeads || fromSections.size > 0,
    ragKey,
    wordlessRag: wordlessRag(rows),
    dates,
    years,
    monthFirst: yield* monthFirstColumns(rows, plan.grid.snapshot.dateSystem),
    read,
    completionOf: completionReader({
      ragKey,
      dayOf: (serial) => read(serial, 'achieved').due,
      datesIn: memoise((text: string) => datesIn(text, { ...dates, role: 'achieved' })),
      headerOf: (field) => plan.columns.columns.find(({ fields }) => fields.includes(field))?.header ?? '',
      doneWords: setup.doneWords.map((word) => word.trim().toLowerCase()),
    }),
    leadsIn: memoise((text) => resolveLeads(text, compiled, setup.asOf), begun ? undefined : learnt?.leads),
    evidenceIn: memoise((text) => {
      const pointer = readEvidenceReference(text);
      return { pointer, view: pointer ? null : judgeEvidence(text, null) };
    }),
    markerIn: (text) => (mayOpenWithDeadline(text) ? marker(text) : null),
  };
}

/** What the plan says that its colours or numbers mean. */
export const ragKeyOf = ({ grid, table, columns: { columns } }: RecognisedPlan): RagKey =>
  findRagKey(grid, table, columns.find(({ fields }) => fields.includes('statedRag'))?.header ?? '');

export function leadingSections({ table }: RecognisedPlan): ReadonlyMap<number, string> {
  const naming = leadSections(table.sections.map((section) => section.label));
  return new Map(
    table.sections
      .filter(({ label }) => naming.has(label.trim()))
      .map(({ rowIndex, label }) => [rowIndex, label]),
  );
}

export function leadCells(rows: readonly ActionRow[]): readonly string[] {
  return rows.map((row) => textOf(row, 'lead')).filter((text) => text !== '');
}

/** The years of the due column, or of the title. */
export function dueYears(years: YearCounts, agreed: AgreedDate | null): DateContext['columnYears'] {
  return columnYears(years) ?? titledYear(agreed);
}

/** A year found only in a title still shows which century "Oct 12" is in. */
function titledYear(agreed: AgreedDate | null): DateContext['columnYears'] {
  if (agreed?.origin !== 'titled') return null;
  const { year } = partsOf(agreed.date);
  return { from: year, to: year };
}

function datesRemembered(dates: DateContext): PlanContext['read'] {
  const achievedDates: DateContext = { ...dates, role: 'achieved' };
  const due = memoise((value: string | number) => readDate(value, dates));
  const achieved = memoise((value: string | number) => readDate(value, achievedDates));
  return (value, role) => (role === 'due' ? due(value) : achieved(value));
}

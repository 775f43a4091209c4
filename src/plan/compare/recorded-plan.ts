/**
 * Rebuilds a plan from what a recorded meeting kept of it, in the shape of a report, so that it can be compared like any
 * other version. Words of which only a digest was kept are those of the plan now, if they still have that digest; else
 * they are unknown, and it says so.
 */
import type { RecordedAction, RecordedPlan } from '../marks/summary/recorded-action';
import type { RecordedMeeting, RecordedStanding } from '../marks/summary/recorded-meeting';
import type { ActionReport, PlanReport } from '../judge/report/plan-report';
import type { IsoDate } from '../read/dates/calendar';
import type { DateReading } from '../read/dates/date-reading';
import { BLANK_DATE } from '../read/dates/read-date';
import { completionThat, leadNamed, ratingThat, rebuiltDate } from './rebuilt-parts';
import { textOf, type Reading } from '../read/schema/action-row';
import { FIELDS, FIELD_TITLES, type Field } from '../read/schema/fields';
import { CELLS_PER_STEP, type Steps } from '../steps';
import { COMPARED_DATES } from './compared-dates';
import { DIGESTED, digestOfText } from './record-actions';

export interface RebuiltPlan {
  readonly report: PlanReport;
  /** What was kept of each of the report's actions, in their order. */
  readonly kept: readonly RecordedAction[];
  /** The fields of an action whose words then are unknown. */
  readonly unknown: ReadonlyMap<ActionReport, ReadonlySet<Field>>;
}

/** `plans` are those now; the first lends its register and layout. */
export function* recordedPlan(
  meeting: RecordedMeeting,
  recorded: RecordedPlan,
  plans: readonly [PlanReport, ...PlanReport[]],
): Steps<RebuiltPlan> {
  const [current] = plans;
  const wordsNow = yield* wordsByDigest(plans);
  const standings = [...meeting.standings.values()];
  const unknown = new Map<ActionReport, ReadonlySet<Field>>();
  const actions: ActionReport[] = [];
  for (const kept of recorded.actions) {
    const lost = new Set<Field>();
    const standing = standings[actions.length];
    const action = rebuiltAction(kept, standing, meeting.date, current, (field, digest) => {
      const words = wordsNow.get(`${field} ${digest}`);
      if (words === undefined) lost.add(field);
      return words ?? '';
    });
    if (lost.size > 0) unknown.set(action, lost);
    actions.push(action);
    if (actions.length % CELLS_PER_STEP === 0) yield CELLS_PER_STEP;
  }
  const report: PlanReport = {
    ...current,
    standing: 'live',
    asOf: meeting.date,
    table: { ...current.table, rows: [], sections: [], repeatedHeaderRows: [], outsideRows: [] },
    columns: columnsThen(recorded, current),
    actions,
    findings: [],
    tally: meeting.tally,
  };
  return { report, kept: recorded.actions, unknown };
}

function* wordsByDigest(plans: readonly PlanReport[]): Steps<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  let done = 0;
  for (const plan of new Set(plans))
    for (const { row } of plan.actions) {
      for (const field of DIGESTED) {
        const text = textOf(row, field);
        if (text !== '') found.set(`${field} ${digestOfText(text)}`, text);
      }
      done += 1;
      if (done % CELLS_PER_STEP === 0) yield CELLS_PER_STEP;
    }
  return found;
}

/** The columns as they are now, without those of fields added since, and with those of fields gone since. */
function columnsThen({ fields }: RecordedPlan, { columns }: PlanReport): PlanReport['columns'] {
  const then = new Set(fields);
  const now = new Set(columns.columns.flatMap((column) => column.fields));
  const gone = FIELDS.filter((field) => then.has(field) && !now.has(field));
  return {
    ...columns,
    columns: [
      ...columns.columns.map((column) => ({
        ...column,
        fields: column.fields.filter((field) => then.has(field)),
      })),
      ...gone.map((field) => ({
        columnIndex: -1,
        header: FIELD_TITLES[field],
        fields: [field],
        how: 'header' as const,
        rivals: [],
        inDoubt: false,
      })),
    ],
  };
}

function rebuiltAction(
  kept: RecordedAction,
  standing: RecordedStanding | undefined,
  asOf: IsoDate,
  current: PlanReport,
  wordsOf: (field: Field, digest: string) => string,
): ActionReport {
  const texts = new Map<Field, string>();
  for (const field of FIELDS) {
    const digest = kept.digests[field];
    const text = digest === undefined ? kept.texts[field] : wordsOf(field, digest);
    if (text !== undefined && text !== '') texts.set(field, text);
  }
  for (const field of COMPARED_DATES) {
    const date = kept.dates[field];
    if (date) texts.set(field, date.text);
  }
  const inherited = new Set(kept.inherited);
  const readings: Partial<Record<Field, Reading>> = {};
  for (const [field, text] of texts) {
    const how = inherited.has(field) ? ('above' as const) : ('own' as const);
    readings[field] = {
      text,
      value: text,
      rowIndex: kept.rowIndex,
      columnIndex: columnOf(field, current),
      how,
    };
  }
  const date = (field: string): DateReading | null => {
    const held = kept.dates[field];
    return held ? rebuiltDate(held) : null;
  };
  const stated = date('due') ?? BLANK_DATE;
  const due = kept.due ? rebuiltDate(kept.due) : stated;
  const [revised, review, decided] = [date('revisedDue'), date('reviewDate'), date('decisionDate')];
  const achieved = kept.achieved ?? null;
  const milestones = due.milestones;
  return {
    row: {
      rowIndex: kept.rowIndex,
      joinedRows: [],
      continues: null,
      section:
        kept.section === undefined
          ? null
          : { rowIndex: kept.rowIndex, columnIndex: 0, text: kept.section, label: kept.section },
      ref: kept.ref,
      readings,
      sameRecommendation: false,
      errors: [],
    },
    leads: kept.leads.map(({ name, duty = '', former = false }) => leadNamed(name, duty, former)),
    leadOrigin: 'own',
    stated,
    due,
    dueOrigin: kept.dueOrigin,
    dueCell: null,
    milestones,
    reviewDate: review?.due ?? null,
    otherDates: {
      ...(revised ? { revisedDue: revised } : {}),
      ...(review ? { reviewDate: review } : {}),
      ...(decided ? { decisionDate: decided } : {}),
    },
    revisions: kept.revisions,
    achievedReading: date('achieved'),
    completion: completionThat(kept.state, achieved),
    achieved,
    evidence: { level: kept.evidence, sign: '', because: '', text: '' },
    evidenceOrigin: 'own',
    statedRag: kept.statedRag ?? null,
    facts: {
      asOf,
      scheme: 'brag',
      basis: current.basis,
      milestones: milestones.map((milestone) => milestone.date),
      due: due.due,
      achieved,
      doneUndated: kept.state === 'undated',
      withdrawn: kept.state === 'withdrawn',
      evidence: kept.evidence,
      ongoing: due.ongoing,
      reviewDate: review?.due ?? null,
      hasLead: kept.leads.length > 0,
      expectsLead: true,
      dueSoonDays: 0,
    },
    rating: ratingThat(standing, current.basis),
    findings: [],
  };
}

const columnOf = (field: Field, { columns }: PlanReport): number =>
  columns.columns.find(({ fields }) => fields.includes(field))?.columnIndex ?? -1;

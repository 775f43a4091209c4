/**
 * What a meeting that is recorded keeps of a plan's actions: enough to tell them apart and to compare them at the next
 * one. From the meeting before it takes over how often a date was moved, and since when nothing new was reported.
 */
import { textDigest } from '../text-digest';
import type { RecordedAction, RecordedDate, RecordedPlan } from '../marks/summary/recorded-action';
import type { ActionReport, PlanReport } from '../judge/report/plan-report';
import { inWords, type IsoDate } from '../read/dates/calendar';
import type { DateReading } from '../read/dates/date-reading';
import { textOf } from '../read/schema/action-row';
import { FIELDS, type Field } from '../read/schema/fields';
import { CELLS_PER_STEP, type Steps } from '../steps';
import { comparableText } from './action-words';
import { COMPARED_DATES, dateReadingOf } from './compared-dates';
import type { SinceMeeting } from './carried-over';

/** Fields whose words are kept: short, or what tells an action from another. */
const IN_WORDS = [
  'recommendation',
  'action',
  'theme',
  'lead',
  'status',
  'statedRag',
  'priority',
] as const satisfies readonly Field[];

/** Fields of which only a digest is kept: what was reported is long, and its words stay the plan's own. */
export const DIGESTED = [
  'source',
  'purpose',
  'measure',
  'otherAgencies',
  'evidenceRequired',
  'evidenceProvided',
  'progress',
] as const satisfies readonly Field[];

export const digestOfText = (text: string): string => textDigest(comparableText(text));

/** `sinceMeeting` tells what the meeting before knew of an action; `null` for one that it did not know. */
export function* recordActions(
  plan: PlanReport,
  date: IsoDate,
  sinceMeeting: (action: ActionReport) => SinceMeeting | null,
): Steps<RecordedPlan> {
  const actions: RecordedAction[] = [];
  for (const action of plan.actions) {
    actions.push(recordedAction(action, date, sinceMeeting(action)));
    if (actions.length % CELLS_PER_STEP === 0) yield CELLS_PER_STEP;
  }
  const held = new Set(plan.columns.columns.flatMap(({ fields }) => fields));
  return {
    fields: FIELDS.filter((field) => held.has(field)),
    actions,
  };
}

function recordedAction(action: ActionReport, date: IsoDate, before: SinceMeeting | null): RecordedAction {
  const { row, due, stated, dueOrigin, statedRag, achieved } = action;
  const inherited = FIELDS.filter((field) => row.readings[field]?.how === 'above');
  const firstDue = before?.firstDue ?? firstDueOf(action);
  return {
    rowIndex: row.rowIndex,
    ref: row.ref,
    ...(row.section ? { section: row.section.label } : {}),
    texts: filledOnly(IN_WORDS, (field) => oneSpaced(textOf(row, field))),
    digests: filledOnly(DIGESTED, (field) => {
      const text = textOf(row, field);
      return text === '' ? '' : digestOfText(text);
    }),
    ...(inherited.length > 0 ? { inherited } : {}),
    dates: datesOf(action),
    ...(due === stated ? {} : { due: recordedDate(due, due.text) }),
    dueOrigin,
    revisions: action.revisions,
    leads: action.leads.map(({ name, duty, former }) => ({
      name,
      ...(duty === '' ? {} : { duty }),
      ...(former ? { former } : {}),
    })),
    state: action.completion.state,
    ...(achieved === null ? {} : { achieved }),
    evidence: action.evidence.level,
    ...(statedRag === null ? {} : { statedRag }),
    ...(firstDue === null ? {} : { firstDue }),
    moves: before?.moves ?? 0,
    newsSince: before?.newsSince ?? date,
  };
}

/** The date first agreed, before any revision that the plan itself shows. */
const firstDueOf = ({ stated, due }: Pick<ActionReport, 'stated' | 'due'>): IsoDate | null =>
  stated.due ?? due.due;

function datesOf(action: ActionReport): RecordedAction['dates'] {
  const dates: Record<string, RecordedDate> = {};
  for (const field of COMPARED_DATES) {
    const cell = action.row.readings[field];
    const reading = dateReadingOf(action, field);
    if (!cell || !reading || cell.text === '') continue;
    const isHeld = typeof cell.value === 'number' && reading.due !== null;
    dates[field] = recordedDate(reading, isHeld ? inWords(reading.due) : oneSpaced(cell.text));
  }
  return dates;
}

function recordedDate(reading: DateReading, text: string): RecordedDate {
  const { milestones, none, ongoing, starts, completed, certainty, rivals, impossible } = reading;
  return {
    text,
    dates: milestones.map(({ date }) => date),
    none,
    ...(ongoing ? { ongoing } : {}),
    ...(starts === null ? {} : { starts }),
    ...(completed ? { completed: completed.date } : {}),
    ...(certainty === 'implied' ? { implied: true } : {}),
    ...(rivals.length > 0 || impossible.length > 0 ? { unsure: true } : {}),
  };
}

const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

function filledOnly(fields: readonly Field[], of: (field: Field) => string): Record<string, string> {
  const filled: Record<string, string> = {};
  for (const field of fields) {
    const text = of(field);
    if (text !== '') filled[field] = text;
  }
  return filled;
}

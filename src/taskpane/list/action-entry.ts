/** One action as the list shows it: its words, its people and what a search looks through, worked out once for a judgement. */
import { planKeyOf } from '../../app/plan-key';
import { daysBetween, inWords, type IsoDate } from '../../plan/dates/calendar';
import { dayThatCounts } from '../../plan/report/judge-action';
import type { ActionReport, Finding, PlanReport } from '../../plan/report/plan-report';
import { ratingInWords } from '../../plan/rating/rating-in-words';
import type { RatingColour } from '../../plan/rating/rating';
import { textOf } from '../../plan/schema/action-row';
import type { CellRef } from '../../plan/sheet/sheet-snapshot';

export interface ActionEntry {
  /** Stable while the plan keeps its rows: what is unfolded or marked is remembered by it. */
  readonly key: string;
  readonly action: ActionReport;
  readonly excelRow: number;
  readonly colour: RatingColour;
  /** "Red – overdue". */
  readonly rating: string;
  /** What is to be done, at most a few lines of it. */
  readonly text: string;
  readonly leads: readonly string[];
  readonly section: string | null;
  readonly day: IsoDate | null;
  /** "Due 31 October 2016, 16 days from now"; `''` where the plan goes by evidence alone. */
  readonly when: string;
  /** Where a click on it leads. */
  readonly cell: CellRef;
  readonly findings: readonly Finding[];
  /** Lower case. */
  readonly searched: string;
}

const LONGEST_TEXT = 240;
const LONGEST_SEARCHED = 2000;

/** Reports stay the same objects until their row is judged again, and so do their entries. */
const made = new WeakMap<
  ActionReport,
  { readonly plan: string; readonly asOf: IsoDate; readonly entry: ActionEntry }
>();

export function actionEntries(plan: PlanReport): readonly ActionEntry[] {
  const id = planKeyOf(plan);
  return plan.actions.map((action) => {
    const known = made.get(action);
    if (known?.plan === id && known.asOf === plan.asOf) return known.entry;
    const entry = entryOf(action, plan, id);
    made.set(action, { plan: id, asOf: plan.asOf, entry });
    return entry;
  });
}

export function actionKey(planKey: string, rowIndex: number): string {
  return `${planKey}/${rowIndex}`;
}

function entryOf(action: ActionReport, plan: PlanReport, id: string): ActionEntry {
  const { row, rating, findings } = action;
  const whole = textOf(row, 'action') || textOf(row, 'recommendation');
  const leads = [...new Set(action.leads.map((lead) => lead.name))];
  const section = row.section?.label ?? (textOf(row, 'theme') || null);
  const reading = row.readings.action ?? row.readings.recommendation;
  return {
    key: actionKey(id, row.rowIndex),
    action,
    excelRow: row.rowIndex + 1,
    colour: rating.colour,
    rating: ratingInWords(rating),
    text: shortened(whole),
    leads,
    section,
    day: dayThatCounts(action),
    when: plan.basis === 'dates' ? whenInWords(action, plan.asOf) : '',
    cell: {
      sheet: plan.sheet,
      rowIndex: row.rowIndex,
      columnIndex: reading?.columnIndex ?? plan.table.region.firstColumn,
    },
    findings,
    searched: [row.ref ?? '', whole.slice(0, LONGEST_SEARCHED), ...leads, section ?? '']
      .join('\n')
      .toLowerCase(),
  };
}

/** "Due 31 January 2016, 258 days ago". */
function whenInWords(action: ActionReport, asOf: IsoDate): string {
  if (action.achieved !== null && action.achieved <= asOf) return `Achieved ${inWords(action.achieved)}`;
  const day = dayThatCounts(action);
  if (day === null) return action.due.ongoing ? 'Ongoing, no review date' : 'No due date that can be used';
  const verb = action.due.due === null ? 'To be reviewed' : 'Due';
  return `${verb} ${inWords(day)}, ${distance(daysBetween(asOf, day))}`;
}

function distance(days: number): string {
  if (days === 0) return 'today';
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days).toLocaleString('en-GB')} days`;
  return days < 0 ? `${count} ago` : `in ${count}`;
}

function shortened(text: string): string {
  const flat = text
    .slice(0, LONGEST_TEXT * 2)
    .replace(/\s+/g, ' ')
    .trim();
  if (flat === '') return 'No action is written in this row';
  return flat.length <= LONGEST_TEXT
    ? flat
    : `${flat.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

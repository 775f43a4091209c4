/**
 * One action in the list, with what it is sorted, grouped and filtered by. Its words are put together only when it is
 * drawn.
 */
import { planKeyOf } from '../../app/plan-key';
import type { IsoDate } from '../../plan/read/dates/calendar';
import { dayThatCounts } from '../../plan/judge/report/judge-action';
import type { ActionReport, Finding, PlanReport } from '../../plan/judge/report/plan-report';
import type { RatingColour } from '../../plan/judge/rating/rating-colour';
import { textOf } from '../../plan/read/schema/action-row';

export interface ActionEntry {
  /** Stable while the plan keeps its rows; identifies what is unfolded or selected. */
  readonly key: string;
  readonly action: ActionReport;
  readonly excelRow: number;
  readonly colour: RatingColour;
  /** Each name once. */
  readonly leads: readonly string[];
  readonly section: string | null;
  readonly day: IsoDate | null;
  readonly findings: readonly Finding[];
}

/** Characters of an action's text that a search covers. */
const LONGEST_SEARCHED = 2000;

/** A report stays the same object until its row is judged again, so its entry can be cached by it. */
const entries = new WeakMap<ActionReport, ActionEntry>();
const searchable = new WeakMap<ActionEntry, string>();

export function actionEntries(plan: PlanReport): readonly ActionEntry[] {
  const planKey = planKeyOf(plan);
  return plan.actions.map((action) => {
    const key = `${planKey}/${action.row.rowIndex}`;
    const known = entries.get(action);
    if (known?.key === key) return known;
    const entry = entryOf(action, key);
    entries.set(action, entry);
    return entry;
  });
}

/** The text that a search covers, in lower case: number, action, leads, section. */
export function searchedText(entry: ActionEntry): string {
  const known = searchable.get(entry);
  if (known !== undefined) return known;
  const { row } = entry.action;
  const text = wholeText(entry.action).slice(0, LONGEST_SEARCHED);
  const searched = [row.ref ?? '', text, ...entry.leads, entry.section ?? ''].join('\n').toLowerCase();
  searchable.set(entry, searched);
  return searched;
}

/** The action's text; the recommendation if the row has no action. */
export function wholeText({ row }: ActionReport): string {
  return textOf(row, 'action') || textOf(row, 'recommendation');
}

function entryOf(action: ActionReport, key: string): ActionEntry {
  const { row, rating, findings } = action;
  const names = action.leads.map((lead) => lead.name);
  return {
    key,
    action,
    excelRow: row.rowIndex + 1,
    colour: rating.colour,
    leads: names.length > 1 ? [...new Set(names)] : names,
    section: row.section?.label ?? (textOf(row, 'theme') || null),
    day: dayThatCounts(action),
    findings,
  };
}

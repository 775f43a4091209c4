/** Describes what a live re-check changed in one short sentence; mentions only ratings and findings that differ. */
import { ratingInWords } from '../plan/judge/rating/rating-in-words';
import type { ActionReport, PlanReport, WorkbookReport } from '../plan/judge/report/plan-report';
import { isLive } from '../plan/judge/report/live-plans';
import { STANDING_WORDS } from '../plan/read/standing/standing';
import { planKeyOf } from './plan-key';

/** Rows listed individually; above this they are only counted. */
const MOST_ROWS = 3;

/** By sheet, the places of the only actions that were judged; others are the same objects in the same places. */
export type JudgedPlaces = ReadonlyMap<string, readonly number[]>;

/**
 * "Row 14 is now amber – evidence missing."; `''` if nothing that the pane shows has changed. `rejudged` is `null` if any
 * action may differ.
 */
export function changesInWords(
  before: WorkbookReport,
  after: WorkbookReport,
  rejudged: JudgedPlaces | null,
): string {
  const known = new Map(before.plans.map((plan) => [planKeyOf(plan), plan]));
  const told: string[] = [];
  let rated = 0;
  let otherwise = 0;
  for (const plan of after.plans) {
    const old = known.get(planKeyOf(plan));
    if (!old) return 'The plan was found in another place and checked again.';
    if (plan.standing !== old.standing)
      told.push(`“${plan.sheet}” is ${STANDING_WORDS[plan.standing].toLowerCase()} now.`);
    if (!isLive(plan)) continue;
    for (const [action, was] of differing(plan, old, rejudged)) {
      if (was === action) continue;
      if (was && was.rating.colour === action.rating.colour) {
        if (!sameFindings(was, action)) otherwise += 1;
        continue;
      }
      rated += 1;
      if (told.length < MOST_ROWS) told.push(sentence(action));
    }
    rated += Math.max(0, old.actions.length - plan.actions.length);
    if (plan.findings.length !== old.findings.length) otherwise += 1;
  }
  if (after.plans.length < before.plans.length) return 'A plan is no longer there.';
  if (rated > told.length || told.length > MOST_ROWS) return `${rated} actions are rated differently now.`;
  if (told.length > 0) return told.join(' ');
  if (otherwise > 0)
    return otherwise === 1 ? 'The findings of one action have changed.' : 'Some findings have changed.';
  return '';
}

/** The actions that may differ, each with what was in its row before. */
function differing(
  { sheet, actions }: PlanReport,
  { actions: before }: PlanReport,
  rejudged: JudgedPlaces | null,
): readonly (readonly [ActionReport, ActionReport | undefined])[] {
  if (rejudged) {
    const places = rejudged.get(sheet) ?? [];
    return places.flatMap((at) => (actions[at] ? [[actions[at], before[at]] as const] : []));
  }
  const byRow = new Map(before.map((action) => [action.row.rowIndex, action]));
  return actions.map((action) => [action, byRow.get(action.row.rowIndex)] as const);
}

function sentence(action: ActionReport): string {
  const words = ratingInWords(action.rating);
  return `Row ${action.row.rowIndex + 1} is now ${words.charAt(0).toLowerCase()}${words.slice(1)}.`;
}

function sameFindings(a: Pick<PlanReport, 'findings'>, b: Pick<PlanReport, 'findings'>): boolean {
  return (
    a.findings.length === b.findings.length &&
    a.findings.every((finding, at) => finding.message === b.findings[at]?.message)
  );
}

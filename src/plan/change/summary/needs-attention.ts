/**
 * Which actions a board must look at, the most urgent first: overdue ones by their days, then those without evidence,
 * those that cannot be rated, and others of which it is asked something. All plans share the order.
 */
import { decidingRule } from '../../judge/rating/deciding-rule';
import type { Attention } from '../../judge/rating/rating-rules';
import type { ActionReport } from '../../judge/report/plan-report';
import { finish, ROWS_PER_STEP, type Steps } from '../../steps';
import { daysOverdue } from './action-words';
import type { SummaryInput, SummaryPlan } from './block';
import { textOf } from '../../read/schema/action-row';
import { askOfEach, boardAsk } from './board-ask';

/** Actions that are only at risk are not listed unless something is asked. */
const RANKS: Readonly<Record<Attention, number | null>> = {
  overdue: 0,
  unassured: 0,
  unevidenced: 1,
  unrated: 2,
  'at-risk': null,
};
const ONLY_ASKED = 3;

export interface AttentionNeeded {
  readonly plan: SummaryPlan;
  readonly action: ActionReport;
  readonly days: number;
  /** `null` if nothing is asked of the board. */
  readonly ask: string | null;
}

export const needingAttention = (input: Pick<SummaryInput, 'plans'>): readonly AttentionNeeded[] =>
  finish(listAttention(input));

/** The plans of an input do not change, and several blocks ask. */
const known = new WeakMap<SummaryInput['plans'], readonly AttentionNeeded[]>();

/** `needingAttention` in steps; once they are done, it only looks the list up. */
export function* listAttention({ plans }: Pick<SummaryInput, 'plans'>): Steps<readonly AttentionNeeded[]> {
  const before = known.get(plans);
  if (before) return before;
  const needed: (AttentionNeeded & { readonly rank: number })[] = [];
  let done = 0;
  for (const plan of plans)
    for (const action of plan.report.actions) {
      const { attention } = decidingRule(action.rating);
      const ask = boardAsk(action);
      const rank = (attention && RANKS[attention]) ?? (ask === null ? null : ONLY_ASKED);
      if (rank !== null) needed.push({ plan, action, ask, rank, days: daysOverdue(action, plan) });
      done += 1;
      if (done % ROWS_PER_STEP === 0) yield ROWS_PER_STEP;
    }
  needed.sort((a, b) => a.rank - b.rank || b.days - a.days);
  known.set(plans, needed);
  return needed;
}

/** Several actions of which the same is asked, or one. */
export interface BoardDecision {
  readonly ask: string;
  readonly actions: readonly [AttentionNeeded, ...AttentionNeeded[]];
}

/** What fits on the first page, and in one row of it. */
const MOST_DECISIONS = 6;
const MOST_TOGETHER = 4;

/**
 * What is asked of the board, as much as the first page can hold. The same ask of actions that are not late, and of which
 * the same was reported or nothing, is made once.
 */
export function toDecide(input: Pick<SummaryInput, 'plans'>): readonly BoardDecision[] {
  const decisions: { ask: string; actions: [AttentionNeeded, ...AttentionNeeded[]] }[] = [];
  const together = new Map<string, (typeof decisions)[number]>();
  for (const needed of needingAttention(input)) {
    const { ask, days, plan, action } = needed;
    if (ask === null) continue;
    const each = days > 0 ? null : askOfEach(ask);
    const key = JSON.stringify([plan.label, action.rating.colour, ask, textOf(action.row, 'progress')]);
    const open = each === null ? undefined : together.get(key);
    if (open && open.actions.length < MOST_TOGETHER) {
      open.actions.push(needed);
      open.ask = each ?? ask;
    } else if (!open) {
      if (decisions.length === MOST_DECISIONS) continue;
      const decision: (typeof decisions)[number] = { ask, actions: [needed] };
      decisions.push(decision);
      if (each !== null) together.set(key, decision);
    }
  }
  return decisions;
}

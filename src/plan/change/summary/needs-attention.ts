/**
 * Which actions a board must look at, the most urgent first: overdue ones by their days, then those without evidence,
 * those that cannot be rated, and others of which it is asked something. All plans share the order.
 */
import { decidingRule } from '../../judge/rating/deciding-rule';
import type { Attention } from '../../judge/rating/rating-rules';
import type { ActionReport } from '../../judge/report/plan-report';
import { daysOverdue } from './action-words';
import type { SummaryInput, SummaryPlan } from './block';
import { boardAsk } from './board-ask';

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

export function needingAttention({ plans }: Pick<SummaryInput, 'plans'>): readonly AttentionNeeded[] {
  return plans
    .flatMap((plan) =>
      plan.report.actions.flatMap((action) => {
        const { attention } = decidingRule(action.rating);
        const ask = boardAsk(action);
        const rank = (attention && RANKS[attention]) ?? (ask === null ? null : ONLY_ASKED);
        return rank === null ? [] : [{ plan, action, ask, rank, days: daysOverdue(action, plan) }];
      }),
    )
    .sort((a, b) => a.rank - b.rank || b.days - a.days);
}

/** What fits on the first page. */
const MOST_DECISIONS = 5;

/** Those of which something is asked, as many as the first page holds. */
export const toDecide = (input: Pick<SummaryInput, 'plans'>): readonly AttentionNeeded[] =>
  needingAttention(input)
    .filter(({ ask }) => ask !== null)
    .slice(0, MOST_DECISIONS);

/**
 * Compares two versions of a plan (or of several): matches their actions, and lists what happened to each, by meaning
 * as well as by words.
 */
import { appendAll } from '../long-lists';
import type { PlanReport } from '../judge/report/plan-report';
import { CELLS_PER_STEP, type Steps } from '../steps';
import type { Change, NotCompared } from './change';
import { isNews } from './is-news';
import type { ComparedAction } from './compared-action';
import { dateChanges } from './date-changes';
import type { MatchedPair } from './exact-matches';
import { identify, NO_DECISIONS, type Decisions, type Identity } from './identify';
import { layoutDiffers } from './layout-differs';
import { leadChanges, namesIn, type NameOf } from './lead-changes';
import { isClosed, isStillOpen, standingChanges } from './standing-changes';
import { wordChanges } from './word-changes';

export interface ComparedPair extends MatchedPair {
  readonly changes: readonly Change[];
}

export interface Comparison extends Pick<Identity, 'olds' | 'news' | 'merged' | 'split' | 'gone' | 'added'> {
  readonly pairs: readonly ComparedPair[];
  /** From the new plan: actions still open with nothing new reported. */
  readonly noNews: readonly ComparedAction[];
  readonly layoutDiffers: boolean;
  readonly notCompared: readonly NotCompared[];
}

export function* comparePlans(
  oldPlans: readonly PlanReport[],
  newPlans: readonly PlanReport[],
  decisions: Decisions = NO_DECISIONS,
): Steps<Comparison> {
  const { met, olds, news, merged, split, gone, added } = yield* identify(oldPlans, newPlans, decisions);
  const nameOf = namesOfLeads(oldPlans, newPlans);
  const pairs: ComparedPair[] = [];
  const notCompared: NotCompared[] = [];
  for (const meeting of met) {
    const dates = dateChanges(meeting);
    appendAll(
      notCompared,
      dates.notCompared.map((each) => ({ ...each, old: meeting.old, new: meeting.new })),
    );
    const changes = [
      ...standingChanges(meeting),
      ...dates.changes,
      ...leadChanges(meeting, nameOf),
      ...wordChanges(meeting),
    ];
    pairs.push({ ...meeting, changes });
    if (pairs.length % CELLS_PER_STEP === 0) yield CELLS_PER_STEP;
  }
  const unread = new Set(notCompared.map((each) => each.new));
  const noNews = pairs
    .filter((pair) => isStillOpen(pair.new) && !isClosed(pair.old) && !unread.has(pair.new))
    .filter(({ changes }) => !changes.some(isNews))
    .map((pair) => pair.new);
  yield 1;
  return {
    olds,
    news,
    pairs,
    merged,
    split,
    gone,
    added,
    noNews,
    layoutDiffers: layoutDiffers(met),
    notCompared,
  };
}

/** Both versions' registers combined, as each may have an alias that the other lacks. */
function namesOfLeads(oldPlans: readonly PlanReport[], newPlans: readonly PlanReport[]): NameOf {
  return namesIn([...oldPlans, ...newPlans].flatMap(({ register }) => register.entries));
}

/**
 * Which rows of a returned copy are which actions of the plan: by words first, never by row or number alone. Rows that
 * may be an action are kept apart, as questions; a copy of another plan is refused.
 */
import type { ComparedAction } from '../../compare/compared-action';
import { groupedBy } from '../../compare/exact-matches';
import { identify, type Identity } from '../../compare/identify';
import type { JudgedPlan } from '../../review-plan';
import type { Steps } from '../../steps';
import type { ChaseEntry } from '../chase-record';
import type { MetCopy, MetRow } from './met-copy';
import { isRecorded, withWordless } from './meet-wordless';
import { packMarkOf } from './pack-sheet';

/** A copy of which fewer than this share are actions of the plan is another plan's (RETURNS.md, section 5). */
const SAME_PLAN = 0.2;

/** Sheets of a pack are met one by one: several leads can be asked about the same action. */
export function* meetCopy(
  plans: readonly JudgedPlan[],
  copy: readonly JudgedPlan[],
  entries: readonly ChaseEntry[] = [],
): Steps<MetCopy> {
  const isPack = copy.every((sheet) => packMarkOf(sheet) !== null);
  const all: MetCopy[] = [];
  for (const some of isPack ? copy.map((sheet) => [sheet]) : [copy]) {
    const { olds, ...found } = yield* meetTogether(plans, some);
    const mark = isPack ? packMarkOf(some[0] as JudgedPlan) : null;
    all.push(mark && isRecorded(mark, entries) ? withWordless(found, olds, mark) : found);
  }
  return {
    met: all.flatMap(({ met }) => met),
    added: all.flatMap(({ added }) => added),
    isOtherPlan: all.every(({ isOtherPlan }) => isOtherPlan),
  };
}

function* meetTogether(
  plans: readonly JudgedPlan[],
  copy: readonly JudgedPlan[],
): Steps<MetCopy & Pick<Identity, 'olds'>> {
  const reports = (judged: readonly JudgedPlan[]) => judged.map(({ report }) => report);
  const { met, merged, split, added: left, news, olds } = yield* identify(reports(plans), reports(copy));
  const sure = met.map(({ old, new: theirs, asked }): MetRow => ({ mine: old, theirs, isSure: !asked }));
  const joined = [
    ...merged.flatMap(({ parts, whole }) => parts.map((mine) => ({ mine, theirs: whole, isSure: false }))),
    ...split.flatMap(({ parts, whole }) => parts.map((theirs) => ({ mine: whole, theirs, isSure: false }))),
  ];
  const { twins, added } = twinsAmong(left, olds);
  const known = new Set([...sure.filter(({ isSure }) => isSure), ...joined].map(({ theirs }) => theirs));
  const isOtherPlan = known.size < news.length * SAME_PLAN;
  return { met: [...sure, ...joined, ...twins], added, isOtherPlan, olds };
}

/** A row that says the same as one that was met already: a second copy of it, of which nobody knows which counts. */
function twinsAmong(left: readonly ComparedAction[], olds: readonly ComparedAction[]) {
  const mine = groupedBy(olds, wordsOf);
  const twins: MetRow[] = [];
  const added = left.filter((theirs) => {
    const [only, another] = mine.get(wordsOf(theirs)) ?? [];
    if (!only || another || theirs.whole.length === 0) return true;
    twins.push({ mine: only, theirs, isSure: false });
    return false;
  });
  return { twins, added };
}

const wordsOf = ({ whole }: ComparedAction): string => whole.join(' ');

/** The plan that an action stands in, with its cells. */
export const planOf = ({ plan }: ComparedAction, plans: readonly JudgedPlan[]): JudgedPlan =>
  plans.find(({ report }) => report === plan) as JudgedPlan;

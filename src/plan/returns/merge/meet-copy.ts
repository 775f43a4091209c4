/**
 * Which rows of a returned copy are which actions of the plan: by words first, never by row or number alone. Rows that
 * may be an action are kept apart, as questions; a copy of another plan is refused.
 */
import type { ComparedAction } from '../../compare/compared-action';
import { groupedBy } from '../../compare/exact-matches';
import { identify, type Identity } from '../../compare/identify';
import type { JudgedPlan } from '../../review-plan';
import { largest } from '../../long-lists';
import type { ActionRow } from '../../read/schema/action-row';
import type { Field } from '../../read/schema/fields';
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
    const { olds, ...found } = yield* meetOwnSheets(plans, some);
    const mark = isPack ? packMarkOf(some[0] as JudgedPlan) : null;
    all.push(mark && isRecorded(mark, entries) ? withWordless(found, olds, mark) : found);
  }
  return {
    met: all.flatMap(({ met }) => met),
    added: all.flatMap(({ added }) => added),
    otherPlans: all.flatMap(({ otherPlans }) => otherPlans),
    isOtherPlan: all.every(({ isOtherPlan }) => isOtherPlan),
  };
}

type Met = MetCopy & Pick<Identity, 'olds' | 'news'>;

/** A file can hold another, longer plan beside the copy of this one. */
function* meetOwnSheets(plans: readonly JudgedPlan[], copy: readonly JudgedPlan[]): Steps<Met> {
  const found = yield* meetTogether(plans, copy);
  if (!found.isOtherPlan || copy.length < 2) return found;
  const sure = { met: found.met.filter(({ isSure }) => isSure), news: found.news };
  const own = copy.filter(({ report }) => isThisPlans(sure, ({ plan }) => plan === report));
  if (own.length === 0) return found;
  const others = copy.filter((sheet) => !own.includes(sheet)).map(({ report }) => report.sheet);
  return { ...(yield* meetTogether(plans, own)), otherPlans: others };
}

/** Whether enough of some rows are actions of the plan. */
function isThisPlans(
  { met, news }: Pick<Met, 'met' | 'news'>,
  isCounted: (action: ComparedAction) => boolean,
): boolean {
  const known = new Set(met.map(({ theirs }) => theirs).filter(isCounted));
  return known.size >= news.filter(isCounted).length * SAME_PLAN;
}

function* meetTogether(plans: readonly JudgedPlan[], copy: readonly JudgedPlan[]): Steps<Met> {
  const reports = (judged: readonly JudgedPlan[]) => judged.map(({ report }) => report);
  const { met, merged, split, added: left, news, olds } = yield* identify(reports(plans), reports(copy));
  const sure = met.map(({ old, new: theirs, asked }): MetRow => ({ mine: old, theirs, isSure: !asked }));
  const joined = [
    ...merged.flatMap(({ parts, whole }) => parts.map((mine) => ({ mine, theirs: whole, isSure: false }))),
    ...split.flatMap(({ parts, whole }) => parts.map((theirs) => ({ mine: whole, theirs, isSure: false }))),
  ];
  const { twins, added } = twinsAmong(left, olds);
  // A row that stands there twice is this plan's, though nobody knows which of the two counts.
  const same = [...sure, ...twins].filter((row) => wordsOf(row.mine) === wordsOf(row.theirs));
  const known = [...sure.filter(({ isSure }) => isSure), ...joined, ...same];
  const isOtherPlan = !isThisPlans({ met: known, news }, () => true);
  const rows = cutShort([...sure, ...joined, ...twins], added);
  return { met: rows, added, otherPlans: [], isOtherPlan, olds, news };
}

/**
 * A row without a number, a lead or a date of its own, directly below one that was met, may be the rest of it: a table
 * from another program makes a row of each paragraph. What the first row alone says is then only half an answer.
 */
function cutShort(met: readonly MetRow[], added: readonly ComparedAction[]): readonly MetRow[] {
  const rests = new Set(
    added
      .filter(({ action: { row } }) => row.ref === null && !hasOwn(row, 'lead') && !hasOwn(row, 'due'))
      .map(({ plan, action: { row } }) => `${row.rowIndex} ${plan.sheet}`),
  );
  if (rests.size === 0) return met;
  return met.map((each) => {
    const { rowIndex, joinedRows } = each.theirs.action.row;
    const below = largest([rowIndex, ...joinedRows]) + 1;
    return rests.has(`${below} ${each.theirs.plan.sheet}`) ? { ...each, isSure: false } : each;
  });
}

const hasOwn = ({ readings }: ActionRow, field: Field): boolean => {
  const reading = readings[field];
  return reading !== undefined && reading.text !== '' && reading.how !== 'above' && reading.how !== 'merged';
};

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

/**
 * Remembers what a person said about two actions, by the words of both, in the settings of "Plan setup", and finds those
 * actions again. A decision whose words have changed no longer applies; one that fits several actions alike is asked
 * about again.
 */
import { textDigest } from '../text-digest';
import type { PlanReport } from '../judge/report/plan-report';
import type { DecidedPair, SetupSettings } from '../read/setup/setup';
import type { SetupChanges } from '../read/setup/setup-changes';
import type { Steps } from '../steps';
import { textOf } from '../read/schema/action-row';
import type { Pair } from './change';
import { comparedActions, type ComparedAction } from './compared-action';
import { groupedBy } from './exact-matches';
import type { Decisions } from './identify';
import type { Joined } from './joined-actions';

type Decided = Pick<SetupSettings, 'decidedPairs'>;

/** Decisions that are kept: the oldest make room for new ones. */
const MOST_KEPT = 2_000;

/**
 * The settings after a person said that these are the same action. To confirm a merged or split action, give all its
 * pairs at once (`pairsOfMerged`, `pairsOfSplit`). What was said before about either action being another is dropped.
 */
export function confirmPairs({ decidedPairs = [] }: Decided, pairs: readonly Pair[]): SetupChanges {
  const said = pairs.map((pair) => decided(pair, true));
  const [earlier, later] = [
    new Set(said.map(({ earlierKey }) => earlierKey)),
    new Set(said.map(({ laterKey }) => laterKey)),
  ];
  const others = decidedPairs.filter(
    (pair) => !(pair.same && (earlier.has(pair.earlierKey) || later.has(pair.laterKey))),
  );
  return withSaid(others, said);
}

/** The settings after a person said that these are different actions. */
export const partPairs = ({ decidedPairs = [] }: Decided, pairs: readonly Pair[]): SetupChanges =>
  withSaid(
    decidedPairs,
    pairs.map((pair) => decided(pair, false)),
  );

/** The settings without what was said about these pairs, so that they are asked about again. */
export function forgetPairs({ decidedPairs = [] }: Decided, pairs: readonly Pair[]): SetupChanges {
  const forgotten = new Set(pairs.map((pair) => bothKeys(decided(pair, true))));
  return changed(decidedPairs.filter((pair) => !forgotten.has(bothKeys(pair))));
}

export const pairsOfMerged = ({ parts, whole }: Joined): readonly Pair[] =>
  parts.map((part) => ({ old: part, new: whole }));

export const pairsOfSplit = ({ parts, whole }: Joined): readonly Pair[] =>
  parts.map((part) => ({ old: whole, new: part }));

/** What was decided of the actions of these plans, for `comparePlans`, which must be given the same plans. */
export function* decisionsFor(
  decidedPairs: readonly DecidedPair[],
  oldPlans: readonly PlanReport[],
  newPlans: readonly PlanReport[],
): Steps<Decisions> {
  const confirmed: [number, number][] = [];
  const parted: [number, number][] = [];
  if (decidedPairs.length === 0) return { confirmed, parted };
  const old = actionFinder(yield* comparedActions(oldPlans));
  const now = actionFinder(yield* comparedActions(newPlans));
  for (const { earlierKey, laterKey, same } of decidedPairs) {
    const [one, other] = [old(earlierKey), now(laterKey)];
    if (one !== null && other !== null) (same ? confirmed : parted).push([one, other]);
  }
  return { confirmed, parted };
}

/** Finds the index of the only action that a key fits: by its words and, among equal ones, by its number. */
function actionFinder(actions: readonly ComparedAction[]): (key: string) => number | null {
  const byWords = groupedBy(actions, digestOf);
  return (key) => {
    const same = byWords.get(key.slice(key.lastIndexOf('#') + 1)) ?? [];
    const [only, another] = same.length > 1 ? same.filter((action) => actionKey(action) === key) : same;
    return only && !another ? only.at : null;
  };
}

const digestOf = ({ whole }: ComparedAction): string => textDigest(whole.join(' '));

const actionKey = (action: ComparedAction): string => `${action.ref}#${digestOf(action)}`;

const decided = ({ old, new: now }: Pair, same: boolean): DecidedPair => ({
  earlier: inShort(old),
  later: inShort(now),
  same,
  earlierKey: actionKey(old),
  laterKey: actionKey(now),
});

const bothKeys = ({ earlierKey, laterKey }: DecidedPair): string => `${earlierKey}|${laterKey}`;

function withSaid(before: readonly DecidedPair[], said: readonly DecidedPair[]): SetupChanges {
  const again = new Set(said.map(bothKeys));
  return changed([...before.filter((pair) => !again.has(bothKeys(pair))), ...said]);
}

const changed = (pairs: readonly DecidedPair[]): SetupChanges => ({
  decidedPairs: pairs.length === 0 ? undefined : pairs.slice(-MOST_KEPT),
});

const LONGEST = 120;

function inShort({ action: { row } }: ComparedAction): string {
  const words = (textOf(row, 'action') || textOf(row, 'recommendation')).replace(/\s+/g, ' ');
  const numbered = row.ref === null || words.startsWith(row.ref) ? words : `${row.ref} ${words}`;
  return numbered.length > LONGEST ? `${numbered.slice(0, LONGEST - 1)}…` : numbered;
}

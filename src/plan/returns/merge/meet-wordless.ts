/**
 * Rows of our own pack whose action says nothing that it could be met by, such as "[…]": among the lead's own actions
 * without words, by their number or by the evidence that is required. Never for certain: a person says whether it is.
 */
import type { ComparedAction } from '../../compare/compared-action';
import { comparableText } from '../../compare/action-words';
import { groupedBy } from '../../compare/exact-matches';
import { textOf } from '../../read/schema/action-row';
import { leadKey } from '../chase/lead-to-ask';
import { chaseKey, type ChaseEntry } from '../chase-record';
import type { MetCopy } from './met-copy';
import type { PackMark } from '../chase/pack-mark';

/** Whether the record of chasing has the pack that a sheet is marked with. */
export const isRecorded = (mark: PackMark, entries: readonly ChaseEntry[]): boolean =>
  entries.some(({ pack, lead }) => chaseKey(pack, lead) === chaseKey(mark.pack, mark.lead));

const TOLD_BY: readonly ((action: ComparedAction) => string)[] = [
  ({ ref, action: { row } }) => both(ref, comparableText(textOf(row, 'evidenceRequired'))),
  ({ ref }) => ref,
  ({ action: { row } }) => comparableText(textOf(row, 'evidenceRequired')),
];

const both = (a: string, b: string): string => (a === '' || b === '' ? '' : `${a}|${b}`);

/** `found` is one sheet of a pack that the record has. */
export function withWordless(found: MetCopy, mine: readonly ComparedAction[], { lead }: PackMark): MetCopy {
  const taken = new Set(found.met.map((row) => row.mine.action));
  let left = mine.filter(
    ({ words, action }) =>
      words.length === 0 &&
      !taken.has(action) &&
      action.leads.some(({ name }) => leadKey(name) === leadKey(lead)),
  );
  let added = found.added;
  const met = [...found.met];
  for (const keyOf of TOLD_BY) {
    const there = groupedBy(left, keyOf);
    for (const [key, some] of groupedBy(
      added.filter(({ words }) => words.length === 0),
      keyOf,
    )) {
      const [theirs, twin] = some;
      const [own, other] = there.get(key) ?? [];
      if (key === '' || !theirs || twin || !own || other) continue;
      met.push({ mine: own, theirs, isSure: false });
      left = left.filter((each) => each !== own);
      added = added.filter((each) => each !== theirs);
    }
  }
  return { met, added, otherPlans: [], isOtherPlan: false };
}

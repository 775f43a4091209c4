/** What a person is asked about a comparison: pairs in doubt, merged and split actions, each with its two answers. */
import type { Comparison } from '../../plan/compare/compare-plans';
import type { ComparedAction } from '../../plan/compare/compared-action';
import { confirmPairs, pairsOfMerged, pairsOfSplit, partPairs } from '../../plan/compare/decided-pairs';
import type { SetupSettings } from '../../plan/read/setup/setup';
import type { SetupChanges } from '../../plan/read/setup/setup-changes';

export const PAIR_QUESTIONS: Readonly<Record<PairAsked['kind'], string>> = {
  same: 'Is this the same action?',
  merged: 'Were these actions merged into one?',
  split: 'Was this action split into several?',
};

/** The answer that confirms it. */
export const PAIR_ANSWERS: Readonly<Record<PairAsked['kind'], string>> = {
  same: 'Same action',
  merged: 'Yes, merged',
  split: 'Yes, split',
};

type Decided = Pick<SetupSettings, 'decidedPairs'>;

export interface PairAsked {
  /** Stays the same while other pairs are decided. */
  readonly key: string;
  readonly kind: 'same' | 'merged' | 'split';
  readonly olds: readonly ComparedAction[];
  readonly news: readonly ComparedAction[];
  /** The settings once it is confirmed. */
  readonly confirmed: (settings: Decided) => SetupChanges;
  /** The settings once it is denied. */
  readonly parted: (settings: Decided) => SetupChanges;
}

export function pairsAsked({ pairs, merged, split }: Comparison): readonly PairAsked[] {
  const asked = (
    kind: PairAsked['kind'],
    some: readonly { readonly old: ComparedAction; readonly new: ComparedAction }[],
  ): PairAsked => ({
    key: `${kind} ${some.map(({ old, new: now }) => `${old.at}-${now.at}`).join(' ')}`,
    kind,
    olds: [...new Set(some.map(({ old }) => old))],
    news: [...new Set(some.map((pair) => pair.new))],
    confirmed: (settings) => confirmPairs(settings, some),
    parted: (settings) => partPairs(settings, some),
  });
  return [
    ...merged.filter((each) => each.asked).map((each) => asked('merged', pairsOfMerged(each))),
    ...split.filter((each) => each.asked).map((each) => asked('split', pairsOfSplit(each))),
    ...pairs.filter((each) => each.asked).map((each) => asked('same', [each])),
  ];
}

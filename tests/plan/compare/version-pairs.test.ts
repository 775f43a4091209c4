/** Versions as board officers make them: what is said of each, and nothing else. */
import type { Comparison } from '../../../src/plan/compare/compare-plans';
import type { ComparedAction } from '../../../src/plan/compare/compared-action';
import { changesInWords, comparedRows } from '../../support/compared';
import { REWORDED_PAIRS } from './support/reworded-pairs';
import { UPDATED_PAIRS } from './support/updated-pairs';

const ref = ({ action }: ComparedAction): string => action.row.ref ?? '–';
const listed = (actions: readonly ComparedAction[]): string => actions.map(ref).join(' + ');

/** Unchanged matches are left out. */
const inLines = ({ pairs, merged, split, gone, added, notCompared }: Comparison): readonly string[] =>
  [
    ...pairs
      .filter(({ changes, asked }) => changes.length > 0 || asked)
      .map(
        (pair) =>
          `${ref(pair.old)} → ${ref(pair.new)}${pair.asked ? '?' : ''}: ${changesInWords(pair).join(', ')}`,
      ),
    ...merged.map(({ parts, whole }) => `merged ${listed(parts)} → ${ref(whole)}`),
    ...split.map(({ parts, whole }) => `split ${ref(whole)} → ${listed(parts)}`),
    ...gone.map((action) => `gone ${ref(action)}`),
    ...added.map((action) => `new ${ref(action)}`),
    ...notCompared.map(({ field, old }) => `not compared ${ref(old)} ${field}`),
  ].sort();

test.each([...REWORDED_PAIRS, ...UPDATED_PAIRS].map((pair) => [pair.what, pair] as const))(
  '%s',
  (_what, { old, now, says }) => {
    expect(inLines(comparedRows(old, now))).toEqual([...says].sort());
  },
);

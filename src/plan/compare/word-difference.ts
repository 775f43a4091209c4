/** The words that a text has and an older one had not, by the library `diff`; spelling apart from case, quotes and dashes. */
import { diffArrays } from 'diff';
import { comparableText } from './action-words';
import { LONGEST_DIFFERENCE } from './thresholds';

export interface WordDifference {
  /** Runs of words, as they stand. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Of the older text's words, the share that is still there. */
  readonly kept: number;
}

/** `null` where the texts are too long or too unlike to be worth it. */
export function wordDifference(from: string, to: string): WordDifference | null {
  const [old, now] = [from, to].map((text) =>
    text.split(/\s+/).filter((word) => comparableText(word) !== ''),
  );
  if (!old || !now || old.length + now.length > LONGEST_DIFFERENCE) return null;
  const parts = diffArrays(old, now, {
    comparator: (one, other) => comparableText(one) === comparableText(other),
    maxEditLength: LONGEST_DIFFERENCE,
  });
  // The library gives nothing where there are more edits than it was allowed.
  if (!parts) return null;
  const runs = (wanted: 'added' | 'removed') =>
    parts.filter((part) => part[wanted]).map(({ value }) => value.join(' '));
  const removed = parts.filter((part) => part.removed).reduce((sum, { value }) => sum + value.length, 0);
  return {
    added: runs('added'),
    removed: runs('removed'),
    kept: old.length === 0 ? 0 : 1 - removed / old.length,
  };
}

/**
 * Finds the words that a text has and an older one lacked, using the library `diff`, ignoring case, quotes and dashes.
 */
import { diffArrays } from 'diff';
import { comparableText } from './action-words';
import { LONGEST_DIFFERENCE } from './thresholds';

export interface WordDifference {
  /** Runs of words, as written. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** The share of the older text's words that remain, 0 to 1. */
  readonly kept: number;
}

/** `null` if the texts are too long or too different for a useful result. */
export function wordDifference(from: string, to: string): WordDifference | null {
  const [old, now] = [from, to].map((text) =>
    text.split(/\s+/).filter((word) => comparableText(word) !== ''),
  );
  if (!old || !now || old.length + now.length > LONGEST_DIFFERENCE) return null;
  const parts = diffArrays(old, now, {
    comparator: (one, other) => comparableText(one) === comparableText(other),
    maxEditLength: LONGEST_DIFFERENCE,
  });
  // The library returns nothing if the texts need more edits than it was allowed.
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

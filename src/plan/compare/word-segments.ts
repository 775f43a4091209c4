/** Divides two texts into the words that both have and those that only one has, for showing them side by side. */
import { diffArrays } from 'diff';
import { comparableText } from './action-words';
import { LONGEST_DIFFERENCE } from './thresholds';

export interface WordSegment {
  /** As written, on one line. */
  readonly words: string;
  /** Whether the other text lacks them. */
  readonly differs: boolean;
}

export interface WordSegments {
  readonly old: readonly WordSegment[];
  readonly now: readonly WordSegment[];
}

/** Case, quotes and dashes do not differ. Texts that are too long or too different differ as a whole. */
export function wordSegments(from: string, to: string): WordSegments {
  const [old, now] = [wordsIn(from), wordsIn(to)];
  const whole: WordSegments = { old: segment(old, true), now: segment(now, true) };
  if (old.length + now.length > LONGEST_DIFFERENCE) return whole;
  const parts = diffArrays(old, now, {
    comparator: (one, other) => comparableText(one) === comparableText(other),
    maxEditLength: LONGEST_DIFFERENCE,
  });
  if (!parts) return whole;
  // Where both have a word, the library gives it as the newer text writes it.
  let at = 0;
  const before = parts
    .filter(({ added }) => !added)
    .flatMap(({ value, removed }) => {
      const words = old.slice(at, at + value.length);
      at += value.length;
      return segment(words, removed === true);
    });
  const after = parts
    .filter(({ removed }) => !removed)
    .flatMap(({ value, added }) => segment(value, added === true));
  return { old: before, now: after };
}

const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const segment = (words: readonly string[], differs: boolean): readonly WordSegment[] =>
  words.length === 0 ? [] : [{ words: words.join(' '), differs }];

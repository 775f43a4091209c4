/**
 * Finds which word of a register a misspelt word may stand for. Never corrects a digit, initials, a first letter, or a
 * word that the register or the trade holds.
 */
import { isTradeWord } from './classify-name';
import { forgivenSlips, slipsBetween } from './spelling';

export interface Correction {
  /** A folded word of the register. */
  readonly word: string;
  readonly slips: number;
}

/**
 * Up to four words that a folded word may stand for, nearest first. `words` are those of the register, `spellings` the
 * same as `wordsByLetter` gives them.
 */
export function correctionsOf(
  key: string,
  words: ReadonlySet<string>,
  spellings: ReadonlyMap<string, readonly string[]>,
): readonly Correction[] {
  if (key.length < 4 || /\d/.test(key) || words.has(key) || isTradeWord(key)) return [];
  const found: Correction[] = [];
  for (const word of spellings.get(key[0] ?? '') ?? []) {
    const bound = forgivenSlips(word.length);
    const far = word.length - key.length;
    if (far > bound || far < -bound) continue;
    const slips = slipsBetween(key, word, bound);
    if (slips <= bound) found.push({ word, slips });
  }
  return found.sort((a, b) => a.slips - b.slips).slice(0, 4);
}

/** Words long enough to be misspelt, grouped by first letter. */
export function wordsByLetter(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const buckets = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < 5 || word.length > 40 || /\d/.test(word)) continue;
    const letter = word[0] ?? '';
    const list = buckets.get(letter);
    if (list === undefined) buckets.set(letter, [word]);
    else list.push(word);
  }
  for (const list of buckets.values()) list.sort();
  return buckets;
}

/**
 * Folds a word so that spellings of the same word compare equal: ignores case, accents, apostrophes, plurals and
 * possessives. Refuses to change digits or words of four letters or fewer ("CSC" is never "CS"). Cells are made of the
 * same few thousand words, so what one says by itself is worked out once for each spelling.
 */

import { keptBetweenChecks } from '../../memoise';

const MARKS = /[\u0300-\u036f]/g;
const APOSTROPHES = /['’‘ʼ`´]/g;
const PLAIN = /^[a-z0-9]+$/;

/** One spelling of a word; a compound ("Sub-Group", "Sub group") is one word. */
export interface WrittenWord {
  readonly text: string;
  /** The folded word. */
  readonly key: string;
  /** In lower case. */
  readonly low: string;
}

/** The one record of a spelling, as long as it is kept. */
export const writtenWord = keptBetweenChecks(
  (text): WrittenWord => ({ text, key: foldParts(text), low: text.toLowerCase() }),
  4096,
  40,
);

/**
 * Lower case without accents, apostrophes or a plural or possessive `s`: "Children’s" and "childrens" become
 * `children`.
 */
export const foldWord = keptBetweenChecks(fold, 4096, 40);

/** A compound folds from left to right, as if written without what joins it; an address holds hyphens of its own. */
function foldParts(text: string): string {
  const parts = text.split(text.includes('@') ? /[‐‑ \u00a0]/ : /[-‐‑ \u00a0]/);
  return parts.reduce((key, part) => fold(key + part), '');
}

function fold(word: string): string {
  let folded = word.toLowerCase();
  if (!PLAIN.test(folded)) folded = folded.normalize('NFKD').replace(MARKS, '').replace(APOSTROPHES, '');
  return /^\p{Lu}{2,}s$/u.test(word) ? folded.slice(0, -1) : singular(folded);
}

/** Whether folding removed a plural `s` ("Officers", "IROs", "Agencies"). */
export function isPlural(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  if (last !== 115 && last !== 83 && last < 128) return false;
  if (/['’‘ʼ`´]s?$/.test(word)) return false;
  return (
    /^\p{Lu}{2,}s$/u.test(word) ||
    (!/^\p{Lu}+$/u.test(word) && singular(word.toLowerCase()) !== word.toLowerCase())
  );
}

function singular(word: string): string {
  if (word.length < 5 || !word.endsWith('s')) return word;
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word) || /\d/.test(word)) return word;
  return word.slice(0, -1);
}

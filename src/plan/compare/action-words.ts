/**
 * Normalises words for comparing two versions of a plan: letters, digits and % only, in lower case. Spaces, quotes,
 * dashes, bullets and a leading number are dropped.
 */
import { memoise } from '../memoise';
import { leadingReference } from '../read/recognise/wording';

export function comparedWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’‘ʼ`´]/g, '')
      .match(/[\p{L}\p{N}\p{M}]+|%/gu) ?? []
  );
}

/** The words of an action or recommendation without its number. */
export function wordsWithoutNumber(text: string): readonly string[] {
  const rest = leadingReference(text)?.rest.trim();
  return comparedWords(rest === undefined || rest === '' ? text : rest);
}

/** A key that is equal for cells with the same words; a tick or another sign alone counts, a dash alone is blank. */
export function comparableText(text: string): string {
  const words = comparedWords(text).join(' ');
  return words === '' ? text.normalize('NFKC').replace(/[\s\-‐-―.,:;…'"]/g, '') : words;
}

/** A number, however it is typed: "1.1", "1.1." and "Rec 1.1" are equal, whatever the case or spacing. */
export const comparableRef = (ref: string | null): string =>
  comparedWords(ref ?? '')
    .filter((word) => !/^(?:no|ref|rec|recommendation|action|number)$/.test(word))
    .join('.');

const STOP_WORDS = new Set(
  'a an and are as at be been by for from has have how if in into is it its of on or that the their them they this those to was were what which who will with all any each other'.split(
    ' ',
  ),
);

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

/** Reduces "training", "trained" and "trains" to one stem; short words are unchanged. */
export const stemOf = memoise((word: string): string => {
  if (word.length < 5 || /\d/.test(word)) return word;
  const stem = word.replace(/(?:ings?|ed|es|s)$/, '');
  return stem.length >= 4 ? stem.replace(/e$/, '') : word;
});

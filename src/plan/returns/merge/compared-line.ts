/**
 * When two cells say the same to the letter: after trimming, with spaces joined, quotes straight and dashes short
 * (RETURNS.md, section 5). Stricter than the identity of actions, because a changed word is an answer.
 */
import { leadingReference } from '../../read/recognise/wording';

/** Control signs too: a pack's sheets leave them out. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?!\s)\p{Cc}/gu;

const straight = (text: string): string =>
  text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[’‘‚‛ʼ`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-');

/** The text in one line, in the form in which cells are compared. */
export const comparedLine = (text: string): string => straight(text).replace(/\s+/g, ' ').trim();

/** The same without regard to capitals, which nobody changes to say something else. */
export const foldedLine = (text: string): string => comparedLine(text).toLowerCase();

/** Whether a cell says nothing: a dash alone is how many write that there is nothing to say. */
export const isBlankOrDash = (text: string): boolean => /^-*$/.test(comparedLine(text));

export const saysSame = (one: string, other: string): boolean =>
  one === other || foldedLine(one) === foldedLine(other);

/** Whether a text begins with another and goes on after it at the end of a word. */
export function goesOnFrom(text: string, beginning: string): boolean {
  const [long, short] = [comparedLine(text), comparedLine(beginning)];
  if (short === '' || long.length <= short.length || !long.startsWith(short)) return false;
  return !/^[\p{L}\p{N}]/u.test(long.slice(short.length)) || !/[\p{L}\p{N}]$/u.test(short);
}

/** What the longer text says beyond its beginning, as written; `null` if it does not begin with it. */
export function addedWords(text: string, beginning: string): string | null {
  if (!goesOnFrom(text, beginning)) return null;
  const wanted = comparedLine(beginning);
  for (let end = Math.min(text.length, beginning.trim().length); end <= text.length; end += 1)
    if (comparedLine(text.slice(0, end)) === wanted) return text.slice(end).trim();
  return null;
}

/**
 * Whether words stand in a text as lines of their own, or as its first sentences: an older copy of an update that was
 * added to since, or one that was taken before.
 */
export function standsIn(text: string, words: string): boolean {
  const lines = linesOf(words);
  if (lines === '') return false;
  if (`\n${linesOf(text)}\n`.includes(`\n${lines}\n`)) return true;
  return /[.!?;:]["')\]]*$/.test(comparedLine(words)) && goesOnFrom(text, words);
}

const linesOf = (text: string): string =>
  text
    .split('\n')
    .map(comparedLine)
    .filter((line) => line !== '')
    .join('\n');

/** Whether the board's words are the same, whether or not their number was typed in front of them. */
export function saysSameBarNumber(one: string, other: string): boolean {
  if (saysSame(one, other)) return true;
  const [a, b] = [leadingReference(one), leadingReference(other)];
  if (a !== null && b !== null) return false;
  return (a !== null || b !== null) && saysSame(a?.rest ?? one, b?.rest ?? other);
}

/**
 * Makes header texts comparable by removing case, spacing, numbering "(3)", footnotes, bracketed remarks, plurals and
 * punctuation (POLICY.md, Fields). The result is a list of words, some of which only join the others.
 */
import { keptBetweenChecks } from '../../memoise';

/** Joining words, which mean nothing alone in a header. */
const FILLERS = new Set([
  'a',
  'an',
  'and',
  'any',
  'at',
  'for',
  'if',
  'in',
  'is',
  'of',
  'on',
  'or',
  'our',
  'that',
  'the',
  'this',
  'with',
  'you',
  'your',
]);

export interface HeaderWords {
  /** Every word, singular and in lower case. */
  readonly words: readonly string[];
  /** The words that carry meaning. */
  readonly content: readonly string[];
}

/** The header's words; none if it is longer than 200 characters outside brackets, as that is not a header. */
export function headerWords(text: string): HeaderWords {
  const bare = withoutRemarks(text);
  if (bare.length > 200) return { words: [], content: [] };
  const words = (
    bare
      .toLowerCase()
      .replace(/[’‘'`]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter((word) => !/^\d+$/.test(word))
    .map(singular);
  return { words, content: words.filter((word) => !FILLERS.has(word)) };
}

/** Splits "Lead & when" or "Progress / RAG" at the joining signs. A line break is only wrapping. */
export function headerParts(text: string): readonly string[] {
  return withoutRemarks(text)
    .split(/[/&+,;|]|\band\b|\s[-–—]\s/i)
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => part.trim());
}

const SAYS_WHICH =
  /[([]\s*(?:the\s+)?(original|initial|target|planned|proposed|revised|extended|amended|new|actual|forecast|expected|estimated|anticipated)(?:\s+date)?\s*[)\]]/i;

/**
 * A key for comparing headers: equal for the same words in the same order. A bracket that says which of two dates is
 * meant counts: "Due date (original)", "Due date (revised)".
 */
export const headerKey = keptBetweenChecks(keyOf, 1024, 200);

function keyOf(text: string): string {
  const which = text.length > 1000 ? null : SAYS_WHICH.exec(text);
  const words = headerWords(text).words.join(' ');
  return which?.[1] && words !== '' ? `${words} ${which[1].toLowerCase()}` : words;
}

/** The header as written, ignoring case and spacing. */
export function sameText(header: string): string {
  return header.replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * Removes "(3)", "[draft]", "*", and a leading "3." or trailing "1)". A header that is only a remark keeps its words.
 */
function withoutRemarks(text: string): string {
  if (text.length > 1000) return text;
  const flat = text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\u00a0/g, ' ');
  const bare = flat
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    // In "Scope of recommendation i.e. local or regional" the explanation is not part of the header.
    .replace(/(?<=\p{L}[\s,;:–-]+)(?:i\.e\.?|e\.g\.?|for example)(?=[\s,:]).*$/isu, ' ')
    .replace(/[*†‡§#]/g, ' ')
    .trim();
  return /\p{L}/u.test(bare) ? bare : flat.replace(/[()[\]]/g, ' ').trim();
}

/**
 * Removes a regular plural ending: agencies, leads, timescales. Words such as "status", "process" and "basis" are
 * unchanged.
 */
export function singular(word: string): string {
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

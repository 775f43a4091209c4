/**
 * Header texts made comparable: case, spacing, numbering "(3)", footnotes, bracketed remarks, plurals and punctuation
 * go (POLICY.md, Fields); what stays is a list of words, of which some only join the others.
 */
import { keptBetweenChecks } from '../../remembered';

/** Words that join the others and alone mean nothing in a header. */
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

/** The header's words. Headers longer than 200 characters outside brackets are no headers and give none. */
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

/** Splits "Lead & when" or "Progress / RAG" into what stands between the joining signs. A line break only wraps. */
export function headerParts(text: string): readonly string[] {
  return withoutRemarks(text)
    .split(/[/&+,;|]|\band\b|\s[-–—]\s/i)
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => part.trim());
}

const SAYS_WHICH =
  /[([]\s*(?:the\s+)?(original|initial|target|planned|proposed|revised|extended|amended|new|actual|forecast|expected|estimated|anticipated)(?:\s+date)?\s*[)\]]/i;

/**
 * For comparing one header with another: a repeated header is the same words in the same order. What says in brackets which
 * of two dates is meant counts: "Due date (original)", "Due date (revised)".
 */
export const headerKey = keptBetweenChecks(keyOf, 1024, 200);

function keyOf(text: string): string {
  const which = text.length > 1000 ? null : SAYS_WHICH.exec(text);
  const words = headerWords(text).words.join(' ');
  return which?.[1] && words !== '' ? `${words} ${which[1].toLowerCase()}` : words;
}

/** The header as it stands, but for case and spacing. */
export function sameText(header: string): string {
  return header.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Drops "(3)", "[draft]", "*", and a leading "3." or a trailing "1)"; a header that is nothing but a remark keeps its words. */
function withoutRemarks(text: string): string {
  if (text.length > 1000) return text;
  const flat = text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\u00a0/g, ' ');
  const bare = flat
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    // "Scope of recommendation i.e. local or regional": what explains a header is no part of it.
    .replace(/(?<=\p{L}[\s,;:–-]+)(?:i\.e\.?|e\.g\.?|for example)(?=[\s,:]).*$/isu, ' ')
    .replace(/[*†‡§#]/g, ' ')
    .trim();
  return /\p{L}/u.test(bare) ? bare : flat.replace(/[()[\]]/g, ' ').trim();
}

/** A plural that is only an -s: agencies, leads, timescales. Words such as "status", "process" and "basis" stay. */
export function singular(word: string): string {
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/**
 * A quick test that nearly all prose fails: whether the first or second word of a text opens a known header. Refuses
 * long texts, except a header with a long remark in brackets.
 */
import { headerWords } from '../schema/header-text';
import { HEADER_MATCHERS } from '../schema/headers';

const LONGEST_HEADER = 200;
/** Limit without a bracketed remark, in characters. */
const LONGEST_PLAIN = 90;
/** The first two words of a text. */
const OPENING_WORDS = /^[^\p{L}]{0,12}(\p{L}+)(?:[^\p{L}]{1,8}(\p{L}+))?/u;
/** Every word that is first or second in a known header. */
const HEADER_WORDS = new Set(
  HEADER_MATCHERS.flatMap(({ phrases, perhaps = [] }) => [...phrases, ...perhaps]).flatMap((phrase) => {
    const { words, content } = headerWords(phrase);
    return [...words.slice(0, 2), ...content.slice(0, 2)].filter((word) => content.includes(word));
  }),
);

export function opensLikeHeader(text: string): boolean {
  if (text.length > LONGEST_HEADER || (text.length > LONGEST_PLAIN && !text.includes('('))) return false;
  const start = firstLetter(text, 0, MOST_BEFORE_FIRST);
  if (start === UNSURE) return opensLikeHeaderInFull(text);
  if (start < 0) return false;
  const end = wordEnd(text, start);
  if (end === UNSURE) return opensLikeHeaderInFull(text);
  if (isHeaderWord(text.slice(start, end))) return true;
  const second = firstLetter(text, end, MOST_BEFORE_SECOND);
  if (second === UNSURE) return opensLikeHeaderInFull(text);
  if (second < 0) return false;
  const last = wordEnd(text, second);
  return last === UNSURE ? opensLikeHeaderInFull(text) : isHeaderWord(text.slice(second, last));
}

/** The same rule for text in any script; plain English text is read by character code, with the same result. */
function opensLikeHeaderInFull(text: string): boolean {
  const words = OPENING_WORDS.exec(text);
  return words !== null && (isHeaderWord(words[1]) || isHeaderWord(words[2]));
}

const UNSURE = -2;
const MOST_BEFORE_FIRST = 12;
const MOST_BEFORE_SECOND = 8;

/** The index of the next letter after at most `most` other characters; -1 if there is none. */
function firstLetter(text: string, from: number, most: number): number {
  for (let at = from; at < text.length && at <= from + most; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return UNSURE;
    if (isLetter(code)) return at;
  }
  return -1;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return UNSURE;
    if (!isLetter(code)) break;
  }
  return at;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function isHeaderWord(word: string | undefined): boolean {
  if (word === undefined || word.length > 24) return false;
  const lower = word.toLowerCase();
  return (
    HEADER_WORDS.has(lower) ||
    (lower.endsWith('s') &&
      (HEADER_WORDS.has(lower.slice(0, -1)) || HEADER_WORDS.has(`${lower.slice(0, -3)}y`)))
  );
}

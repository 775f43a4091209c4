/**
 * Cuts a cell's text into tokens with their offsets in the original. Tolerates case, no-break spaces, curly quotes,
 * dashes, superscript ordinals ("1ˢᵗ", "1 st") and misspelt months beside a number. Never fails: anything unknown is a
 * `mark` or a `word`. One pass, linear time.
 */
import { LEXICON, LONGEST_WORD } from './lexicon';
import { monthOfSlip } from './month-slip';
import type { Token, TokenKind } from './token';

const enum Sort {
  Space,
  Digit,
  Letter,
  Break,
  Mark,
}

const ASCII = new Uint8Array(128).fill(Sort.Mark);
for (let c = 0; c <= 32; c += 1) ASCII[c] = Sort.Space;
for (let c = 48; c <= 57; c += 1) ASCII[c] = Sort.Digit;
for (let c = 97; c <= 122; c += 1) ASCII[c] = Sort.Letter;
for (const c of [10, 11, 12, 13, 42]) ASCII[c] = Sort.Break;

const FOLDED = new Map<string, string>();
for (const [plain, variants] of [
  [' ', '\u00a0\u00ad\u1680\u202f\u205f\u3000\ufeff\u061c'],
  ["'", '‘’‛′´`ʼ＇'],
  ['"', '“”„″'],
  ['-', '‐‑‒–—―−﹘﹣－'],
  ['/', '∕⁄／'],
  ['.', '．'],
  ['✓', '✔☑✅'],
  ['>', '→⇒➔➜'],
  ['*', '•‣▪●○◦·∙■□➢➤►\uf0b7\uf0a7\u2028\u2029'],
  ['s', 'ˢ'],
  ['t', 'ᵗ'],
  ['n', 'ⁿ'],
  ['d', 'ᵈ'],
  ['r', 'ʳ'],
  ['h', 'ʰ'],
] as const) {
  for (const variant of variants) FOLDED.set(variant, plain);
}
for (let c = 0x2000; c <= 0x200f; c += 1) FOLDED.set(String.fromCharCode(c), ' ');
for (let c = 0x202a; c <= 0x202e; c += 1) FOLDED.set(String.fromCharCode(c), ' ');
for (let c = 0x2060; c <= 0x206f; c += 1) FOLDED.set(String.fromCharCode(c), ' ');
for (let digit = 0; digit < 10; digit += 1) FOLDED.set(String.fromCharCode(0xff10 + digit), String(digit));

// eslint-disable-next-line no-control-regex -- plain ASCII is the fast way
const PLAIN_ASCII = /^[\x00-\x7f]*$/;
const LETTER = /^[\p{L}\p{M}]$/u;

// eslint-disable-next-line no-control-regex -- all but plain ASCII
const ODD = /[^\x00-\x7f]/g;

/** The text in lower case with unusual characters replaced by plain ones, of exactly the same length. */
export function foldText(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.toLowerCase();
  const folded = text.replace(ODD, foldUnit).toLowerCase();
  return folded.length === text.length ? folded : unitByUnit(text);
}

function foldUnit(unit: string): string {
  return FOLDED.get(unit) ?? unit;
}

/** For the few letters whose lower case is longer ("İ"). */
function unitByUnit(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charAt(i);
    const plain = (FOLDED.get(unit) ?? unit).toLowerCase();
    folded += plain.length === 1 ? plain : unit;
  }
  return folded;
}

function sortOf(folded: string, at: number): Sort {
  const code = folded.charCodeAt(at);
  if (code < 128) return ASCII[code] as Sort;
  return LETTER.test(folded.charAt(at)) ? Sort.Letter : Sort.Mark;
}

/**
 * The length of the ordinal suffix at `at` ("st", or " st" standing alone), including its space; 0 if there is none.
 */
function ordinalSuffix(folded: string, at: number): number {
  let from = at;
  if (folded.charCodeAt(from) === 32) from += 1;
  const letter = folded.charCodeAt(from);
  // s, n, r, t
  if (letter !== 115 && letter !== 110 && letter !== 114 && letter !== 116) return 0;
  const suffix = folded.slice(from, from + 2);
  if (suffix !== 'st' && suffix !== 'nd' && suffix !== 'rd' && suffix !== 'th') return 0;
  if (from + 2 < folded.length) {
    const next = sortOf(folded, from + 2);
    if (next === Sort.Letter || next === Sort.Digit) return 0;
  }
  return from + 2 - at;
}

/** The tokens of a text, in order; at most `most` of them. */
export function tokenise(text: string, most = Infinity): readonly Token[] {
  const folded = foldText(text);
  const tokens: Token[] = [];
  const length = folded.length;
  let gap = false;
  let at = 0;
  while (at < length && tokens.length < most) {
    const start = at;
    const sort = sortOf(folded, at);
    at += 1;
    if (sort === Sort.Space) {
      gap = true;
      continue;
    }
    if (sort === Sort.Letter) {
      while (at < length && continuesWord(folded, at)) at += 1;
      tokens.push(wordToken(folded, start, at, gap));
    } else if (sort === Sort.Digit) {
      let value = folded.charCodeAt(start) - ZERO;
      for (; at < length && sortOf(folded, at) === Sort.Digit; at += 1)
        value = value * 10 + folded.charCodeAt(at) - ZERO;
      const digits = at - start;
      if (digits > 9) value = Infinity;
      const suffix = digits <= 2 ? ordinalSuffix(folded, at) : 0;
      at += suffix;
      tokens.push(
        token(suffix ? 'ordinal' : 'number', folded.slice(start, at), value, 0, digits, start, at, gap),
      );
    } else {
      const sign = folded.charAt(start);
      const kind = sort === Sort.Break ? 'break' : 'mark';
      const entry = LEXICON.get(sign);
      if (entry !== undefined) {
        tokens.push(token(entry.kind, entry.word, 0, entry.place, 0, start, at, gap));
        gap = false;
        continue;
      }
      tokens.push(token(kind, sign === '`' ? "'" : sign, 0, 0, 0, start, at, gap));
    }
    gap = false;
  }
  return correctMonths(tokens);
}

const ZERO = 48;

function wordToken(folded: string, start: number, end: number, gap: boolean): Token {
  const word = folded.slice(start, end);
  const entry = end - start > LONGEST_WORD ? undefined : LEXICON.get(word);
  return entry === undefined
    ? token('word', word, 0, 0, 0, start, end, gap)
    : token(entry.kind, entry.word, entry.value, entry.place, 0, start, end, gap);
}

function continuesWord(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  if (code >= 97 && code <= 122) return true;
  if (sortOf(folded, at) === Sort.Letter) return true;
  return code === 39 && at + 1 < folded.length && sortOf(folded, at + 1) === Sort.Letter;
}

function token(
  kind: TokenKind,
  text: string,
  value: number,
  place: number,
  digits: number,
  start: number,
  end: number,
  gap: boolean,
): Token {
  return { kind, text, value, place, digits, start, end, gap, slip: false };
}

/** Reads a misspelt month next to a number, or after a word such as "by", as that month. */
function correctMonths(tokens: Token[]): readonly Token[] {
  for (let i = 0; i < tokens.length; i += 1) {
    const word = tokens[i] as Token;
    if (word.kind !== 'word' || word.text.length < 5) continue;
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    const beside =
      before !== undefined &&
      (before.kind === 'number' || before.kind === 'ordinal' || before.kind === 'lead');
    if (!beside && after?.kind !== 'number' && before?.text !== 'of') continue;
    const month = monthOfSlip(word.text);
    if (month > 0) tokens[i] = { ...word, kind: 'month', value: month, slip: true };
  }
  return tokens;
}

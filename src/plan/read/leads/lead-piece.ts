/**
 * The next word or mark of a lead cell's text, before anything is made of it. Plain ASCII is read by the codes of its
 * signs; whatever touches another sign is left to one pattern, which says what a piece is. Linear in the text.
 */
/** `list` marks may part leads: `and` (and, or, &, +), `slash`, `comma`, `dash`, `colon`; `break`, `semi`, `stop` always may;
 * a `gap` is an ignored part, which nothing reaches over. */
export type LeadTokenKind =
  | 'word'
  | 'and'
  | 'slash'
  | 'comma'
  | 'dash'
  | 'colon'
  | 'open'
  | 'close'
  | 'semi'
  | 'stop'
  | 'break'
  | 'gap';

export interface LeadPiece {
  readonly kind: LeadTokenKind;
  readonly start: number;
  readonly end: number;
}

const PIECE =
  /(\d+(?:[./]\d+)+|[nN]\/[aA](?!\p{L})|\p{L}&\p{L}(?![\p{L}\p{N}])|\p{Lu}{1,3}&\p{Lu}(?![\p{L}\p{N}])|\p{Lu}&\p{Lu}{1,3}(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}]+)*['’]?)|(\r\n?|[\n\v\f\u2028\u2029])|([&+])|([/\\|])|(,)|([-‐‑‒–—―])|(:)|([([{])|([)\]}])|(;)|([.?!]+)|([•·▪●◦‣○■□➢✓*\uf0b7]+)/uy;

/** An e-mail address is one word. */
const ADDRESS = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/y;

/** What each group of the pattern is. */
const KINDS: readonly LeadTokenKind[] = [
  'word',
  'break',
  'and',
  'slash',
  'comma',
  'dash',
  'colon',
  'open',
  'close',
  'semi',
  'stop',
  'break',
];

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
/** A letter, a digit, a sign of no meaning or white space by its ASCII code. */
const SORTS = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const sign = String.fromCharCode(code);
  if (/[a-zA-Z]/.test(sign)) SORTS[code] = LETTER;
  else if (/\d/.test(sign)) SORTS[code] = DIGIT;
  else if (/[^\n\r\v\f&+/\\|,:([{)\]};.?!*-]/.test(sign)) SORTS[code] = SPACE;
}
/** Marks of one sign that mean the same wherever they stand. */
const MARKS = new Map<number, LeadTokenKind>(
  (
    [
      ['and', '&+'],
      ['slash', '/\\|'],
      ['comma', ','],
      ['dash', '-'],
      ['colon', ':'],
      ['open', '([{'],
      ['close', ')]}'],
      ['semi', ';'],
      ['break', '\n\v\f'],
    ] as const
  ).flatMap(([kind, signs]) => [...signs].map((sign) => [sign.charCodeAt(0), kind] as const)),
);

/** The first piece at or after `from`, or `null` where the text holds no more; `mail` where the text holds an "@". */
export function nextPiece(text: string, from: number, mail = false): LeadPiece | null {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const sort = code < 128 ? SORTS[code] : undefined;
    if (sort === SPACE) {
      at += 1;
      continue;
    }
    if (sort === LETTER || sort === DIGIT) {
      const address = mail ? endOfAddress(text, at) : 0;
      if (address > 0) return { kind: 'word', start: at, end: address };
      const end = endOfWord(text, at, sort);
      return end > 0 ? { kind: 'word', start: at, end } : byPattern(text, at);
    }
    const kind = MARKS.get(code);
    if (kind !== undefined) return { kind, start: at, end: at + 1 };
    const piece = byPattern(text, at);
    if (piece !== null) return piece;
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return null;
}

/** Where a word of plain letters and digits ends; 0 where more than they may belong to it. */
function endOfWord(text: string, start: number, first: number): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code >= 128) return 0;
    const sort = SORTS[code];
    if (sort !== LETTER && sort !== DIGIT) {
      // An apostrophe; "1.5" and "3/4"; "n/a"; "L&I".
      if (code === 39) return 0;
      const joins =
        first === DIGIT
          ? code === 46 || code === 47
          : (code === 47 && at === start + 1) || (code === 38 && at <= start + 3);
      return joins ? 0 : at;
    }
    at += 1;
  }
  return at;
}

function endOfAddress(text: string, at: number): number {
  ADDRESS.lastIndex = at;
  return ADDRESS.test(text) ? ADDRESS.lastIndex : 0;
}

function byPattern(text: string, at: number): LeadPiece | null {
  PIECE.lastIndex = at;
  const match = PIECE.exec(text);
  if (match === null) return null;
  const kind = KINDS.find((_, group) => match[group + 1] !== undefined) ?? 'word';
  return { kind, start: at, end: at + match[0].length };
}

/** Whether a digit stands at a place in a text. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Whether a letter or digit of any script stands at a place in a text; not outside it. */
export function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return SORTS[code] === LETTER || SORTS[code] === DIGIT;
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

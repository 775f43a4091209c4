/**
 * Reads the next word or mark of a lead cell's text. Plain ASCII is read by character code; anything touching another
 * character is left to a single pattern that defines the pieces. Linear in the text.
 */
/**
 * List marks may separate leads: `and` (and, or, &, +), `slash`, `comma`, `dash`, `colon`. `break`, `semi` and `stop`
 * always can. A `gap` is an ignored part that no name can cross.
 */
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
  /(\d+(?:[./]\d+)+|[nN]\/[aA](?!\p{L})|[cC]\/[oO](?!\p{L})|[nN][hH][sS][eE]\/[iI](?![\p{L}\p{N}])|\p{L}&\p{L}(?![\p{L}\p{N}])|\p{Lu}{1,3}&\p{Lu}(?![\p{L}\p{N}])|\p{Lu}&\p{Lu}{1,3}(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}]+)*['’]?)|(\r\n?|[\n\v\f\u2028\u2029])|([&+])|([/\\|])|(,)|([-‐‑‒–—―])|(:)|([([{])|([)\]}])|(;)|([.?!]+)|([•·▪●◦‣○■□➢✓*\uf0b7]+)/uy;

/** An e-mail address is one word. */
const ADDRESS = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/y;

/** The kind of piece for each group of the pattern. */
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
/** Character class by ASCII code: letter, digit, insignificant sign or white space. */
const SORTS = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const sign = String.fromCharCode(code);
  if (/[a-zA-Z]/.test(sign)) SORTS[code] = LETTER;
  else if (/\d/.test(sign)) SORTS[code] = DIGIT;
  else if (/[^\n\r\v\f&+/\\|,:([{)\]};.?!*-]/.test(sign)) SORTS[code] = SPACE;
}
/** Single-character marks with the same meaning everywhere. */
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

/** The first piece at or after `from`; `null` at the end of the text. `mail` says whether the text contains an "@". */
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

/** Where a word of plain letters and digits ends; 0 if it may contain other characters. */
function endOfWord(text: string, start: number, first: number): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code >= 128) return 0;
    const sort = SORTS[code];
    if (sort !== LETTER && sort !== DIGIT) {
      // An apostrophe; "1.5" and "3/4"; "n/a"; "L&I"; "NHSE/I".
      if (code === 39) return 0;
      const joins =
        first === DIGIT
          ? code === 46 || code === 47
          : (code === 47 && (at === start + 1 || at === start + 4)) || (code === 38 && at <= start + 3);
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

/** Whether there is a digit at an offset in a text. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Whether there is a letter or digit of any script at an offset; `false` outside the text. */
export function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return SORTS[code] === LETTER || SORTS[code] === DIGIT;
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

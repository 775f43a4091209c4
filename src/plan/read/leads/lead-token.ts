/**
 * Cuts the text of a lead cell into words and the marks between them. Decides only what kind a mark is (a list mark, a
 * line break, the full stop of a sentence or of "Dr."); what it separates is decided later. One pass, linear in the
 * text.
 */
import { writtenWord, type WrittenWord } from './fold-word';
import { isDigit, isWordUnit, nextPiece, type LeadPiece, type LeadTokenKind } from './lead-piece';

export interface LeadToken {
  readonly kind: LeadTokenKind;
  /** The words as written; a compound ("Sub-Group") is one token. */
  readonly text: string;
  /** The folded word; `''` for a mark. */
  readonly key: string;
  /** The word by itself; that of a mark says nothing. */
  readonly word: WrittenWord;
  readonly start: number;
  readonly end: number;
}

/** A part of the text that is not about leads (a date that another reader handles), `[start, end)`. */
export interface IgnoredSpan {
  readonly start: number;
  readonly end: number;
}

/** Prefixes that form one word with the next, however joined: "Sub group", "Co-ordinator", "Multi-agency". */
const PREFIXES: ReadonlySet<string> = new Set(['sub', 'multi', 'co', 'inter', 'non', 'pre', 'e', 'vice']);
const LOOSE_PREFIXES: ReadonlySet<string> = new Set(['sub', 'multi']);
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'dr mr mrs ms st prof rev revd cllr det supt insp sgt hon asst dep no ltd co dept'.split(' '),
);

const LIST_NUMBER = '1.';
const NO_WORD: WrittenWord = { text: '', key: '', low: '' };
const AND_OR: ReadonlySet<string> = new Set(['and', 'or']);
const QUOTES = "'’";

/** The tokens of a text, in order. Each ignored span becomes a gap. */
export function readLeadTokens(text: string, ignore: readonly IgnoredSpan[] = []): readonly LeadToken[] {
  const tokens: LeadToken[] = [];
  const skips = ignore.length > 1 ? [...ignore].sort((a, b) => a.start - b.start) : ignore;
  let skip = 0;
  const numbered = /^\s*[([]?1[.)]/.test(text);
  const lettered = /^\s*[([]?[ai][)\]]/.test(text);
  const mail = text.includes('@');
  for (let piece = nextPiece(text, 0, mail); piece !== null; piece = nextPiece(text, piece.end, mail)) {
    const { kind, start, end } = piece;
    while ((skips[skip]?.end ?? Infinity) <= start) {
      pushGap(tokens, start);
      skip += 1;
    }
    if ((skips[skip]?.start ?? Infinity) < end) {
      pushGap(tokens, start);
      continue;
    }
    const last = tokens[tokens.length - 1];
    const first = last === undefined || last.kind === 'break' || last.kind === 'gap';
    const counts =
      kind === 'word' &&
      (((numbered || first) && isListNumber(text, start, end)) ||
        (lettered && isListLetter(text, start, end)));
    if (counts) {
      if (last?.kind === 'open') tokens.pop();
      tokens.push({ kind: 'break', text: LIST_NUMBER, key: '', word: NO_WORD, start, end });
    } else if (!(kind === 'close' && last?.text === LIST_NUMBER)) push(tokens, text, piece);
  }
  return tokens;
}

function pushGap(tokens: LeadToken[], at: number): void {
  if (tokens.at(-1)?.kind !== 'gap')
    tokens.push({ kind: 'gap', text: '', key: '', word: NO_WORD, start: at, end: at });
}

function push(tokens: LeadToken[], text: string, { kind, start, end }: LeadPiece): void {
  const last = tokens[tokens.length - 1];
  if (kind === 'word') {
    pushWord(tokens, text, start, end);
    return;
  }
  const written = text.slice(start, end);
  if (kind === 'dash') {
    const inside = isWordUnit(text, start - 1) && isWordUnit(text, end);
    if (inside && (written === '-' || written === '‐' || written === '‑')) return;
    if (last === undefined || last.kind === 'break' || last.kind === 'gap') return; // a bullet
  }
  if (kind === 'stop' && !endsSentence(last, text, start, end)) return;
  tokens.push({ kind, text: written, key: '', word: NO_WORD, start, end });
}

function pushWord(tokens: LeadToken[], text: string, start: number, end: number): void {
  const last = tokens[tokens.length - 1];
  const written = text.slice(start, end);
  if (written.length < 4 && written !== 'OR' && AND_OR.has(written.toLowerCase())) {
    tokens.push({ kind: 'and', text: written, key: '', word: NO_WORD, start, end });
    return;
  }
  const word =
    QUOTES.includes(text.charAt(end - 1)) && !/s['’]$/i.test(written) ? written.slice(0, -1) : written;
  const at = start + word.length;
  if (last !== undefined && last.kind === 'word' && prefixes(last, text, start)) {
    tokens[tokens.length - 1] = wordToken(text.slice(last.start, at), last.start, at);
    return;
  }
  tokens.push(wordToken(word, start, at));
}

function wordToken(written: string, start: number, end: number): LeadToken {
  const word = writtenWord(written);
  return { kind: 'word', text: word.text, key: word.key, word, start, end };
}

/** "2." or "(2)" in a cell that numbers its leads from 1. */
function isListNumber(text: string, start: number, end: number): boolean {
  if (end - start > 2 || !isDigit(text, start) || !isDigit(text, end - 1)) return false;
  if (text[start - 1] === '.' || isWordUnit(text, start - 1)) return false;
  return text[end] === ')' || (text[end] === '.' && !isDigit(text, end + 1));
}

/** "b)" or "(ii)" in a cell that letters its leads from a) or i). */
function isListLetter(text: string, start: number, end: number): boolean {
  if (end - start > 4 || !/[)\]]/.test(text[end] ?? '') || isWordUnit(text, start - 1)) return false;
  return /^(?:[a-z]|[ivx]+)$/.test(text.slice(start, end));
}

function prefixes(last: LeadToken, text: string, start: number): boolean {
  if (last.key.length > 5 || !PREFIXES.has(last.key)) return false;
  const between = text.slice(last.end, start);
  return /^[-‐‑]$/.test(between) || (LOOSE_PREFIXES.has(last.key) && /^[ \u00a0]$/.test(between));
}

function endsSentence(last: LeadToken | undefined, text: string, start: number, end: number): boolean {
  if (last === undefined || last.end !== start) return false;
  if (end >= text.length) return true;
  if (!/\s/.test(text[end] ?? '')) return false;
  if (last.kind !== 'word' || text.slice(start, end) !== '.') return true;
  return last.text.length > 1 && !ABBREVIATIONS.has(last.key);
}

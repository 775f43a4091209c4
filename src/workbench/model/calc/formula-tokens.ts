/** A formula's tokens, and what each can be. Formulas repeat few tokens many times, so each is looked at once. */

const TOKEN =
  /#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)|"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[\p{L}_\\$][\p{L}\p{N}_.$\\?]*!?|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\s+|./gsu;

const CELL = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/;
const COLUMN = /^\$?[A-Za-z]{1,3}$/;
const ROW = /^\$?\d{1,7}$/;
const WORD = /^[\p{L}_\\]/u;

export interface TokenKind {
  readonly isSpace: boolean;
  /** A text in quotes, or an error value. */
  readonly isLiteral: boolean;
  /** `Plan!` */
  readonly isSheet: boolean;
  readonly isCell: boolean;
  /** `B` and `7`, as in `B:B` and `7:7`. */
  readonly isColumn: boolean;
  readonly isRow: boolean;
  /** Can be a name, a function or a table. */
  readonly isWord: boolean;
  readonly isReference: boolean;
}

/** Tokens; more than any workbook's formulas repeat. */
const KINDS_KEPT = 20_000;
const kinds = new Map<string, TokenKind>();

/** Tokens: those of some thousand long formulas, which are scanned again with each name that is added. */
const TOKENS_KEPT = 300_000;
const cut = new Map<string, readonly string[]>();
let kept = 0;

/** `formula` includes its `=`. */
export function tokensOf(formula: string): readonly string[] {
  let tokens = cut.get(formula);
  if (tokens === undefined) {
    tokens = formula.slice(1).match(TOKEN) ?? [];
    kept += tokens.length;
    if (kept > TOKENS_KEPT) {
      cut.clear();
      kept = tokens.length;
    }
    cut.set(formula, tokens);
  }
  return tokens;
}

export function kindOf(token: string): TokenKind {
  let kind = kinds.get(token);
  if (kind === undefined) {
    const [isCell, isColumn, isRow, isWord] = [CELL, COLUMN, ROW, WORD].map((each) => each.test(token));
    kind = {
      isSpace: /^\s/.test(token),
      isLiteral: token.startsWith('"') || (token.length > 1 && token.startsWith('#')),
      isSheet: token.endsWith('!') && token.length > 1,
      isCell: isCell === true,
      isColumn: isColumn === true,
      isRow: isRow === true,
      isWord: isWord === true,
      isReference: [isCell, isColumn, isRow, isWord].includes(true),
    };
    if (kinds.size >= KINDS_KEPT) kinds.clear();
    kinds.set(token, kind);
  }
  return kind;
}

/** The tokens from `from` to `to`, both included. */
export const written = (tokens: readonly string[], from: number, to: number): string =>
  from === to ? (tokens[from] ?? '') : tokens.slice(from, to + 1).join('');

/** A function's name as Excel shows it, without the prefix that files give to newer ones. */
export function functionName(word: string): string {
  const name = word.toUpperCase();
  return name.startsWith('_XL') ? name.replace(/^_XLFN\.(?:_XLWS\.)?/, '') : name;
}

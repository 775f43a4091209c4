/** Finds where clauses begin and end, as far as date reading needs it: at breaks, stops, brackets and conjunctions. */
import type { Token } from './token';

const CLOSING_MARKS = '.,;:()[]/&+-!?"';

function isBoundary(token: Token): boolean {
  if (token.kind === 'break') return true;
  if (token.kind === 'mark') return CLOSING_MARKS.includes(token.text);
  return token.text === 'and' || token.text === 'or' || token.text === 'then';
}

/** Whether a clause can start at this token. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || isBoundary(before);
}

/** Whether a clause can end just before this token. */
export function closesClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || isBoundary(next);
}

/** Whether the tokens `[from, to)` have only the edge of the text, a line break or a full stop on either side. */
export function isWholeClause(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  return (before === undefined || isStop(before)) && (after === undefined || isStop(after));
}

function isStop(token: Token): boolean {
  return token.kind === 'break' || (token.kind === 'mark' && '.;'.includes(token.text));
}

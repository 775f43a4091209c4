/** Where clauses begin and end, as far as a date reader needs to know: at breaks, stops, brackets and joining words. */
import type { Token } from './token';

const CLOSING_MARKS = '.,;:()[]/&+-!?"';

function isBoundary(token: Token): boolean {
  if (token.kind === 'break') return true;
  if (token.kind === 'mark') return CLOSING_MARKS.includes(token.text);
  return token.text === 'and' || token.text === 'or' || token.text === 'then';
}

/** Whether a clause can begin at this token. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || isBoundary(before);
}

/** Whether a clause can have ended just before this token. */
export function closesClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || isBoundary(next);
}

/** Whether nothing but the edge of the text, a line, or a full stop stands at either side. */
export function isWholeClause(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  return (before === undefined || isStop(before)) && (after === undefined || isStop(after));
}

function isStop(token: Token): boolean {
  return token.kind === 'break' || (token.kind === 'mark' && '.;'.includes(token.text));
}

/**
 * Splits a cell into its numbered parts ("1. 31/03/2016 ⏎ 2. 30/09/2016", "a) done b) March 2016"). What one part says
 * does not apply to the others. A cell without numbers is a single part.
 */
import type { Token } from './token';

export interface CellPart {
  readonly start: number;
  readonly end: number;
}

const MOST_DIGITS = 2;

/** The parts of a text, in order. Text before the first number belongs to the first part. */
export function cellParts(tokens: readonly Token[], length: number): readonly CellPart[] {
  const starts: number[] = [];
  let expected = 1;
  for (let at = 0; at < tokens.length - 1; at += 1) {
    const token = tokens[at] as Token;
    const mark = tokens[at + 1] as Token;
    const value = numberOf(token);
    if (value !== expected || mark.kind !== 'mark' || mark.gap) continue;
    const before = tokens[at - 1];
    const opens = before === undefined || before.kind === 'break';
    const bracket = mark.text === ')' && before?.text !== '(';
    if (!bracket && !(opens && '.:-'.includes(mark.text) && tokens[at + 2]?.gap !== false)) continue;
    starts.push(token.start);
    expected += 1;
  }
  if (starts.length < 2) return [{ start: 0, end: length }];
  return starts.map((start, at) => ({ start: at === 0 ? 0 : start, end: starts[at + 1] ?? length }));
}

/** The part number that a token gives: 1 for "1" or "a", 2 for "2" or "b"; 0 if it does not number a part. */
function numberOf(token: Token): number {
  if (token.kind === 'number') return token.digits <= MOST_DIGITS ? token.value : 0;
  return token.text.length === 1 && token.text >= 'a' && token.text <= 'h'
    ? token.text.charCodeAt(0) - 96
    : 0;
}

/** The part that contains the given offset in the text. */
export function partAt(parts: readonly CellPart[], place: number): CellPart {
  return parts.find(({ end }) => place < end) ?? (parts[parts.length - 1] as CellPart);
}

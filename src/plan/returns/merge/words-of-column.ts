/**
 * Whether words of a return are what the plan says of another action, in the same column: somebody may have sorted one
 * column by itself. Short entries ("Complete", a date) recur, and say nothing about it.
 */
import type { JudgedPlan } from '../../review-plan';
import { cellSaid } from './cell-said';
import { comparedLine } from './compared-line';

/** Words that a text needs to be told by. */
const ENOUGH = 5;

export type SaidElsewhere = (column: number, words: string) => boolean;

/** The caller asks only of words that differ from the action's own cell. */
export function saidElsewhere({ plan, rows }: JudgedPlan): SaidElsewhere {
  const known = new Map<number, ReadonlySet<string>>();
  const wordsOf = (column: number): ReadonlySet<string> => {
    const before = known.get(column);
    if (before) return before;
    const words = new Set(rows.map((row) => comparedLine(cellSaid(plan, row, column).text)));
    known.set(column, words);
    return words;
  };
  return (column, words) => {
    const line = comparedLine(words);
    return line.split(' ').length >= ENOUGH && wordsOf(column).has(line);
  };
}

/**
 * A column for the share of an action that is complete ("% complete"): it is no date, but 100 % says that the action is
 * done (POLICY.md, Done, 2). Its numbers may be fractions or whole percentages; where that is in doubt they stay bare.
 */
import type { PlanTable } from '../recognise/plan-table';
import type { SheetGrid } from '../recognise/sheet-grid';
import { headerTerms } from './header-terms';

const SHARE = /^(?:percent|percentage|proportion|share)$/;
const OF_WORK = /^(?:complete|completed|completion|done|progress|delivered|implemented|achieved)$/;

/** "% complete", "Progress (%)", "Percentage of action completed". */
export function asksShare(header: string): boolean {
  if (!/%|percent|proportion|share/i.test(header)) return false;
  const { words, bracketed } = headerTerms(header);
  const all = [...words, ...bracketed];
  return all.some((word) => SHARE.test(word)) && all.some((word) => OF_WORK.test(word)) && all.length <= 5;
}

/** Writes a number of a column as a percentage. */
export type ReadShare = (value: number, format: string) => string;

const isPercentFormat = (format: string): boolean => format.includes('%');
const percent = (value: number): string => `${Math.round(value * 1000) / 1000}%`;

/** Where the cell's format shows a percentage, in a column of any name. */
export const shareByFormat: ReadShare = (value, format) =>
  isPercentFormat(format) ? percent(value * 100) : String(value);

/** For a column that `asksShare`: by its formats, else by what its numbers can only be, taken together. */
export function shareReader(grid: SheetGrid, { rows }: PlanTable, column: number): ReadShare {
  const bare = rows.flatMap(({ rowIndex }) =>
    grid.kindAt(rowIndex, column) === 'number' && !isPercentFormat(grid.formatAt(rowIndex, column))
      ? [grid.valueAt(rowIndex, column) as number]
      : [],
  );
  const hasFraction = bare.some((value) => !Number.isInteger(value));
  const hasWhole = bare.some((value) => value > 1);
  if (hasFraction === hasWhole) return shareByFormat;
  const times = hasFraction ? 100 : 1;
  return (value, format) => (isPercentFormat(format) ? shareByFormat(value, format) : percent(value * times));
}

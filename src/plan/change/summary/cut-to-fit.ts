/** Cuts words that stand on one line to what the columns of the summary hold. */
import { CHARACTER_POINTS } from '../lines-of';
import { PAPER_FONT, widthOf, type Font } from '../text-width';
import { COLUMN, WIDTHS } from '../../marks/summary/summary-columns';
import { cutShort } from './action-words';

/** What a cell keeps free at its sides, and an indent beside numbers, in points. */
const FREE = 4;
const INDENT = 7;

/** To the columns from one to another, both included; at a word where it can be. */
export function cutToFit(words: string, from: number, to: number, font: Font = PAPER_FONT): string {
  const room = roomOf(from, to);
  let cut = cutShort(words, Math.ceil(room));
  for (let length = cut.length - 1; length > 1 && widthOf(cut, font) > room; length -= 1)
    cut = cutShort(words, length);
  return cut;
}

/** Whether words stand in those columns in full. */
export const fitsIn = (words: string, from: number, to: number, font: Font = PAPER_FONT): boolean =>
  widthOf(words, font) <= roomOf(from, to);

/** In points. */
function roomOf(from: number, to: number): number {
  const columns = WIDTHS.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
  return columns * CHARACTER_POINTS - FREE - (from > COLUMN.second ? INDENT : 0);
}

/** Divides a text of the summary into lines that fit the page, because a cell's words do not wrap over its neighbours. */
import { CHARACTER_POINTS } from '../lines-of';
import { PAPER_FONT, widthOf } from '../text-width';
import { WIDTHS } from '../../marks/summary/summary-columns';
import type { BlockText } from './block';

/** Of all columns together, a little less for programs that set text wider. */
const LINE_WIDTH = 0.97 * CHARACTER_POINTS * WIDTHS.reduce((sum, width) => sum + width, 0);

/** A formula, and a text with something beside it, is one line. */
export function textLines({ text, beside, then, tone }: BlockText): readonly BlockText['text'][] {
  if (typeof text !== 'string' || beside !== undefined || then !== undefined) return [text];
  const font = { size: PAPER_FONT.size, bold: tone === 'loud' };
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, font) <= LINE_WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

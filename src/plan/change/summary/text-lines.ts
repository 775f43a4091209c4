/** Divides a text of the summary into lines that fit the page, because a cell's words do not wrap over its neighbours. */
import type { BlockText } from './block';

/** Letters, which are narrower than the digits that define the columns' widths. */
const LINE_LENGTH = 150;

/** A formula, and a text with something beside it, is one line. */
export function textLines({ text, beside, then }: BlockText): readonly BlockText['text'][] {
  if (typeof text !== 'string' || beside !== undefined || then !== undefined) return [text];
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE_LENGTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

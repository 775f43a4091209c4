/** Estimates how many lines a text takes in a column, erring on the high side. */
import { widthOf, type Font } from './text-width';

/** A text longer than this would not fit anyway: the rest is not counted. */
const LONGEST = 8_000;
/** In points: a character of a column's width, 7 pixels. What a cell keeps free at its sides comes on top. */
export const CHARACTER_POINTS = 5.25;

/** Excel's usual font size. */
const USUAL: Font = { size: 11 };

/** `width` in characters, as a column's. Words are not split: a line ends before a word that would not fit. */
export function linesOf(text: string, width: number, font: Font = USUAL): number {
  return brokenAt(text.slice(0, LONGEST), Math.max(4, width) * CHARACTER_POINTS, font);
}

function brokenAt(text: string, room: number, font: Font): number {
  const space = widthOf(' ', font);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const width = widthOf(word, font);
      if (used > 0 && used + space + width > room) {
        lines += 1;
        used = 0;
      }
      used += width + (used > 0 ? space : 0);
      if (used > room) {
        lines += Math.ceil(used / room) - 1;
        used = used % room || room;
      }
    }
  }
  return lines;
}

/**
 * Divides pieces over lines that run across several blank cells, which no program wraps: a line is no longer than the
 * page is wide, and later lines are indented.
 */
import { CHARACTER_POINTS } from '../lines-of';
import { PAPER_FONT, widthOf } from '../text-width';

const INDENT = '    ';
/** Kept free for programs that set text wider, because what does not fit is cut off. */
const SHARE = 0.97;

/** `width` in characters of columns. A piece longer than a line is divided at its words. */
export function linesAcross(pieces: readonly string[], width: number, bold = false): readonly string[] {
  const font = { ...PAPER_FONT, bold };
  const fits = (words: string): boolean => widthOf(words, font) <= width * CHARACTER_POINTS * SHARE;
  const lines: string[] = [];
  for (const piece of pieces) {
    for (const part of fits(INDENT + piece) ? [piece] : piece.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && fits(`${last} ${part}`)) lines[lines.length - 1] = `${last} ${part}`;
      else lines.push(last === undefined ? part : `${INDENT}${part}`);
    }
  }
  return lines;
}

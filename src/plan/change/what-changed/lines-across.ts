/**
 * Divides pieces over lines that run across several blank cells, which no program wraps: a line is no longer than the
 * page is wide, and later lines are indented.
 */
const INDENT = '    ';

/** `width` in characters. A piece longer than a line is divided at its words. */
export function linesAcross(pieces: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const whole = piece.length + INDENT.length <= width;
    for (const part of whole ? [piece] : piece.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + part.length <= width)
        lines[lines.length - 1] = `${last} ${part}`;
      else lines.push(last === undefined ? part : `${INDENT}${part}`);
    }
  }
  return lines;
}

/**
 * How wide a text is in a font, and how many lines it fills in a width: by the widths of its single characters, which are
 * measured once each, so that ten thousand rows are laid out in one pass. Kerning is passed over; the few pixels that it
 * makes are on the safe side.
 */

/** Pixels of one character in a CSS font (`bold 14.7px Calibri`). */
export type CharacterWidth = (font: string, character: string) => number;

/** Remembers what `measure` says of each character. */
export function rememberWidths(measure: CharacterWidth): CharacterWidth {
  const fonts = new Map<string, Map<string, number>>();
  return (font, character) => {
    let widths = fonts.get(font);
    if (!widths) fonts.set(font, (widths = new Map()));
    let width = widths.get(character);
    if (width === undefined) widths.set(character, (width = measure(font, character)));
    return width;
  };
}

/** Measures on a canvas; where there is none, half the font's size for each character. */
export function canvasWidths(): CharacterWidth {
  const context = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  return rememberWidths((font, character) => {
    if (!context) return roughWidth(font);
    context.font = font;
    return context.measureText(character).width;
  });
}

const roughWidth = (font: string): number =>
  (Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '14') || 14) / 2;

/** Pixels of a text in one line, given up once it is wider than `enough`. */
export function textWidth(text: string, font: string, width: CharacterWidth, enough = Infinity): number {
  let sum = 0;
  for (const character of text) {
    sum += width(font, character);
    if (sum > enough) return sum;
  }
  return sum;
}

/**
 * Lines that a text fills when it is broken at spaces, after hyphens, and within words that are wider than a line. Counts
 * no further than `most`.
 */
export function countLines(
  text: string,
  font: string,
  room: number,
  width: CharacterWidth,
  most = 200,
): number {
  let lines = 1;
  let line = 0;
  let word = 0;
  for (const character of text) {
    if (lines >= most) return most;
    if (character === '\n') {
      lines += 1;
      line = word = 0;
      continue;
    }
    if (character === '\r') continue;
    const own = width(font, character);
    if (character === ' ' || character === '\t') {
      // Spaces hang over the edge of a line; they never open a new one.
      line += own;
      word = 0;
      continue;
    }
    if (line + own > room && line > 0) {
      lines += 1;
      line = word + own > room ? 0 : word;
      word = line;
    }
    line += own;
    word = character === '-' ? 0 : word + own;
  }
  return lines;
}

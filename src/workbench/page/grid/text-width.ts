/**
 * Measures the width of a text in a font, and the lines it fills at a given width, from the widths of its characters.
 * Each character is measured once, so that ten thousand rows can be laid out in one pass. Ignores kerning, which errs
 * on the safe side.
 */

/** Width in pixels of each UTF-16 code unit in one font. */
export type FontWidths = (unit: number) => number;

/** Character widths in a CSS font (`bold 14.7px Calibri`). */
export type CharacterWidth = (font: string) => FontWidths;

/** Latin, Greek, Cyrillic and general punctuation, nearly all the characters in plans, are kept in an array. */
const COMMON = 0x2100;

/** Caches the result of `measure` for each character and font. */
function rememberWidths(measure: (font: string, character: string) => number): CharacterWidth {
  const fonts = new Map<string, FontWidths>();
  return (font) => {
    const known = fonts.get(font);
    if (known) return known;
    const common = new Float32Array(COMMON).fill(-1);
    const others = new Map<number, number>();
    const widths: FontWidths = (unit) => {
      let width = unit < COMMON ? common[unit] : others.get(unit);
      if (width !== undefined && width >= 0) return width;
      // An astral character is two code units; each counts as half of a wide character.
      const isHalf = unit >= 0xd800 && unit <= 0xdfff;
      width = isHalf ? measure(font, '\u4e2d') / 2 : measure(font, String.fromCharCode(unit));
      if (unit < COMMON) common[unit] = width;
      else others.set(unit, width);
      return width;
    };
    fonts.set(font, widths);
    return widths;
  };
}

/** Measures on a canvas; without one, a character is half the font size wide. */
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

/** Width in pixels of a text on one line; stops once it exceeds `enough`. */
export function textWidth(text: string, widths: FontWidths, enough = Infinity): number {
  let sum = 0;
  for (let at = 0; at < text.length && sum <= enough; at += 1) sum += widths(text.charCodeAt(at));
  return sum;
}

const [LINE_END, RETURN, SPACE, TAB, HYPHEN] = [10, 13, 32, 9, 45];

/**
 * Number of lines a text fills when broken at spaces, after hyphens, and within words that are wider than a line. Stops
 * at `most`.
 */
export function countLines(text: string, widths: FontWidths, room: number, most = 200): number {
  let lines = 1;
  let line = 0;
  let word = 0;
  for (let at = 0; at < text.length && lines < most; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_END) {
      lines += 1;
      line = word = 0;
      continue;
    }
    if (unit === RETURN) continue;
    const own = widths(unit);
    if (unit === SPACE || unit === TAB) {
      // Spaces overhang the end of a line; they never start a new one.
      line += own;
      word = 0;
      continue;
    }
    if (line + own > room && line > 0) {
      lines += 1;
      // The whole word moves to the new line, unless it is wider than a line by itself.
      word = word + own > room ? 0 : word;
      line = word;
    }
    line += own;
    word = unit === HYPHEN ? 0 : word + own;
  }
  return lines;
}

/**
 * How wide a text is in a font, and how many lines it fills in a width: by the widths of its single characters, which are
 * measured once each, so that ten thousand rows are laid out in one pass. Kerning is passed over; the few pixels that it
 * makes are on the safe side.
 */

/** Pixels of each UTF-16 unit of a text in one font. */
export type FontWidths = (unit: number) => number;

/** Widths in a CSS font (`bold 14.7px Calibri`). */
export type CharacterWidth = (font: string) => FontWidths;

/** Latin, Greek, Cyrillic and general punctuation: kept in a table, for these are nearly all that plans hold. */
const COMMON = 0x2100;

/** Remembers what `measure` says of each character in each font. */
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
      // A character beyond the first plane is two units; each is taken for half of a wide one.
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
export function textWidth(text: string, widths: FontWidths, enough = Infinity): number {
  let sum = 0;
  for (let at = 0; at < text.length && sum <= enough; at += 1) sum += widths(text.charCodeAt(at));
  return sum;
}

const [LINE_END, RETURN, SPACE, TAB, HYPHEN] = [10, 13, 32, 9, 45];

/**
 * Lines that a text fills when it is broken at spaces, after hyphens, and within words that are wider than a line. Counts
 * no further than `most`.
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
      // Spaces hang over the edge of a line; they never open a new one.
      line += own;
      word = 0;
      continue;
    }
    if (line + own > room && line > 0) {
      lines += 1;
      // The word goes to the new line with what it has, unless it is wider than a line by itself.
      word = word + own > room ? 0 : word;
      line = word;
    }
    line += own;
    word = unit === HYPHEN ? 0 : word + own;
  }
  return lines;
}

/** Converts fonts to CSS: Excel's points to pixels, Office's fonts with fallbacks. */
import type { Font } from '../../model/style';

export const PIXELS_PER_POINT = 4 / 3;
/** Line height in Excel per pixel of font size: 20 for Calibri 11. */
const LINE = 1.3636;

const STAND_INS = new Map([
  ['calibri', 'Carlito'],
  ['cambria', 'Caladea'],
  ['arial', 'Liberation Sans'],
  ['times new roman', 'Liberation Serif'],
  ['courier new', 'Liberation Mono'],
]);

export interface ScreenFont {
  readonly family: string;
  /** Pixels. */
  readonly size: number;
  readonly lineHeight: number;
  /** For a canvas. */
  readonly css: string;
}

const known = new WeakMap<Font, Map<string, ScreenFont>>();
const PLAIN: Font = {};

/** `scale` is the sheet's zoom, 1 for 100 %. Missing properties come from the workbook's default font. */
export function screenFont(font: Font = PLAIN, usual: Font, scale: number): ScreenFont {
  const made = known.get(font) ?? new Map<string, ScreenFont>();
  known.set(font, made);
  const key = `${scale} ${usual.name ?? ''} ${usual.size ?? ''}`;
  let found = made.get(key);
  if (!found) made.set(key, (found = makeFont(font, usual, scale)));
  return found;
}

function makeFont(font: Font, usual: Font, scale: number): ScreenFont {
  const size = (font.size ?? usual.size ?? 11) * PIXELS_PER_POINT * scale;
  const name = (font.name ?? usual.name ?? 'Calibri').replace(/["\\;]/g, '');
  const standIn = STAND_INS.get(name.toLowerCase());
  const family = `"${name}", ${standIn ? `"${standIn}", ` : ''}"Segoe UI", "Liberation Sans", sans-serif`;
  return {
    family,
    size,
    lineHeight: Math.round(size * LINE),
    css: `${font.italic ? 'italic ' : ''}${font.bold ? 'bold ' : ''}${size.toFixed(2)}px ${family}`,
  };
}

/** The same font, for measuring on a canvas. */
export const fontForWidth = (font: Font | undefined, usual: Font, scale: number): string =>
  screenFont(font, usual, scale).css;

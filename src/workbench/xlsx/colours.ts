/**
 * Resolves a colour in the file (ARGB, theme with tint, palette index, automatic) to `#RRGGBB`, keeping the file's own
 * form. The tint rule is in ECMA-376 part 1, 18.8.19; the palette in 18.8.27.
 */
import type { Colour } from '../model/style';
import { attribute, flag, numeric } from './xml-stream';
import { child, descendant, type XmlElement } from './xml-tree';

export interface Palette {
  /** In the order of theme indexes: light 1, dark 1, light 2, dark 2, accents, links. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const OFFICE_THEME =
  'FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080'.split(' ');
const FIRST_EIGHT = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const REST =
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';
/** 64 and 65 are the system's text and window colours. */
const DEFAULT_INDEXED = `${FIRST_EIGHT} ${FIRST_EIGHT} ${REST} 000000 FFFFFF`.split(' ');

const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

/** From the theme part and the styles part's own palette; Excel's defaults where they are missing. */
export function readPalette(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const scheme = descendant(theme, 'a:clrScheme');
  const own = child(child(styles, 'colors'), 'indexedColors')?.children ?? [];
  return {
    theme: THEME_ORDER.map((name, index) => {
      const colour = child(scheme, `a:${name}`)?.children[0];
      const text = colour && (attribute(colour.attributes, 'lastClr') ?? attribute(colour.attributes, 'val'));
      return hexOf(text) ?? OFFICE_THEME[index] ?? '000000';
    }),
    indexed: DEFAULT_INDEXED.map((standard, index) => {
      const text = own[index] && attribute(own[index].attributes, 'rgb');
      return hexOf(text) ?? standard;
    }),
  };
}

/** `undefined` if the element is absent or empty. */
export function readColour(element: XmlElement | undefined, palette: Palette): Colour | undefined {
  if (!element) return undefined;
  const { attributes } = element;
  const tint = numeric(attributes, 'tint');
  const shade = (hex: string) => `#${tint ? tinted(hex, tint) : hex}`;
  const words = tint === undefined ? {} : { tint };
  const hex = hexOf(attribute(attributes, 'rgb'));
  if (hex !== undefined) return tint ? { rgb: shade(hex), source: words } : { rgb: `#${hex}` };
  const theme = numeric(attributes, 'theme');
  if (theme !== undefined)
    return { rgb: shade(palette.theme[theme] ?? '000000'), source: { theme, ...words } };
  const indexed = numeric(attributes, 'indexed');
  if (indexed !== undefined)
    return { rgb: shade(palette.indexed[indexed] ?? '000000'), source: { indexed, ...words } };
  return flag(attributes, 'auto') ? { rgb: '#000000', source: { auto: true } } : undefined;
}

/** The last six digits of `AARRGGBB` or `RRGGBB`, in capitals. */
function hexOf(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(text)
    ? text.slice(-6).toUpperCase()
    : undefined;
}

/** Moves the lightness towards black (negative tint) or white (positive), keeping hue and saturation. */
function tinted(hex: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const moved = tint < 0 ? light * (1 + Math.max(tint, -1)) : light + (1 - light) * Math.min(tint, 1);
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const scale = spread === 0 ? 0 : chroma / spread;
  // Each channel keeps its relative position between the smallest and the largest, which preserves hue and saturation.
  const low = moved - chroma / 2;
  return [red, green, blue]
    .map((channel) => Math.round((low + (channel - min) * scale) * 255))
    .map((value) => Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0').toUpperCase())
    .join('');
}

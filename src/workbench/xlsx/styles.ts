/**
 * Reads the styles part: each cell format as one shared `Style`, and the differential styles of conditional formats. A
 * cell format's own ids are what Excel shows; its `apply…` flags only say whether a change to the named style affects
 * it.
 */
import { PLAIN_STYLE, type Alignment, type DifferentialStyle, type Font, type Style } from '../model/style';
import type { CellStyle } from '../model/cell-styles';
import { readPalette, type Palette } from './colours';
import { readBorders, readFill } from './fills-and-borders';
import { readFont } from './fonts';
import { numberFormatOfId } from './number-formats';
import { attribute, flag, numeric } from './xml-stream';
import { child, childrenOf, type XmlElement } from './xml-tree';

export interface Styles {
  /** By a cell's `s`; the plain style if the index is unknown. */
  readonly cellStyle: (index: number) => Style;
  readonly differential: (index: number) => DifferentialStyle;
  /** A differential style written inline. */
  readonly readDifferential: (element: XmlElement | undefined) => DifferentialStyle;
  /** By name, without `Normal`. */
  readonly cellStyles: ReadonlyMap<string, CellStyle>;
  readonly defaultFont: Font;
  readonly palette: Palette;
}

export function readStyles(root: XmlElement | undefined, theme: XmlElement | undefined): Styles {
  const palette = readPalette(theme, root);
  const list = (parent: string, name: string) => childrenOf(child(root, parent), name);
  const fonts = list('fonts', 'font').map((font) => readFont(font, palette));
  const fills = list('fills', 'fill').map((fill) => readFill(fill, palette, false));
  const borders = list('borders', 'border').map((border) => readBorders(border, palette));
  const own = new Map<number, string>();
  for (const { attributes } of list('numFmts', 'numFmt')) {
    own.set(numeric(attributes, 'numFmtId') ?? -1, attribute(attributes, 'formatCode') ?? 'General');
  }
  const named = new Map<number, string>();
  for (const { attributes } of list('cellStyles', 'cellStyle')) {
    const name = attribute(attributes, 'name');
    if (name !== undefined && name !== 'Normal') named.set(numeric(attributes, 'xfId') ?? -1, name);
  }

  const readFormat = (xf: XmlElement): Style => {
    const { attributes } = xf;
    const id = (name: string) => numeric(attributes, name) ?? 0;
    const font = id('fontId') === 0 ? undefined : fonts[id('fontId')];
    const fill = fills[id('fillId')];
    const edges = borders[id('borderId')];
    const alignment = readAlignment(child(xf, 'alignment'));
    const numberFormat = numberFormatOfId(id('numFmtId'), own);
    const protection = child(xf, 'protection');
    const name = named.get(id('xfId'));
    const style: Style = {
      ...(font ? { font } : {}),
      ...(fill ? { fill } : {}),
      ...(edges ? { borders: edges } : {}),
      ...(alignment ? { alignment } : {}),
      ...(numberFormat === 'General' ? {} : { numberFormat }),
      ...(protection && !flag(protection.attributes, 'locked', true) ? { locked: false } : {}),
      ...(protection && flag(protection.attributes, 'hidden') ? { formulaHidden: true } : {}),
      ...(flag(attributes, 'quotePrefix') ? { quotePrefix: true } : {}),
      ...(name === undefined ? {} : { named: name }),
    };
    return Object.keys(style).length === 0 ? PLAIN_STYLE : style;
  };

  const readDifferential = (dxf: XmlElement | undefined): DifferentialStyle => {
    const font = child(dxf, 'font');
    const fill = readFill(child(dxf, 'fill'), palette, true);
    const edges = readBorders(child(dxf, 'border'), palette);
    const format = child(dxf, 'numFmt');
    const numberFormat = format && attribute(format.attributes, 'formatCode');
    return {
      ...(font ? { font: readFont(font, palette) } : {}),
      ...(fill ? { fill } : {}),
      ...(edges ? { borders: edges } : {}),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    };
  };

  const looks = list('cellStyleXfs', 'xf').map((xf) => lookOf(xf, readFormat(xf)));
  const cellStyles = new Map<string, CellStyle>();
  for (const { attributes } of list('cellStyles', 'cellStyle')) {
    const name = attribute(attributes, 'name');
    const builtIn = numeric(attributes, 'builtinId');
    if (name === undefined || name === 'Normal') continue;
    const look = looks[numeric(attributes, 'xfId') ?? -1] ?? PLAIN_STYLE;
    cellStyles.set(name, { look, ...(builtIn === undefined ? {} : { builtIn }) });
  }
  const formats = list('cellXfs', 'xf').map(readFormat);
  const differentials = list('dxfs', 'dxf').map(readDifferential);
  return {
    cellStyle: (index) => formats[index] ?? PLAIN_STYLE,
    differential: (index) => differentials[index] ?? PLAIN_STYLE,
    readDifferential,
    cellStyles,
    defaultFont: fonts[0] ?? { name: 'Calibri', size: 11 },
    palette,
  };
}

/** The parts of a format that a cell style includes: all except those that an `apply…` flag leaves out. */
function lookOf({ attributes }: XmlElement, style: Style): Style {
  const applies = (name: string): boolean => flag(attributes, name, true);
  const { font, fill, borders, alignment, numberFormat, locked, formulaHidden } = style;
  return {
    ...(applies('applyFont') ? { font: font ?? {} } : {}),
    ...(applies('applyFill') ? { fill: fill ?? { pattern: 'none' } } : {}),
    ...(applies('applyBorder') ? { borders: borders ?? {} } : {}),
    ...(applies('applyAlignment') ? { alignment: alignment ?? {} } : {}),
    ...(applies('applyNumberFormat') ? { numberFormat: numberFormat ?? 'General' } : {}),
    ...(applies('applyProtection') ? { locked: locked ?? true, formulaHidden: formulaHidden ?? false } : {}),
  };
}

const HORIZONTAL = new Map<string, NonNullable<Alignment['horizontal']>>([
  ['left', 'Left'],
  ['center', 'Center'],
  ['right', 'Right'],
  ['fill', 'Fill'],
  ['justify', 'Justify'],
  ['centerContinuous', 'CenterAcrossSelection'],
  ['distributed', 'Distributed'],
]);
const VERTICAL = new Map<string, NonNullable<Alignment['vertical']>>([
  ['top', 'Top'],
  ['center', 'Center'],
  ['justify', 'Justify'],
  ['distributed', 'Distributed'],
]);
const READING_ORDERS = ['Context', 'LeftToRight', 'RightToLeft'] as const;

function readAlignment(element: XmlElement | undefined): Alignment | undefined {
  if (!element) return undefined;
  const { attributes } = element;
  const horizontal = HORIZONTAL.get(attribute(attributes, 'horizontal') ?? '');
  const vertical = VERTICAL.get(attribute(attributes, 'vertical') ?? '');
  const rotation = numeric(attributes, 'textRotation') ?? 0;
  const indent = numeric(attributes, 'indent') ?? 0;
  const readingOrder = READING_ORDERS[numeric(attributes, 'readingOrder') ?? 0];
  const alignment: Alignment = {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(flag(attributes, 'wrapText') ? { wrap: true } : {}),
    ...(flag(attributes, 'shrinkToFit') ? { shrinkToFit: true } : {}),
    ...(flag(attributes, 'justifyLastLine') ? { justifyLastLine: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    // The file uses 91 to 180 for text that slopes down; 255 means stacked.
    ...(rotation === 0 ? {} : { rotation: rotation > 90 && rotation <= 180 ? 90 - rotation : rotation }),
    ...(readingOrder && readingOrder !== 'Context' ? { readingOrder } : {}),
  };
  return Object.keys(alignment).length === 0 ? undefined : alignment;
}

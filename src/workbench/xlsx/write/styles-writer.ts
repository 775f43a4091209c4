/**
 * Adds the model's formats to the styles part: formats, fonts, fills, borders, number formats and differential styles
 * are looked up among the file's, and appended if missing. Nothing is renumbered.
 */
import type { CellStyle } from '../../model/cell-styles';
import { PLAIN_STYLE, type DifferentialStyle, type Font, type Style } from '../../model/style';
import { readPalette } from '../colours';
import { readBorders, readFill } from '../fills-and-borders';
import { readFont } from '../fonts';
import { readStyles } from '../styles';
import { child, childrenOf, type XmlElement } from '../xml-tree';
import { cellStyleNames } from './cell-style-names';
import type { PartEditor } from './part-editor';
import { growing, indexIn } from './growing-list';
import { numberFormats } from './number-format-ids';
import { alignmentNode, bordersNode, fillNode, fontNode } from './style-elements';
import { styleKey, textOf } from './style-key';
import { childNode, childNodes, node, type XmlNode } from './xml-node';

export const STYLES_ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

export interface StylesWriter {
  /** The index for a cell's `s`. */
  readonly cellFormat: (style: Style | undefined) => number;
  readonly differential: (style: DifferentialStyle) => number;
  /** Whether a named cell style had no counterpart in the file. */
  readonly lostNames: () => boolean;
  readonly finish: () => void;
}

/** `tree` and `theme` are `part` and the theme as the reader sees them. */
export function styleWriter(
  part: PartEditor,
  tree: XmlElement | undefined,
  theme: XmlElement | undefined,
  given: { readonly defaultFont?: Font; readonly cellStyles?: ReadonlyMap<string, CellStyle> } = {},
): StylesWriter {
  const styles = { ...readStyles(tree, theme), ...given };
  const palette = readPalette(theme, tree);
  const list = (parent: string, name: string) => childrenOf(child(tree, parent), name);
  const fonts = growing(
    part,
    'fonts',
    list('fonts', 'font').map((each) => textOf(readFont(each, palette))),
  );
  const fills = growing(
    part,
    'fills',
    list('fills', 'fill').map((each) => textOf(readFill(each, palette, false) ?? {})),
  );
  const borders = growing(
    part,
    'borders',
    list('borders', 'border').map((each) => textOf(readBorders(each, palette) ?? {})),
  );
  const formats = growing(
    part,
    'cellXfs',
    list('cellXfs', 'xf').map((_, index) => styleKey(styles.cellStyle(index))),
  );
  const differentials = growing(
    part,
    'dxfs',
    list('dxfs', 'dxf').map((_, index) => textOf(styles.differential(index))),
  );
  const numbers = numberFormats(part);
  let namesLost = false;

  /** Adds the entries that Excel requires before any others are counted. */
  const prepare = (): void => {
    if (fonts.size() === 0) fonts.add('default', fontNode(styles.defaultFont));
    if (fills.size() === 0) {
      fills.add('', fillNode({ pattern: 'none' }, false));
      fills.add('pattern:"gray125";', fillNode({ pattern: 'gray125' }, false));
    }
    if (borders.size() === 0) borders.add('', bordersNode({}));
    if (!part.raw('cellStyleXfs')) {
      part.write('cellStyleXfs', node('cellStyleXfs', { count: 1 }, [plainFormat()]));
      const normal = node('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 });
      if (!part.raw('cellStyles')) part.write('cellStyles', node('cellStyles', { count: 1 }, [normal]));
    }
    if (formats.size() === 0) formats.add('', node('xf', { ...PLAIN_IDS, xfId: 0 }));
  };

  const fontId = (font: Font | undefined): number => {
    const key = font ? textOf(font) : '';
    if (!font || key === '' || key === textOf(styles.defaultFont)) return 0;
    const present = fonts.find(key, 1);
    if (present !== undefined) return present;
    // A font that the file could not hold (a size without a name) takes the rest from the default font, as in Excel.
    const { name, size, colour } = styles.defaultFont;
    const whole: Font = {
      ...(name === undefined ? {} : { name }),
      ...(size === undefined ? {} : { size }),
      ...(colour === undefined || (font.name !== undefined && font.size !== undefined) ? {} : { colour }),
      ...font,
    };
    const wholeKey = textOf(whole);
    return fonts.find(wholeKey, 0) ?? fonts.add(wholeKey, withKin(fontNode(whole), part, name));
  };

  const formatNode = (style: Style): XmlNode => {
    const ids = {
      numFmtId: numbers.idOf(style.numberFormat ?? 'General'),
      fontId: fontId(style.font),
      fillId:
        style.fill && style.fill.pattern !== 'none'
          ? indexIn(fills, style.fill, (fill) => fillNode(fill, false))
          : 0,
      borderId: style.borders ? indexIn(borders, style.borders, bordersNode) : 0,
    };
    const base = style.named === undefined ? 0 : named.numberOf(style.named);
    if (base === undefined) namesLost = true;
    const alignment = alignmentNode(style);
    const isProtected = style.locked === false || style.formulaHidden === true;
    return node(
      'xf',
      {
        ...ids,
        xfId: base ?? 0,
        quotePrefix: style.quotePrefix ? 1 : undefined,
        applyNumberFormat: ids.numFmtId === 0 ? undefined : 1,
        applyFont: ids.fontId === 0 ? undefined : 1,
        applyFill: ids.fillId === 0 ? undefined : 1,
        applyBorder: ids.borderId === 0 ? undefined : 1,
        applyAlignment: alignment ? 1 : undefined,
        applyProtection: isProtected ? 1 : undefined,
      },
      [
        ...(alignment ? [alignment] : []),
        ...(isProtected
          ? [
              node('protection', {
                locked: style.locked === false ? 0 : undefined,
                hidden: style.formulaHidden ? 1 : undefined,
              }),
            ]
          : []),
      ],
    );
  };

  const named = cellStyleNames(part, tree, given.cellStyles ?? new Map(), formatNode);

  return {
    cellFormat: (style) => {
      const key = styleKey(style);
      const present = formats.find(key, 0);
      if (present !== undefined) return present;
      // Cells without an index use format 0, which an empty part does not have: they get the plain style.
      if (key === '' && formats.size() === 0) return 0;
      prepare();
      return formats.find(key, 0) ?? formats.add(key, formatNode(style ?? PLAIN_STYLE));
    },
    differential: (style) => {
      const key = textOf(style);
      return (
        differentials.find(key, 0) ??
        differentials.add(
          key,
          node('dxf', {}, [
            ...(style.font ? [fontNode(style.font)] : []),
            ...(style.numberFormat === undefined
              ? []
              : [
                  node('numFmt', {
                    numFmtId: numbers.idOf(style.numberFormat),
                    formatCode: style.numberFormat,
                  }),
                ]),
            ...(style.fill ? [fillNode(style.fill, true)] : []),
            ...(style.borders ? [bordersNode(style.borders)] : []),
          ]),
        )
      );
    },
    lostNames: () => namesLost,
    finish: () => {
      // A part created here must contain what Excel requires, whether or not a cell uses it.
      if (given.defaultFont) prepare();
      numbers.finish();
      for (const each of [fonts, fills, borders, formats, differentials, named]) each.finish();
    },
  };
}

const PLAIN_IDS = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
const plainFormat = (): XmlNode => node('xf', PLAIN_IDS);

/** The default font's family and scheme also apply to another font of the same name. */
function withKin(font: XmlNode, part: PartEditor, defaultName: string | undefined): XmlNode {
  if (childNode(font, 'name')?.attributes.get('val') !== defaultName) return font;
  const [first] = childNodes(part.read('fonts'), 'font');
  for (const name of ['family', 'charset', 'scheme'])
    for (const child of childNodes(first, name)) font.children.push(child);
  return font;
}

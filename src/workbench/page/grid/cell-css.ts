/**
 * A cell's format as CSS: fill, font, alignment, borders. Colours come from the file; by default a cell is black on
 * white as in Excel, whatever the page's theme. Equal formats share one object.
 */
import type { CSSProperties } from 'react';
import type { BorderLine, Font, Style } from '../../model/style';
import { screenFont } from './fonts';

export interface CellEdges {
  readonly left?: BorderLine | undefined;
  readonly right?: BorderLine | undefined;
  readonly top?: BorderLine | undefined;
  readonly bottom?: BorderLine | undefined;
}

const LINES = new Map<string, string>([
  ['hair', '1px dotted'],
  ['dotted', '1px dotted'],
  ['dashed', '1px dashed'],
  ['dashDot', '1px dashed'],
  ['dashDotDot', '1px dashed'],
  ['thin', '1px solid'],
  ['medium', '2px solid'],
  ['mediumDashed', '2px dashed'],
  ['mediumDashDot', '2px dashed'],
  ['mediumDashDotDot', '2px dashed'],
  ['slantDashDot', '2px dashed'],
  ['thick', '3px solid'],
  ['double', '3px double'],
]);

/** CSS of a border; `undefined` if there is none. */
export function lineCss(line: BorderLine | undefined): string | undefined {
  if (!line || line.line === 'none') return undefined;
  return `${LINES.get(line.line) ?? '1px solid'} ${line.colour?.rgb ?? '#000000'}`;
}

/** The colour of a fill; patterns show a mixture of their two colours. */
export function fillColour(style: Style | undefined): string | undefined {
  const fill = style?.fill;
  if (!fill || fill.pattern === 'none') return undefined;
  if (fill.pattern === 'solid') return fill.colour?.rgb ?? '#ffffff';
  return fill.background?.rgb ?? fill.colour?.rgb;
}

const known = new WeakMap<Style, Map<string, CSSProperties>>();

/** Font and alignment of a cell's text. `numeric` right-aligns a cell without an alignment of its own. */
export function textCss(
  style: Style | undefined,
  usual: Font,
  scale: number,
  kind: 'text' | 'number' | 'centred',
): CSSProperties {
  const key = `${scale} ${kind}`;
  const byKey = style
    ? (known.get(style) ?? new Map<string, CSSProperties>())
    : new Map<string, CSSProperties>();
  if (style) known.set(style, byKey);
  const found = byKey.get(key);
  if (found) return found;
  const made = makeTextCss(style, usual, scale, kind);
  byKey.set(key, made);
  return made;
}

const ACROSS = new Map([
  ['Left', 'flex-start'],
  ['Right', 'flex-end'],
  ['Center', 'center'],
  ['CenterAcrossSelection', 'center'],
]);

function makeTextCss(
  style: Style | undefined,
  usual: Font,
  scale: number,
  kind: 'text' | 'number' | 'centred',
): CSSProperties {
  const { alignment } = style ?? {};
  const font = screenFont(style?.font, usual, scale);
  const general = kind === 'number' ? 'flex-end' : kind === 'centred' ? 'center' : 'flex-start';
  const across = ACROSS.get(alignment?.horizontal ?? 'General') ?? general;
  const down = alignment?.vertical ?? 'Bottom';
  const indent = (alignment?.indent ?? 0) * 9 * scale;
  return {
    ...fontCss(style?.font),
    fontFamily: font.family,
    fontSize: `${font.size}px`,
    lineHeight: `${font.lineHeight}px`,
    justifyContent: across,
    textAlign: across === 'flex-end' ? 'right' : across === 'center' ? 'center' : 'left',
    alignItems:
      down === 'Top' || down === 'Justify' ? 'flex-start' : down === 'Bottom' ? 'flex-end' : 'center',
    ...(indent > 0 ? { [across === 'flex-end' ? 'paddingRight' : 'paddingLeft']: `${indent + 3}px` } : {}),
    ...(alignment?.readingOrder === 'RightToLeft' ? { direction: 'rtl' as const } : {}),
  };
}

/** The CSS of a font except its family and size, for a cell or a run of rich text. */
export function fontCss(font: Font | undefined): CSSProperties {
  if (!font) return {};
  const underlined = font.underline !== undefined && font.underline !== 'None';
  const decoration = [underlined && 'underline', font.strikethrough && 'line-through']
    .filter(Boolean)
    .join(' ');
  return {
    ...(font.bold === undefined ? {} : { fontWeight: font.bold ? 700 : 400 }),
    ...(font.italic ? { fontStyle: 'italic' } : {}),
    ...(decoration === '' ? {} : { textDecorationLine: decoration }),
    ...(font.underline?.startsWith('Double') ? { textDecorationStyle: 'double' as const } : {}),
    ...(font.colour ? { color: font.colour.rgb } : {}),
    ...(font.superscript ? { verticalAlign: 'super', fontSize: 'smaller' } : {}),
    ...(font.subscript ? { verticalAlign: 'sub', fontSize: 'smaller' } : {}),
  };
}

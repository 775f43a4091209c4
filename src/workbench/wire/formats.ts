/**
 * Formats in the API's terms: format, fill, font, borders and protection of one cell's style, read and changed by name.
 * Colours are `#RRGGBB`; no fill is `#FFFFFF` [A: documented]; null for mixed ranges is left to the classes.
 */
import type { Borders, BorderEdge, BorderLine, Style } from '../model/style';
import { invalidArgument } from './host-error';
import { namedColour } from './named-colours';

export interface Aspect {
  readonly get: (style: Style | undefined) => unknown;
  /** Returns a new style with the value set. */
  readonly set: (style: Style | undefined, value: unknown) => Style;
}

export type AspectTable = Readonly<Record<string, Aspect>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : bad());
const flag = (value: unknown): boolean => (typeof value === 'boolean' ? value : bad());
const number = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : bad();

function bad(): never {
  throw invalidArgument();
}

/** Accepts `#rrggbb`, `rrggbb` or the name of an HTML colour; anything else is InvalidArgument. */
export function colourOf(value: unknown): string {
  const given = text(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(given)?.[1];
  return hex ? `#${hex.toUpperCase()}` : (namedColour(given) ?? bad());
}

const font = (name: 'bold' | 'italic' | 'strikethrough' | 'superscript' | 'subscript'): Aspect => ({
  get: (style) => style?.font?.[name] ?? false,
  set: (style, value) => ({ ...style, font: { ...style?.font, [name]: flag(value) } }),
});

export const FONT: AspectTable = {
  bold: font('bold'),
  italic: font('italic'),
  strikethrough: font('strikethrough'),
  superscript: font('superscript'),
  subscript: font('subscript'),
  name: {
    get: (style) => style?.font?.name ?? 'Calibri',
    set: (style, value) => ({ ...style, font: { ...style?.font, name: text(value) } }),
  },
  size: {
    get: (style) => style?.font?.size ?? 11,
    set: (style, value) => ({ ...style, font: { ...style?.font, size: number(value) } }),
  },
  underline: {
    get: (style) => style?.font?.underline ?? 'None',
    set: (style, value) => ({ ...style, font: { ...style?.font, underline: text(value) as 'Single' } }),
  },
  color: {
    get: (style) => style?.font?.colour?.rgb ?? '#000000',
    set: (style, value) => ({ ...style, font: { ...style?.font, colour: { rgb: colourOf(value) } } }),
  },
};

export const FILL: AspectTable = {
  color: {
    get: (style) =>
      style?.fill && style.fill.pattern !== 'none' ? (style.fill.colour?.rgb ?? '#FFFFFF') : '#FFFFFF',
    set: (style, value) => ({ ...style, fill: { pattern: 'solid', colour: { rgb: colourOf(value) } } }),
  },
  pattern: {
    get: (style) => {
      const pattern = style?.fill?.pattern ?? 'none';
      return Object.keys(PATTERNS).find((name) => PATTERNS[name] === pattern) ?? 'Solid';
    },
    set: (style, value) => {
      const { fill, ...rest } = style ?? {};
      const pattern = Object.hasOwn(PATTERNS, String(value)) ? PATTERNS[String(value)] : undefined;
      if (pattern === undefined) return bad();
      return pattern === 'none' ? rest : { ...rest, fill: { ...fill, pattern } };
    },
  },
};

/** `Excel.FillPattern`, and the names in files (ECMA-376 part 1, 18.18.55). */
const PATTERNS: Readonly<Record<string, string>> = {
  None: 'none',
  Solid: 'solid',
  Gray50: 'mediumGray',
  Gray75: 'darkGray',
  Gray25: 'lightGray',
  Gray16: 'gray125',
  Gray8: 'gray0625',
  Horizontal: 'darkHorizontal',
  Vertical: 'darkVertical',
  Down: 'darkDown',
  Up: 'darkUp',
  Checker: 'darkGrid',
  SemiGray75: 'darkTrellis',
  LightHorizontal: 'lightHorizontal',
  LightVertical: 'lightVertical',
  LightDown: 'lightDown',
  LightUp: 'lightUp',
  Grid: 'lightGrid',
  CrissCross: 'lightTrellis',
};

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const READING = ['Context', 'LeftToRight', 'RightToLeft'] as const;

const oneOf = <T extends string>(list: readonly T[], value: unknown): T =>
  list.find((each) => each === value) ?? bad();

export const ALIGNMENT: AspectTable = {
  horizontalAlignment: {
    get: (style) => style?.alignment?.horizontal ?? 'General',
    set: (style, value) => ({
      ...style,
      alignment: { ...style?.alignment, horizontal: oneOf(HORIZONTAL, value) },
    }),
  },
  verticalAlignment: {
    get: (style) => style?.alignment?.vertical ?? 'Bottom',
    set: (style, value) => ({
      ...style,
      alignment: { ...style?.alignment, vertical: oneOf(VERTICAL, value) },
    }),
  },
  wrapText: {
    get: (style) => style?.alignment?.wrap ?? false,
    set: (style, value) => ({ ...style, alignment: { ...style?.alignment, wrap: flag(value) } }),
  },
  shrinkToFit: {
    get: (style) => style?.alignment?.shrinkToFit ?? false,
    set: (style, value) => ({ ...style, alignment: { ...style?.alignment, shrinkToFit: flag(value) } }),
  },
  autoIndent: {
    get: (style) => style?.alignment?.justifyLastLine ?? false,
    set: (style, value) => ({ ...style, alignment: { ...style?.alignment, justifyLastLine: flag(value) } }),
  },
  indentLevel: {
    get: (style) => style?.alignment?.indent ?? 0,
    set: (style, value) => ({ ...style, alignment: { ...style?.alignment, indent: number(value) } }),
  },
  textOrientation: {
    get: (style) => style?.alignment?.rotation ?? 0,
    set: (style, value) => ({ ...style, alignment: { ...style?.alignment, rotation: number(value) } }),
  },
  readingOrder: {
    get: (style) => style?.alignment?.readingOrder ?? 'Context',
    set: (style, value) => ({
      ...style,
      alignment: { ...style?.alignment, readingOrder: oneOf(READING, value) },
    }),
  },
};

export const PROTECTION: AspectTable = {
  locked: {
    get: (style) => style?.locked ?? true,
    set: (style, value) => ({ ...style, locked: flag(value) }),
  },
  formulaHidden: {
    get: (style) => style?.formulaHidden ?? false,
    set: (style, value) => ({ ...style, formulaHidden: flag(value) }),
  },
};

/** OOXML line names as the API's style and weight [A]. */
const LINES: Readonly<Record<string, readonly [string, string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

const lineFor = (style: string, weight: string): string =>
  Object.keys(LINES).find((name) => LINES[name]?.[0] === style && LINES[name]?.[1] === weight) ??
  Object.keys(LINES).find((name) => LINES[name]?.[0] === style) ??
  bad();

/** The style, weight and colour of one edge's line. */
export function borderAspects(edge: BorderEdge): AspectTable {
  const line = (style: Style | undefined): BorderLine | undefined => style?.borders?.[edge];
  const put = (style: Style | undefined, next: BorderLine | undefined): Style => {
    const { [edge]: _old, ...others } = style?.borders ?? ({} as Borders);
    return { ...style, borders: next ? { ...others, [edge]: next } : others };
  };
  return {
    style: {
      get: (style) => LINES[line(style)?.line ?? '']?.[0] ?? 'None',
      set: (style, value) => {
        if (value === 'None') return put(style, undefined);
        const weight = LINES[line(style)?.line ?? '']?.[1] ?? 'Thin';
        return put(style, { ...line(style), line: lineFor(text(value), weight) });
      },
    },
    weight: {
      get: (style) => LINES[line(style)?.line ?? '']?.[1] ?? 'Thin',
      set: (style, value) => {
        const present = LINES[line(style)?.line ?? '']?.[0] ?? 'Continuous';
        return put(style, { ...line(style), line: lineFor(present, text(value)) });
      },
    },
    color: {
      get: (style) => line(style)?.colour?.rgb ?? '#000000',
      set: (style, value) =>
        put(style, { line: line(style)?.line ?? 'thin', colour: { rgb: colourOf(value) } }),
    },
  };
}

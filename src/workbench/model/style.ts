/**
 * A cell's format. Styles are shared between cells and never mutated: a change creates a new one, so a hundred thousand
 * cells need only a handful of styles. Missing properties mean Excel's default.
 */

/** `rgb` is `#RRGGBB`, resolved; `source` keeps the file's own form (theme and tint, palette index) for saving. */
export interface Colour {
  readonly rgb: string;
  readonly source?: {
    readonly theme?: number;
    readonly tint?: number;
    readonly indexed?: number;
    readonly auto?: boolean;
  };
}

export interface Font {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly superscript?: boolean;
  readonly subscript?: boolean;
  readonly colour?: Colour;
}

export interface Fill {
  /** OOXML pattern name; `solid` shows `colour`. */
  readonly pattern: string;
  readonly colour?: Colour;
  readonly background?: Colour;
  /** A gradient fill, kept as the file wrote it. */
  readonly gradient?: string;
}

export interface BorderLine {
  /** OOXML line name: `thin`, `medium`, `double`… */
  readonly line: string;
  readonly colour?: Colour;
}

export type BorderEdge =
  'left' | 'right' | 'top' | 'bottom' | 'diagonalUp' | 'diagonalDown' | 'vertical' | 'horizontal';

export type Borders = Readonly<Partial<Record<BorderEdge, BorderLine>>>;

export interface Alignment {
  readonly horizontal?:
    'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  readonly vertical?: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly wrap?: boolean;
  readonly shrinkToFit?: boolean;
  readonly indent?: number;
  /** The last line of distributed text is set as the others are. */
  readonly justifyLastLine?: boolean;
  /** Degrees, -90 to 90; 255 means stacked text. */
  readonly rotation?: number;
  readonly readingOrder?: 'Context' | 'LeftToRight' | 'RightToLeft';
}

export interface Style {
  readonly font?: Font;
  readonly fill?: Fill;
  readonly borders?: Borders;
  readonly alignment?: Alignment;
  /** Excel's format code; absent means `General`. */
  readonly numberFormat?: string;
  /** Absent means locked, as in Excel. */
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  /** The leading apostrophe: the value is text, whatever it looks like. */
  readonly quotePrefix?: boolean;
  /** Name of the cell style ("Heading 1"), if the file gives one. */
  readonly named?: string;
}

export const PLAIN_STYLE: Style = Object.freeze({});

const derived = new WeakMap<Style, Map<string, Style>>();

/** What `change` makes of a style, made once per style and `kind` of change so that cells keep sharing styles. */
export function derivedStyle(style: Style | undefined, kind: string, change: (style: Style) => Style): Style {
  const from = style ?? PLAIN_STYLE;
  const known = derived.get(from) ?? new Map<string, Style>();
  derived.set(from, known);
  const made = known.get(kind) ?? change(from);
  known.set(kind, made);
  return made;
}

/** The same style with another number format. */
export const withNumberFormat = (style: Style | undefined, numberFormat: string): Style =>
  derivedStyle(style, `number ${numberFormat}`, (from) => ({ ...from, numberFormat }));

export const numberFormatOf = (style: Style | undefined): string => style?.numberFormat ?? 'General';

/** The part of a format that a conditional format or a table can override. */
export type DifferentialStyle = Pick<Style, 'font' | 'fill' | 'borders' | 'numberFormat'>;

/**
 * How a cell looks. Styles are shared between cells and never altered: a change makes a new one, so that a hundred
 * thousand cells cost a handful of styles. What is absent is Excel's default.
 */

/** `#RRGGBB`, resolved; `source` keeps the file's own words (theme and tint, palette index) for saving. */
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
  /** Degrees, -90 to 90; 255 is stacked text. */
  readonly rotation?: number;
  readonly readingOrder?: 'Context' | 'LeftToRight' | 'RightToLeft';
}

export interface Style {
  readonly font?: Font;
  readonly fill?: Fill;
  readonly borders?: Borders;
  readonly alignment?: Alignment;
  /** Excel's format code; absent is `General`. */
  readonly numberFormat?: string;
  /** Absent means locked, as in Excel. */
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  /** The leading apostrophe: the text is text, whatever it looks like. */
  readonly quotePrefix?: boolean;
  /** Name of the cell style ("Heading 1"), where the file gives one. */
  readonly named?: string;
}

export const PLAIN_STYLE: Style = Object.freeze({});

export const numberFormatOf = (style: Style | undefined): string => style?.numberFormat ?? 'General';

/** The part of a look that a conditional format or a table lays over a cell. */
export type DifferentialStyle = Pick<Style, 'font' | 'fill' | 'borders' | 'numberFormat'>;

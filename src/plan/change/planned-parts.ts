/**
 * The parts that a planned sheet is made of, each as data. The writer takes each as it stands and decides nothing; what
 * is on a sheet already and is not named in a part stays as it is.
 */
import type { Area, CellRef, CellValue } from '../read/sheet/sheet-snapshot';

/** A blank cell is `''`; a text that starts with `=` is written as text, never as a formula. */
export interface PlannedCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Exactly one of the two. */
  readonly value?: CellValue;
  /** With its `=`, in English, A1 style. */
  readonly formula?: string;
  /** What the cell held when the change was planned: where it holds something else by now, nothing is written. */
  readonly before?: CellValue;
  /** The same for a cell that held a formula, whose value changes by itself. */
  readonly beforeFormula?: string;
  /** Written before the value, so that a date stays a serial number with its own look. */
  readonly numberFormat?: string;
}

/** An ordinary Excel table over cells that the plan writes, made anew: rows that it had and that are not planned go. */
export interface PlannedTable {
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
}

/** A table of the board's made wider; no cell of it is cleared or moved. */
export interface PlannedTableGrowth {
  readonly name: string;
  readonly from: Area;
  readonly to: Area;
}

/** A name of the workbook for a range: `Plan_RAG`. */
export interface PlannedName {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/** Colours the cells of `area` that say exactly this word; the word stays, so colour never stands alone. */
export interface PlannedColourRule {
  readonly area: Area;
  readonly word: string;
  /** `#RRGGBB`. */
  readonly fill: string;
  readonly colour: string;
}

/** Shades numbers from `least` (white) to `most` (the colour), so that a table of counts is read at a glance. */
export interface PlannedShade {
  readonly area: Area;
  /** `#RRGGBB`, for the largest number. */
  readonly colour: string;
}

/** Gives `area` the look of one of the board's own cells. */
export interface CopiedFormat {
  readonly area: Area;
  readonly like: CellRef;
  /** `header`: font, fill, borders, alignment, wrap. `body`: font, borders, vertical alignment; never its fill. */
  readonly as: 'header' | 'body';
}

/** What is not said stays. Colours are `#RRGGBB`. */
export interface PlannedFormat {
  readonly area: Area;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrap?: boolean;
  readonly fill?: string;
  readonly colour?: string;
  readonly fontSize?: number;
  readonly horizontal?: 'left' | 'centre' | 'right';
  readonly vertical?: 'top' | 'centre' | 'bottom';
  readonly indent?: number;
  readonly numberFormat?: string;
  /** Thin lines of this colour on these sides of the area, `inside` between its rows. */
  readonly lines?: { readonly colour: string; readonly sides: readonly ('top' | 'bottom' | 'inside')[] };
}

/** Words shown at a cell when it is selected. */
export interface PlannedNote {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters. */
  readonly text: string;
}

/** What Excel asks of what is typed: always a warning that lets other words through, since boards write prose. */
export interface PlannedValidation {
  readonly area: Area;
  readonly rule:
    | { readonly type: 'date' }
    /** Offered in the order given. */
    | { readonly type: 'list'; readonly options: readonly string[] }
    /** The cells of a name of the workbook: the leads register in "Plan setup". */
    | { readonly type: 'register'; readonly name: string };
  /** At most 32 characters. */
  readonly title: string;
  /** At most 225 characters. */
  readonly message: string;
}

export interface ColumnFormat {
  readonly columnIndex: number;
  /** In characters. */
  readonly width: number;
  readonly hidden?: boolean;
}

/** Rows of one height; Excel does not make rows higher by itself wherever a file is opened. */
export interface RowFormat {
  readonly rowIndex: number;
  readonly rowCount: number;
  /** In points; `standard` is the sheet's own. */
  readonly height: number | 'standard';
}

/** A native chart over cells of the sheet. Its figures must also stand as text: charts have no alternative text. */
export interface PlannedChart {
  /** The chart's name in the workbook: one of the same name is made anew. */
  readonly name: string;
  readonly kind: 'stacked-bar' | 'stacked-column' | 'line';
  readonly title: string;
  /** The cells that it covers. */
  readonly place: Area;
  readonly categories: Area;
  readonly series: readonly {
    readonly title: string;
    readonly values: Area;
    /** `#RRGGBB`. */
    readonly colour: string;
  }[];
}

export interface PlannedLink {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** A place in this workbook; the cell's own text or formula stays. */
  readonly to: CellRef;
}

/** How the sheet is printed and shown. */
export interface PlannedPage {
  readonly paper: 'a4' | 'a3';
  readonly orientation: 'portrait' | 'landscape';
  /** Repeated on each page; the first and the last, from 0. */
  readonly titleRows: readonly [number, number] | null;
  /** `null` prints all that the sheet holds, rows that are added later too. */
  readonly printArea: Area | null;
  /** Rows before which a new page begins. */
  readonly breaksBefore: readonly number[];
  readonly header: { readonly left: string; readonly centre: string; readonly right: string };
  readonly footer: { readonly left: string; readonly centre: string; readonly right: string };
  readonly gridlines: boolean;
  /** Rows from the top that stay in view. */
  readonly frozenRows: number;
}

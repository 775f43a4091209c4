/**
 * The row heights of the summary in points, because not every program fits rows to wrapped text when it opens a file.
 * Worked out from how wide the text is in the sheet's font, erring on the high side.
 */
import { largest, smallest } from '../../long-lists';
import { CHARACTER_POINTS, linesOf } from '../lines-of';
import { PAPER_FONT } from '../text-width';
import { COLUMN, WIDTHS } from '../../marks/summary/summary-columns';
import type { BlockTable, Content, TableColumn, TableRow } from './block';
import { fitsIn } from './cut-to-fit';
import { BODY_FORMATS, HEADER_FORMAT } from './formats';

/** Of a line of the sheet's font, as Excel spaces it. */
export const LINE_POINTS = 12.75;
/** Between parts and between blocks. */
export const GAP_POINTS = 6;
/** For the sheet's title, and for a block's. */
export const TOP_POINTS = 21;
export const TITLE_POINTS = 18;

/** In characters of a column's width: what an indent takes of words beside numbers. */
const INDENT = 7 / CHARACTER_POINTS;

/** Bold letters of the fonts that some programs set for Excel's usual one, measured by their columns. */
const WIDER = 1.08;

function wrapped(content: Content | undefined, { column, as }: TableColumn, bold: boolean): number {
  if (typeof content !== 'string' || isOnOneLine(content, { column, as }, bold)) return 1;
  const isIndented = column > COLUMN.second && BODY_FORMATS[as].horizontal !== 'right';
  const room = (WIDTHS[column] ?? 10) - (isIndented ? INDENT : 0);
  return linesOf(content, room, { size: PAPER_FONT.size * (as === 'ask' ? WIDER : 1), bold });
}

/** Whether a name runs over the blank column beside it; with some room to spare, because not every font is as narrow. */
export const isOnOneLine = (
  content: Content | undefined,
  { column, as }: Pick<TableColumn, 'column' | 'as'>,
  bold = false,
): boolean =>
  as === 'name' &&
  typeof content === 'string' &&
  !content.includes('\n') &&
  fitsIn(content, column, column + 1, { size: WIDER * PAPER_FONT.size, bold });

/** A title of words that may use blank columns to its right takes one line. */
export const headerPoints = (table: BlockTable): number =>
  Math.max(
    LINE_POINTS *
      Math.max(
        1,
        largest(
          table.columns.map((column) =>
            hasRoom(table, column) ? 1 : wrapped(column.title, column, HEADER_FORMAT.bold === true),
          ),
        ),
      ),
    table.beside ? headerPoints(table.beside) : 0,
  );

/** Whether the columns to its right are blank up to the table's next one. */
export function hasRoom({ columns }: BlockTable, { column, as }: TableColumn): boolean {
  const next = smallest(columns.map((other) => other.column).filter((other) => other > column));
  return as === 'text' && next > column + 1 && next <= largest(columns.map((other) => other.column));
}

/** Of a row that staff fill in, whose height Excel gives by itself. */
const USUAL_POINTS = 15.75;

export const bodyPoints = ({ columns, spareRows }: BlockTable, { cells, isTotal }: TableRow): number =>
  (spareRows === undefined ? LINE_POINTS : USUAL_POINTS) *
  Math.max(
    1,
    largest(
      columns.map((column, at) => {
        const { wrap, bold } = BODY_FORMATS[column.as];
        return wrap === true ? wrapped(cells[at], column, isTotal === true || bold === true) : 1;
      }),
    ),
  );

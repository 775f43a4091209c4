/**
 * The row heights of the summary in points, because not every program fits rows to wrapped text when it opens a file.
 * Estimated from how much text a line of a column holds, erring on the high side.
 */
import { largest, smallest } from '../../long-lists';
import { linesOf } from '../lines-of';
import type { BlockTable, Content, TableColumn, TableRow } from './block';
import { COLUMN, WIDTHS } from '../../marks/summary/summary-columns';

/** For 11-point text, the sheet's default. */
export const LINE_POINTS = 14;
/** Between parts and between blocks. */
export const GAP_POINTS = 6;
/** For the sheet's title, and for a block's. */
export const TOP_POINTS = 24;
export const TITLE_POINTS = 20;

/** Letters are narrower than the digits that define a column's width; bold ones hardly. */
const PLAIN = 1.2;
const BOLD = 0.95;
/** A header's words are few, and cut to fit. */
const HEADER = 1.1;

const wrapped = (content: Content | undefined, column: number, share: number): number =>
  typeof content === 'string'
    ? linesOf(content, ((WIDTHS[column] ?? 10) - indentOf(column)) * shareOf(column, share))
    : 1;

/** A narrow column loses more to words that do not fit. */
const NARROW = 16;
const shareOf = (column: number, share: number): number =>
  (WIDTHS[column] ?? 10) < NARROW ? share - 0.12 : share;

/** Characters that the indent of words beside numbers takes. */
const indentOf = (column: number): number => (column > COLUMN.second ? 1.5 : 0);

/** A title of words that may use blank columns to its right takes one line. */
export const headerPoints = (table: BlockTable): number =>
  Math.max(
    LINE_POINTS *
      Math.max(1, largest(table.columns.map((column) => (hasRoom(table, column) ? 1 : headed(column))))),
    table.beside ? headerPoints(table.beside) : 0,
  );

const headed = ({ title, column }: TableColumn): number => linesOf(title, (WIDTHS[column] ?? 10) * HEADER);

/** Whether the columns to its right are blank up to the table's next one. */
export function hasRoom({ columns }: BlockTable, { column, as }: TableColumn): boolean {
  const next = smallest(columns.map((other) => other.column).filter((other) => other > column));
  return as === 'text' && next > column + 1 && next <= largest(columns.map((other) => other.column));
}

export const bodyPoints = ({ columns }: BlockTable, { cells, isTotal }: TableRow): number =>
  LINE_POINTS *
  Math.max(
    1,
    largest(
      columns.map(({ as, column }, at) =>
        as === 'long' || as === 'ask'
          ? wrapped(cells[at], column, isTotal === true ? HEADER : as === 'ask' ? BOLD : PLAIN)
          : 1,
      ),
    ),
  );

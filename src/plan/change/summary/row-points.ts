/**
 * The row heights of the summary in points, because not every program fits rows to wrapped text when it opens a file.
 * Estimated from how much text a line of a column holds, erring on the high side.
 */
import { largest } from '../../long-lists';
import { linesOf } from '../lines-of';
import type { BlockTable, Content, TableRow } from './block';
import { WIDTHS } from '../../marks/summary/summary-columns';

/** For 11-point text, the sheet's default. */
export const LINE_POINTS = 15;
/** For the sheet's title, and for a block's. */
export const TOP_POINTS = 24;
export const TITLE_POINTS = 20;

/** Letters are narrower than the digits that define a column's width; bold ones hardly. */
const PLAIN = 1.1;
const BOLD = 0.95;

const wrapped = (content: Content | undefined, column: number, share: number): number =>
  typeof content === 'string' ? linesOf(content, (WIDTHS[column] ?? 10) * share) : 1;

export const headerPoints = ({ columns }: BlockTable): number =>
  LINE_POINTS * Math.max(1, largest(columns.map(({ title, column }) => wrapped(title, column, BOLD))));

export const bodyPoints = ({ columns }: BlockTable, { cells, isTotal }: TableRow): number =>
  LINE_POINTS *
  Math.max(
    1,
    largest(
      columns.map(({ as, column }, at) =>
        as === 'long' ? wrapped(cells[at], column, isTotal === true ? BOLD : PLAIN) : 1,
      ),
    ),
  );

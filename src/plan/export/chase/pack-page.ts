/** How the sheets of a chase pack print: A4 landscape, one page wide, nothing smaller than 9 points, titles repeated. */
import { headerAndFooter } from '../../change/header-and-footer';
import type { PageChange } from '../../change/parts/page';
import type { CopySheet, RowHeight } from '../board-copy/board-copy';
import { rowHeights } from '../board-copy/row-heights';

/**
 * Points of an A4 page across, between the margins, and of one character's width of a column: 5.25 with Calibri, more
 * with the fonts that other programs put in its place.
 */
const PAGE_POINTS = 785;
const CHARACTER_POINTS = 6.4;
const LEAST_POINTS = 9;
/** The size that column widths are counted in. */
const PLAIN = 11;

/** The font size at which the page, fitted to its width, prints no text below 9 points. */
export function printableSize(widths: readonly number[]): number {
  const across = widths.reduce((sum, width) => sum + width, 0) * CHARACTER_POINTS;
  const scale = Math.min(1, PAGE_POINTS / Math.max(1, across));
  return Math.max(PLAIN, Math.ceil((LEAST_POINTS / scale) * 2) / 2);
}

/** Lines that the highest row holds, of text somewhat larger than the plain size. */
const MOST_LINES = 22;
const WIDEST = 60;

/** A column's width in characters, so that its longest text fits into the highest row. */
export const widthFor = (width: number, texts: readonly (string | number | null)[]): number => {
  const longest = texts.reduce<number>((most, text) => Math.max(most, String(text ?? '').length), 0);
  return Math.min(WIDEST, Math.max(width, Math.ceil(longest / MOST_LINES)));
};

/** The row heights for text of that size. */
export function heightsAt(size: number, sheet: CopySheet, least: number): readonly RowHeight[] {
  const share = PLAIN / size;
  const columns = sheet.columns.map((column) => ({ ...column, width: column.width * share }));
  return rowHeights({ ...sheet, columns }, least).map(({ rowIndex, points }) => ({
    rowIndex,
    points: Math.min(409, Math.ceil(points / share)),
  }));
}

interface PackWords {
  /** Of the sheet. */
  readonly title: string;
  /** The plan's title; `''` if it must not stand there. */
  readonly plan: string;
  readonly head: { readonly board: string; readonly marking: string };
}

/** `header` is the last row that is repeated on each page and stays in view. */
export function packPage(
  { first, header, rowCount, columnCount }: Record<'first' | 'header' | 'rowCount' | 'columnCount', number>,
  { title, plan, head: { board, marking } }: PackWords,
): PageChange {
  return {
    paper: 'a4',
    orientation: 'landscape',
    titleRows: [first, header],
    printArea: { rowIndex: 0, columnIndex: 0, rowCount, columnCount },
    breaksBefore: [],
    ...headerAndFooter({ title: '', board, marking }, { day: plan, what: title }),
    gridlines: false,
    frozenRows: header + 1,
  };
}

/**
 * Draws the sections of the sheet "What changed" below each other: rows with their heights, and a new page where a row
 * would not fit on this one. A section that goes on over a page is named there again.
 */
import type { ChangeSection } from '../../compare/change-sections';
import { largest } from '../../long-lists';
import type { Area } from '../../read/sheet/sheet-snapshot';
import { CELLS_PER_STEP, type Steps } from '../../steps';
import { linesOf } from '../lines-of';
import { PAPER_FONT } from '../text-width';
import type { CellChange } from '../parts/cells';
import type { FormatChange } from '../parts/formats';
import { changedRows, type ChangedList } from './changed-rows';
import { linesAcross } from './lines-across';

/**
 * In characters. Together they fit a landscape A4 page with little or no shrinking, whatever the workbook's font, so
 * that 10 points are printed at no less than 9.
 */
export const TABLE_WIDTHS = [17, 6, 32, 17, 40] as const;
export const PAGE_CHARACTERS = TABLE_WIDTHS.reduce((sum, width) => sum + width, 0);
/** Of a text that runs across the page beside a section's name. */
const BESIDE_LABEL = PAGE_CHARACTERS - TABLE_WIDTHS[0];
export const ROW_POINTS = 13;
export const HEADER_POINTS = 15;
export const DARK = '#1F2A44';
/** A longer text in a cell formatted as text is shown as number signs by some versions of Excel. */
const LONGEST_AS_TEXT = 250;

export type Format = Omit<FormatChange, 'area'>;

/** The next row, and the height used on its page. */
export interface Pen {
  readonly cells: CellChange[];
  readonly formats: FormatChange[];
  readonly rows: { rowIndex: number; rowCount: number; height: number }[];
  readonly breaks: number[];
  row: number;
  used: number;
  /** The height of a page. */
  readonly room: number;
}

export function addRow(pen: Pen, texts: readonly string[], points: number, format?: Format): void {
  const { row } = pen;
  texts.forEach((words, columnIndex) => {
    if (words !== '') put(pen, row, columnIndex, words);
  });
  pen.rows.push({ rowIndex: row, rowCount: 1, height: points });
  if (format) pen.formats.push({ area: across(row, 1), ...format });
  pen.used += points;
  pen.row += 1;
}

export const put = ({ cells }: Pen, rowIndex: number, columnIndex: number, value: string): void =>
  void cells.push({
    rowIndex,
    columnIndex,
    value,
    numberFormat: value.length <= LONGEST_AS_TEXT ? '@' : 'General',
  });

/** In steps of a few rows. */
export function* drawSection(pen: Pen, section: ChangeSection): Steps<void> {
  const label = `${section.title} (${section.entries.length})`;
  const changed = changedRows(section);
  const first = pen.row;
  let begin = first;
  const add = (texts: readonly string[], widths: readonly number[]): void => {
    const beside = pointsOf(texts, widths);
    const named = pen.row === first ? label : '';
    const points = Math.max(beside, labelPoints(named));
    const isOver = pen.used + points > pen.room;
    if (isOver) {
      underline(pen, begin);
      pen.breaks.push(pen.row);
      pen.used = HEADER_POINTS;
      begin = pen.row;
    }
    const again = `${section.title}, continued`;
    const shown = isOver && named === '' ? again : named;
    addRow(pen, [shown, ...texts], Math.max(points, labelPoints(shown)));
  };
  if (changed.kind === 'rows') {
    const widths = TABLE_WIDTHS.slice(1);
    for (const [at, entry] of section.entries.entries()) {
      const { ref, action, lead, words } = changed.rowOf(entry);
      add([ref, action, lead, words], widths);
      if (at % CELLS_PER_STEP === 0) yield CELLS_PER_STEP;
    }
    pen.formats.push({ area: across(first, pen.row - first), wrap: true, vertical: 'top' });
  } else {
    const { lists } = changed;
    const pieces = lists.flatMap((list, at) => listed(list, at < lists.length - 1 ? ';' : ''));
    yield CELLS_PER_STEP;
    for (const [at, line] of linesAcross(pieces, BESIDE_LABEL).entries()) {
      add([line], [Infinity]);
      if (at % CELLS_PER_STEP === 0) yield CELLS_PER_STEP;
    }
    pen.formats.push({ area: across(first, pen.row - first), vertical: 'top' });
  }
  pen.formats.push({
    area: { ...across(first, pen.row - first), columnCount: 1 },
    ...{ bold: true, colour: DARK, wrap: true },
  });
  underline(pen, begin);
  yield CELLS_PER_STEP;
}

/** The title goes with the first item; no line is broken within an item. */
const listed = ({ title, items }: ChangedList, last: string): readonly string[] =>
  items.map((item, at) => {
    const end = at < items.length - 1 ? ' ·' : last;
    return at === 0 && title !== '' ? `${title}: ${item}${end}` : `${item}${end}`;
  });

const underline = ({ formats, row }: Pen, begin: number): void => {
  if (row > begin)
    formats.push({ area: across(begin, row - begin), lines: { colour: '#BFC5CC', sides: ['bottom'] } });
};

export const across = (rowIndex: number, rowCount: number): Area => ({
  rowIndex,
  columnIndex: 0,
  rowCount,
  columnCount: TABLE_WIDTHS.length,
});

const pointsOf = (texts: readonly string[], widths: readonly number[]): number =>
  ROW_POINTS *
  Math.max(
    1,
    largest(
      texts.map((words, at) =>
        Number.isFinite(widths[at]) ? linesOf(words, widths[at] ?? 10, PAPER_FONT) : 1,
      ),
    ),
  );

const labelPoints = (words: string): number =>
  ROW_POINTS * linesOf(words, TABLE_WIDTHS[0], { ...PAPER_FONT, bold: true });

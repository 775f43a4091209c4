/**
 * Places blocks below each other on the sheet, and divides the sheet into pages: assigns rows and row heights, starts a
 * new page where parts that belong together would be separated, and repeats the header of a table that continues.
 */
import type { RowFormat } from '../parts/rows';
import type { SheetChange } from '../change-set';
import type { BlockPart, BlockTable } from './block';
import { drawTable, drawText, drawTitle, emptyDrawing, type Drawn } from './draw-parts';
import { textLines } from './text-lines';
import { bodyPoints, GAP_POINTS, headerPoints, LINE_POINTS, TITLE_POINTS, TOP_POINTS } from './row-points';

export interface PlacedBlock {
  readonly title: string;
  readonly parts: readonly BlockPart[];
}

export interface PlacedSheet extends Pick<
  SheetChange,
  'cells' | 'formats' | 'rules' | 'shades' | 'charts' | 'links' | 'rows'
> {
  /** One past the last. */
  readonly endRow: number;
  /** Rows before which a new page begins. */
  readonly breaks: readonly number[];
  /** The header row of the last table. */
  readonly lastHeaderRow: number;
}

/** The page height left below the repeated rows when nothing is shrunk, in points. */
const PAGE_POINTS = 487;
/** The repeated rows themselves. */
const REPEATED_POINTS = TOP_POINTS + LINE_POINTS;
/** What the first page holds, which those rows begin. */
export const FIRST_PAGE_POINTS = PAGE_POINTS + REPEATED_POINTS;
/**
 * A block that is shorter than this is not divided: if it does not fit on the rest of a page, it starts a new one, unless
 * that would leave more of the page blank than the second.
 */
const WHOLE_POINTS = 0.6 * PAGE_POINTS;
const MOST_BLANK = 0.2 * PAGE_POINTS;
/** Rows of a table that stay with its header. */
const TOGETHER = 2;

/** The next row on the sheet, and the space left on its page. */
interface Pen {
  readonly drawn: Drawn;
  readonly rows: RowFormat[];
  readonly breaks: number[];
  row: number;
  used: number;
}

export function placeBlocks(blocks: readonly PlacedBlock[]): PlacedSheet {
  const pen: Pen = { drawn: emptyDrawing(), rows: [], breaks: [], row: 0, used: -REPEATED_POINTS };
  let lastHeaderRow = 0;
  const ending = endingFrom(blocks);
  for (const [at, block] of blocks.entries()) {
    if (at === ending) keep(pen, leastPoints(blocks.slice(at)));
    const room = PAGE_POINTS - Math.max(0, pen.used);
    const { title } = block;
    const parts = fitted(block, room);
    const titled = title === '' ? 0 : TITLE_POINTS;
    const whole = wholePoints({ title, parts });
    const isWhole = parts.some(hasChart) || (whole <= WHOLE_POINTS && room <= MOST_BLANK);
    keep(pen, isWhole ? whole : titled + leadPoints(parts, 0));
    if (title !== '') {
      drawTitle(pen.drawn, title, pen.row);
      advance(pen, pen.row === 0 ? TOP_POINTS : TITLE_POINTS);
    }
    for (const [n, part] of parts.entries()) {
      if (n > 0 && parts[n - 1]?.kind === 'table') keep(pen, leadPoints(parts, n));
      if (part.kind === 'text') {
        drawText(pen.drawn, part, pen.row);
        for (const _ of textLines(part)) advance(pen, LINE_POINTS);
        continue;
      }
      lastHeaderRow = placeTable(pen, part);
    }
    leaveGap(pen);
  }
  const { drawn, rows, breaks, row } = pen;
  // A gap below the last block parts it from nothing.
  const gap = rows.at(-1);
  const endRow = gap?.height === GAP_POINTS ? gap.rowIndex : row;
  return { ...drawn, rows, breaks, endRow, lastHeaderRow };
}

const contentPoints = (parts: readonly BlockPart[]): number =>
  parts.reduce((sum, part) => sum + pointsOf(part), 0);

/** In points, with the gap below it. */
export const heightOf = ({ title, parts }: PlacedBlock): number =>
  (title === '' ? 0 : TITLE_POINTS) + contentPoints(parts) + GAP_POINTS;

/** The gap below a last table may be cut off by the page's end. */
const wholePoints = ({ title, parts }: PlacedBlock): number =>
  heightOf({ title, parts }) - GAP_POINTS * (parts.at(-1)?.kind === 'table' ? 2 : 1);

/** Without as many of the rows that it can do without as do not fit. */
function fitted({ title, parts }: PlacedBlock, room: number): PlacedBlock['parts'] {
  const last = parts.at(-1);
  if (last?.kind !== 'table' || !last.spareRows || wholePoints({ title, parts }) <= room) return parts;
  const { spareRows, rows } = last;
  const shorter: BlockTable = { ...last, rows: rows.slice(0, -1), spareRows: spareRows - 1 };
  return fitted({ title, parts: [...parts.slice(0, -1), shorter] }, room);
}

/**
 * Where the blocks begin that stay together at the end: the last one is never alone on a page, and what comes before it
 * is short.
 */
function endingFrom(blocks: readonly PlacedBlock[]): number {
  let from = blocks.length - 1;
  for (; from > 0; from -= 1) {
    const before = blocks[from - 1];
    if (!before || heightOf(before) > MOST_BLANK) break;
    if (before.title !== '') return from - 1;
  }
  return from;
}

/** What the blocks from there on take at least. */
const leastPoints = (blocks: readonly PlacedBlock[]): number =>
  blocks.reduce((sum, block, at) => {
    const least = { ...block, parts: fitted(block, 0) };
    return sum + (at === blocks.length - 1 ? wholePoints(least) : heightOf(least));
  }, 0);

const hasChart = (part: BlockPart): boolean =>
  part.kind === 'table' && (part.chart !== undefined || part.beside !== undefined);

/** Starts a new page if that height does not fit on the rest of this one. */
function keep(pen: Pen, points: number): void {
  if (pen.used <= 0 || pen.used + points <= PAGE_POINTS) return;
  pen.breaks.push(pen.row);
  pen.used = 0;
}

/** Moves to the next row. Even a plain row gets an explicit height, because defaults differ by program and font. */
function advance(pen: Pen, points: number): void {
  const { rows, row } = pen;
  const last = rows.at(-1);
  if (last?.height === points) rows[rows.length - 1] = { ...last, rowCount: last.rowCount + 1 };
  else rows.push({ rowIndex: row, rowCount: 1, height: points });
  pen.row += 1;
  pen.used += points;
}

/** A gap that does not fit on the page is left out: alone on the next one, it would be a blank page. */
function leaveGap(pen: Pen): void {
  if (pen.used + GAP_POINTS <= PAGE_POINTS) advance(pen, GAP_POINTS);
}

/** Returns the row of the table's header. */
function placeTable(pen: Pen, table: BlockTable): number {
  const { rows, chart, beside } = table;
  const start = pen.row;
  const headerRows = [start];
  const bodyRows: number[] = [];
  advance(pen, headerPoints(table));
  tableRows(table).forEach((row, n) => {
    const next = rows[n + 1];
    // A total is never alone on a page.
    const points = bodyPoints(table, row) + (next?.isTotal === true ? bodyPoints(table, next) : 0);
    const before = pen.breaks.length;
    if (!chart && !beside && row.isTotal !== true) keep(pen, points);
    if (pen.breaks.length > before) {
      headerRows.push(pen.row);
      advance(pen, headerPoints(table));
    }
    bodyRows.push(pen.row);
    advance(pen, rowPoints(table, n));
  });
  drawTable(pen.drawn, table, headerRows, bodyRows);
  // A chart beside the table can be longer; then a gap.
  const reach = chart ? (chart.below ?? 0) + chart.rowCount : 0;
  while (pen.row < start + reach) advance(pen, LINE_POINTS);
  leaveGap(pen);
  return start;
}

/** The rows of the longer of a table and the one beside it. */
const tableRows = ({ rows, beside }: BlockTable): BlockTable['rows'] =>
  beside && beside.rows.length > rows.length
    ? [...rows, ...beside.rows.slice(rows.length).map(() => ({ cells: [] }))]
    : rows;

function rowPoints(table: BlockTable, at: number): number {
  const [own, other] = [table.rows[at], table.beside?.rows[at]];
  return Math.max(
    own ? bodyPoints(table, own) : LINE_POINTS,
    other && table.beside ? bodyPoints(table.beside, other) : LINE_POINTS,
  );
}

function pointsOf(part: BlockPart): number {
  if (part.kind === 'text') return LINE_POINTS * textLines(part).length;
  const all = tableRows(part);
  const body = all.reduce((sum, _, at) => sum + rowPoints(part, at), 0);
  const reach = part.chart ? (part.chart.below ?? 0) + part.chart.rowCount : 0;
  return headerPoints(part) + body + LINE_POINTS * Math.max(0, reach - all.length - 1) + GAP_POINTS;
}

/** What must stay together from this part on: texts with the table below them, its header with its first rows. */
function leadPoints(parts: readonly BlockPart[], from: number): number {
  let points = 0;
  for (const part of parts.slice(from)) {
    if (part.kind === 'table') {
      if (part.chart || part.beside) return points + pointsOf(part);
      const first = part.rows.slice(0, TOGETHER);
      return points + headerPoints(part) + first.reduce((sum, row) => sum + bodyPoints(part, row), 0);
    }
    points += LINE_POINTS * textLines(part).length;
  }
  return points;
}

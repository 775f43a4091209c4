/** Draws the parts of a block in the given rows: cells, formats, rules, shades, links, charts. */
import { appendAll, largest, smallest } from '../../long-lists';
import type { Area } from '../../read/sheet/sheet-snapshot';
import { ratingColourRules, RATING_FILLS } from '../flags/flag-rules';
import type { CellChange } from '../parts/cells';
import type { ChartChange } from '../parts/charts';
import type { SheetChange } from '../change-set';
import type {
  At,
  BlockTable,
  BlockText,
  ColumnKind,
  ChartCells,
  Content,
  TableChart,
  TableRow,
} from './block';
import { BODY_FORMATS, HEADER_FORMAT, LINE, TEXT_FORMATS, TITLE_FORMAT, TOP_FORMAT } from './formats';
import { hasRoom, isOnOneLine } from './row-points';
import { textLines } from './text-lines';
import { topSize } from './top-title';
import { COLUMN, WIDTHS } from '../../marks/summary/summary-columns';

export type Drawn = {
  -readonly [
    Part in 'cells' | 'formats' | 'rules' | 'shades' | 'charts' | 'links'
  ]: SheetChange[Part][number][];
} & {
  /** The row, counted from 1, that has the hidden cells of a group. */
  readonly counted: Map<string, number>;
};

export const emptyDrawing = (): Drawn => ({
  cells: [],
  formats: [],
  rules: [],
  shades: [],
  charts: [],
  links: [],
  counted: new Map(),
});

export function drawTitle(drawn: Drawn, title: string, rowIndex: number): void {
  drawn.cells.push({ rowIndex, columnIndex: 0, value: title, numberFormat: '@' });
  drawn.formats.push({
    area: across(rowIndex),
    ...(rowIndex === 0 ? { ...TOP_FORMAT, fontSize: topSize(title) } : TITLE_FORMAT),
  });
}

const across = (rowIndex: number): Area => ({
  rowIndex,
  columnIndex: 0,
  rowCount: 1,
  columnCount: WIDTHS.length,
});
const one = (rowIndex: number, columnIndex: number): Area => ({
  rowIndex,
  columnIndex,
  rowCount: 1,
  columnCount: 1,
});

function cell(rowIndex: number, columnIndex: number, content: Content, at: At, as: ColumnKind): CellChange {
  const { numberFormat } = BODY_FORMATS[as];
  const where = { rowIndex, columnIndex };
  if (typeof content === 'object') return { ...where, formula: content.formula(at), numberFormat };
  // Excel would take a text such as 1/2 for a date.
  if (typeof content === 'string' && content !== '') return { ...where, value: content, numberFormat: '@' };
  return { ...where, value: content, numberFormat };
}

/** One row for each of its lines; what stands beside it is in the first. */
export function drawText(drawn: Drawn, part: BlockText, rowIndex: number): void {
  const { tone, beside, then, as = 'text' } = part;
  const own = rowIndex + 1;
  const at = { row: own, first: own, last: own, countedIn: own };
  const lines = textLines(part);
  lines.forEach((line, down) => {
    drawn.cells.push(cell(rowIndex + down, COLUMN.label, line, at, 'text'));
    const area = tone === 'minutes' ? across(rowIndex + down) : one(rowIndex + down, COLUMN.label);
    drawn.formats.push({ area, ...TEXT_FORMATS[tone] });
  });
  if (then !== undefined) drawn.cells.push(cell(rowIndex, COLUMN.ratings, then, at, 'text'));
  if (beside === undefined) return;
  drawn.cells.push(cell(rowIndex, COLUMN.second, beside, at, as));
  drawn.formats.push({ area: one(rowIndex, COLUMN.second), bold: true, horizontal: 'left' });
}

/**
 * `headerRows`: the first, and those where the header is repeated at the top of a page. `placedRows`: for the
 * table's rows and those of the one beside it, from the top down.
 */
export function drawTable(
  drawn: Drawn,
  table: BlockTable,
  headerRows: readonly number[],
  placedRows: readonly number[],
): void {
  const { columns, rows, shade, chart, beside } = table;
  // The table beside it can have more rows.
  const bodyRows = placedRows.slice(0, rows.length);
  const headerRow = headerRows[0] ?? 0;
  const [first, last] = [headerRow + 1, bodyRows.at(-1) ?? headerRow];
  const [firstColumn, lastColumn] = reachOf(table);
  const area = (columnIndex: number, columnCount: number): Area => ({
    rowIndex: first,
    rowCount: last - headerRow,
    columnIndex,
    columnCount,
  });
  if (rows.length > 0) {
    for (const { column, as } of columns) {
      const { numberFormat: _, ...format } = BODY_FORMATS[as];
      drawn.formats.push({ area: area(column, 1), vertical: 'top', ...format, ...indented(column, as) });
      if (as === 'rating') appendAll(drawn.rules, ratingColourRules(area(column, 1)));
    }
    drawn.formats.push({
      area: area(firstColumn, lastColumn - firstColumn + 1),
      lines: { colour: LINE, sides: ['inside', 'bottom'] },
    });
    if (shade) drawn.shades.push({ area: area(shade[0], shade[1] - shade[0] + 1), colour: SHADE });
  }
  for (const row of headerRows) drawHeader(drawn, table, row);
  rows.forEach((row, n) => {
    const rowIndex = bodyRows[n] ?? first + n;
    // Excel counts rows from 1.
    const own = rowIndex + 1;
    const countedIn = (row.group !== undefined && drawn.counted.get(row.group)) || own;
    if (row.group !== undefined) drawn.counted.set(row.group, countedIn);
    drawRow(drawn, table, row, { row: own, first: first + 1, last: last + 1, countedIn });
  });
  if (chart) drawn.charts.push(chartAt(chart, headerRow));
  if (beside) drawTable(drawn, beside, headerRows, placedRows);
}

const SHADE = '#F08A5D';

/** The first and last column of a table, with the blank ones between its own. */
function reachOf({ columns }: BlockTable): readonly [number, number] {
  const own = columns.map(({ column }) => column);
  return [smallest(own), largest(own)];
}

function drawHeader(drawn: Drawn, table: BlockTable, rowIndex: number): void {
  const { columns } = table;
  // The band continues between separate columns, so that a header reads as one.
  const [firstColumn, lastColumn] = reachOf(table);
  drawn.formats.push({
    area: { ...one(rowIndex, firstColumn), columnCount: lastColumn - firstColumn + 1 },
    ...HEADER_FORMAT,
  });
  for (const { title, column, rating, as } of columns) {
    if (title !== '') drawn.cells.push({ rowIndex, columnIndex: column, value: title, numberFormat: '@' });
    const { horizontal = 'left' } = BODY_FORMATS[as];
    drawn.formats.push({
      area: one(rowIndex, column),
      horizontal,
      // The title may use the blank columns to its right, like the words below it.
      ...(hasRoom(table, { title, column, as }) ? { wrap: false } : {}),
      ...(rating ? RATING_FILLS[rating] : {}),
      ...indented(column, as),
    });
  }
}

function drawRow(drawn: Drawn, table: BlockTable, row: TableRow, at: At): void {
  const { columns } = table;
  const [firstColumn, lastColumn] = reachOf(table);
  const rowIndex = at.row - 1;
  columns.forEach(({ column, as }, c) => {
    const content = row.cells[c] ?? '';
    if (content !== '') drawn.cells.push(cell(rowIndex, column, content, at, as));
    if (isOnOneLine(content, { column, as }))
      drawn.formats.push({ area: one(rowIndex, column), wrap: false });
  });
  if (row.key !== undefined)
    drawn.cells.push({ rowIndex, columnIndex: COLUMN.key, value: row.key, numberFormat: '@' });
  for (const { at: place, formula, isOfGroup } of row.hidden ?? [])
    if (isOfGroup !== true || at.countedIn === at.row)
      drawn.cells.push({
        rowIndex,
        columnIndex: COLUMN.inner + place,
        formula: formula(at),
        numberFormat: '0',
      });
  if (row.isTotal === true)
    drawn.formats.push({
      area: { ...one(rowIndex, firstColumn), columnCount: lastColumn - firstColumn + 1 },
      bold: true,
      lines: { colour: '#000000', sides: ['top'] },
    });
  if (row.rating)
    drawn.formats.push({
      area: one(rowIndex, columns[0]?.column ?? 0),
      bold: true,
      ...RATING_FILLS[row.rating],
    });
  if (row.link) drawn.links.push({ rowIndex, columnIndex: row.link.column, to: row.link.to });
}

/** Indented from a right-aligned number that may be to its left. */
const indented = (
  column: number,
  as: ColumnKind,
): { readonly horizontal: 'left'; readonly indent: 1 } | object =>
  column > COLUMN.second && !ALIGNED.has(BODY_FORMATS[as].horizontal)
    ? { horizontal: 'left', indent: 1 }
    : {};

const ALIGNED: ReadonlySet<string | undefined> = new Set(['right', 'centre']);

function chartAt(
  { name, kind, title, bare, columns, below = 0, rowCount, categories, series }: TableChart,
  headerRow: number,
): ChartChange {
  const area = ({ firstRow, lastRow, column }: ChartCells): Area => ({
    rowIndex: headerRow + 1 + firstRow,
    rowCount: lastRow - firstRow + 1,
    columnIndex: column,
    columnCount: 1,
  });
  const [from, to] = columns;
  return {
    name,
    kind,
    title,
    ...(bare ? { bare } : {}),
    place: { rowIndex: headerRow + below, rowCount, columnIndex: from, columnCount: to - from + 1 },
    categories: area(categories),
    series: series.map(({ values, ...rest }) => ({ ...rest, values: area(values) })),
  };
}

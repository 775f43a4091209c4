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
  drawn.formats.push({ area: across(rowIndex), ...(rowIndex === 0 ? TOP_FORMAT : TITLE_FORMAT) });
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

export function drawText(
  drawn: Drawn,
  { text, tone, beside, as = 'text' }: BlockText,
  rowIndex: number,
): void {
  const own = rowIndex + 1;
  const at = { row: own, first: own, last: own, countedIn: own };
  drawn.cells.push(cell(rowIndex, COLUMN.label, text, at, 'text'));
  drawn.formats.push({ area: one(rowIndex, COLUMN.label), ...TEXT_FORMATS[tone] });
  if (beside === undefined) return;
  drawn.cells.push(cell(rowIndex, COLUMN.second, beside, at, as));
  drawn.formats.push({ area: one(rowIndex, COLUMN.second), bold: true, horizontal: 'left' });
}

/**
 * `headerRows`: the first, and those where the header is repeated at the top of a page. `bodyRows`: one for each of the
 * table's rows, from the top down.
 */
export function drawTable(
  drawn: Drawn,
  table: BlockTable,
  headerRows: readonly number[],
  bodyRows: readonly number[],
): void {
  const { columns, rows, shade, chart } = table;
  const headerRow = headerRows[0] ?? 0;
  const [first, last] = [headerRow + 1, bodyRows.at(-1) ?? headerRow];
  const lastColumn = largest(columns.map(({ column }) => column));
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
      area: area(0, lastColumn + 1),
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
    drawRow(drawn, table, row, { row: own, first: first + 1, last: last + 1, countedIn }, lastColumn);
  });
  if (chart) drawn.charts.push(chartAt(chart, headerRow));
}

const SHADE = '#F08A5D';

function drawHeader(drawn: Drawn, { columns }: BlockTable, rowIndex: number): void {
  // The band continues between separate columns, so that a header reads as one.
  const lastColumn = largest(columns.map(({ column }) => column));
  drawn.formats.push({
    area: { ...one(rowIndex, 0), columnCount: lastColumn + 1 },
    ...HEADER_FORMAT,
  });
  for (const { title, column, rating, as } of columns) {
    if (title !== '') drawn.cells.push({ rowIndex, columnIndex: column, value: title, numberFormat: '@' });
    const { horizontal = 'left' } = BODY_FORMATS[as];
    const next = smallest(columns.map((other) => other.column).filter((other) => other > column));
    const hasRoom = next > column + 1 && next <= lastColumn;
    drawn.formats.push({
      area: one(rowIndex, column),
      horizontal,
      // The title may use the blank columns to its right, like the words below it.
      ...(as === 'text' && hasRoom ? { wrap: false } : {}),
      ...(rating ? RATING_FILLS[rating] : {}),
      ...indented(column, as),
    });
  }
}

function drawRow(drawn: Drawn, { columns }: BlockTable, row: TableRow, at: At, lastColumn: number): void {
  const rowIndex = at.row - 1;
  columns.forEach(({ column, as }, c) => {
    const content = row.cells[c] ?? '';
    if (content !== '') drawn.cells.push(cell(rowIndex, column, content, at, as));
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
      area: { ...one(rowIndex, 0), columnCount: lastColumn + 1 },
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
  column > COLUMN.second && BODY_FORMATS[as].horizontal !== 'right' ? { horizontal: 'left', indent: 1 } : {};

function chartAt(
  { name, kind, title, columns, rowCount, categories, series }: TableChart,
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
    place: { rowIndex: headerRow, rowCount, columnIndex: from, columnCount: to - from + 1 },
    categories: area(categories),
    series: series.map(({ values, ...rest }) => ({ ...rest, values: area(values) })),
  };
}

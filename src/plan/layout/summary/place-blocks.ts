/**
 * Puts blocks below each other on the sheet: every part gets its rows, formulas learn where they stand, looks follow from
 * what a column holds. Decides nothing of what is said.
 */
import type { Area } from '../../sheet/sheet-snapshot';
import { colourRules, RATING_FILLS } from '../flags/flag-rules';
import type { PlannedCell, PlannedChart } from '../planned-parts';
import type { PlannedSheet } from '../sheet-plan';
import type {
  At,
  BlockPart,
  BlockTable,
  BlockText,
  CellKind,
  ChartCells,
  Content,
  TableChart,
} from './block';
import { BODY_LOOKS, HEADER_LOOK, LINE, TEXT_LOOKS, TITLE_LOOK, TOP_LOOK } from './looks';
import { COLUMN, WIDTHS } from './summary-columns';

export interface PlacedBlock {
  readonly title: string;
  readonly parts: readonly BlockPart[];
}

type Placed = Pick<PlannedSheet, 'cells' | 'formats' | 'rules' | 'shades' | 'charts' | 'links'>;

export interface PlacedSheet extends Placed {
  /** One past the last. */
  readonly endRow: number;
  /** Where each block's title stands, and how high the block is, in points. */
  readonly blocks: readonly { readonly titleRow: number; readonly height: number }[];
  /** The header row of the last table. */
  readonly lastHeaderRow: number;
  /** Rows of the longest table. */
  readonly longest: number;
}

type Drawn = { -readonly [Part in keyof Placed]: Placed[Part][number][] };

const LINE_POINTS = 15;

export function placeBlocks(blocks: readonly PlacedBlock[]): PlacedSheet {
  const drawn: Drawn = { cells: [], formats: [], rules: [], shades: [], charts: [], links: [] };
  const placed: PlacedSheet['blocks'][number][] = [];
  let row = 0;
  let [lastHeaderRow, longest] = [0, 0];
  for (const [at, { title, parts }] of blocks.entries()) {
    const titleRow = row;
    let height = 2 * LINE_POINTS;
    drawn.cells.push({ rowIndex: row, columnIndex: 0, value: title, numberFormat: '@' });
    drawn.formats.push({ area: across(row), ...(at === 0 ? TOP_LOOK : TITLE_LOOK) });
    row += 1;
    for (const part of parts) {
      if (part.kind === 'text') {
        drawText(drawn, part, row);
        row += 1;
        height += LINE_POINTS;
        continue;
      }
      const rows = Math.max(part.rows.length + 1, part.chart?.rowCount ?? 0);
      drawTable(drawn, part, row);
      [lastHeaderRow, longest] = [row, Math.max(longest, part.rows.length)];
      height += heightOf(part) + Math.max(0, rows - part.rows.length) * LINE_POINTS;
      // A blank row below each table.
      row += rows + 1;
    }
    placed.push({ titleRow, height });
    row += 1;
  }
  return { ...drawn, endRow: row, blocks: placed, lastHeaderRow, longest };
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

function cell(rowIndex: number, columnIndex: number, content: Content, at: At, as: CellKind): PlannedCell {
  const { numberFormat } = BODY_LOOKS[as];
  const where = { rowIndex, columnIndex };
  if (typeof content === 'object') return { ...where, formula: content.formula(at), numberFormat };
  // Excel would take a text such as 1/2 for a date.
  if (typeof content === 'string' && content !== '') return { ...where, value: content, numberFormat: '@' };
  return { ...where, value: content, numberFormat };
}

function drawText(drawn: Drawn, { text, tone, beside, as = 'text' }: BlockText, rowIndex: number): void {
  const at = { row: rowIndex + 1, first: rowIndex + 1, last: rowIndex + 1 };
  drawn.cells.push(cell(rowIndex, COLUMN.label, text, at, 'text'));
  drawn.formats.push({ area: one(rowIndex, COLUMN.label), ...TEXT_LOOKS[tone] });
  if (beside === undefined) return;
  drawn.cells.push(cell(rowIndex, COLUMN.second, beside, at, as));
  drawn.formats.push({ area: one(rowIndex, COLUMN.second), bold: true, horizontal: 'left' });
}

function drawTable(drawn: Drawn, table: BlockTable, headerRow: number): void {
  const { columns, rows, shade, chart } = table;
  const [first, last] = [headerRow + 1, headerRow + rows.length];
  for (const { title, column, rating, as } of columns) {
    if (title !== '')
      drawn.cells.push({ rowIndex: headerRow, columnIndex: column, value: title, numberFormat: '@' });
    drawn.formats.push({
      area: one(headerRow, column),
      ...HEADER_LOOK,
      ...(BODY_LOOKS[as].horizontal ? { horizontal: BODY_LOOKS[as].horizontal } : {}),
      ...(rating ? RATING_FILLS[rating] : {}),
      ...indented(column, as),
    });
    if (rows.length === 0) continue;
    const area = { rowIndex: first, columnIndex: column, rowCount: rows.length, columnCount: 1 };
    const { numberFormat: _, ...look } = BODY_LOOKS[as];
    drawn.formats.push({ area, vertical: 'top', ...look, ...indented(column, as) });
    if (as === 'rating') drawn.rules.push(...colourRules(area));
  }
  const lastColumn = Math.max(...columns.map(({ column }) => column));
  const whole = (rowIndex: number, rowCount: number): Area => ({
    rowIndex,
    columnIndex: 0,
    rowCount,
    columnCount: lastColumn + 1,
  });
  if (rows.length > 0)
    drawn.formats.push({
      area: whole(first, rows.length),
      lines: { colour: LINE, sides: ['inside', 'bottom'] },
    });
  rows.forEach((row, n) => {
    const rowIndex = first + n;
    // Excel counts rows from 1.
    const at: At = { row: rowIndex + 1, first: first + 1, last: last + 1 };
    columns.forEach(({ column, as }, c) => {
      const content = row.cells[c] ?? '';
      if (content !== '') drawn.cells.push(cell(rowIndex, column, content, at, as));
    });
    if (row.key !== undefined)
      drawn.cells.push({ rowIndex, columnIndex: COLUMN.key, value: row.key, numberFormat: '@' });
    row.inner?.forEach(({ formula }, i) =>
      drawn.cells.push({ rowIndex, columnIndex: COLUMN.inner + i, formula: formula(at), numberFormat: '0' }),
    );
    if (row.isTotal === true)
      drawn.formats.push({
        area: whole(rowIndex, 1),
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
  });
  if (shade && rows.length > 0)
    drawn.shades.push({
      area: {
        rowIndex: first,
        rowCount: rows.length,
        columnIndex: shade[0],
        columnCount: shade[1] - shade[0] + 1,
      },
      colour: '#F08A5D',
    });
  if (chart) drawn.charts.push(chartAt(chart, headerRow));
}

/** Clear of the number that may stand to the left, flush right. */
const indented = (
  column: number,
  as: CellKind,
): { readonly horizontal: 'left'; readonly indent: 1 } | object =>
  column > COLUMN.second && BODY_LOOKS[as].horizontal !== 'right' ? { horizontal: 'left', indent: 1 } : {};

function chartAt(
  { name, kind, title, columns, rowCount, categories, series }: TableChart,
  headerRow: number,
): PlannedChart {
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

/** In points: long texts wrap within their column. */
function heightOf({ columns, rows }: BlockTable): number {
  let height = 0;
  for (const { cells } of rows) {
    let lines = 1;
    columns.forEach(({ as, column }, at) => {
      const content = cells[at];
      if (as === 'long' && typeof content === 'string')
        lines = Math.max(lines, Math.ceil(content.length / ((WIDTHS[column] ?? 10) * 0.9)));
    });
    height += lines * LINE_POINTS;
  }
  return height + 2 * LINE_POINTS;
}

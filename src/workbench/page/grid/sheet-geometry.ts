/** The layout of a sheet on screen: how many rows and columns it shows and where each is, without headings. */
import { COLUMN_LIMIT, ROW_LIMIT } from '../../model/area';
import { usedRange } from '../../model/used-range';
import type { Sheet } from '../../model/workbook';
import { layLines, type Lines } from './lines';
import type { RowHeights } from './row-heights';

export interface SheetGeometry {
  readonly rows: Lines;
  readonly columns: Lines;
  /** The sheet's zoom, 1 for 100 %. */
  readonly scale: number;
  /** Rows and columns that stay in view when the sheet is scrolled. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels. */
  readonly rowHeadingWidth: number;
  readonly columnHeadingHeight: number;
}

/** Extra rows and columns beyond the used range, and the minimum shown. */
const SPARE = { rows: 60, columns: 8 };
const LEAST = { rows: 120, columns: 30 };

/** How far the user has moved on the sheet: rows and columns are laid out at least that far. */
export interface Reach {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

export function sheetGeometry(sheet: Sheet, heights: RowHeights, reach: Reach): SheetGeometry {
  const scale = Math.min(4, Math.max(0.1, sheet.zoom / 100));
  const used = usedRange(sheet, false);
  const rowCount = Math.min(
    ROW_LIMIT,
    Math.max(
      LEAST.rows,
      (used ? used.rowIndex + used.rowCount : 0) + SPARE.rows,
      reach.rowIndex + SPARE.rows,
      sheet.charts.reduce(
        (most, { top, height }) => Math.max(most, Math.ceil((top + height) / sheet.defaultRowHeight) + 2),
        0,
      ),
    ),
  );
  const columnCount = Math.min(
    COLUMN_LIMIT,
    Math.max(
      LEAST.columns,
      (used ? used.columnIndex + used.columnCount : 0) + SPARE.columns,
      reach.columnIndex + SPARE.columns,
    ),
  );
  // What is before the first frozen row or column cannot be scrolled to.
  const { rowIndex: firstRow = 0, columnIndex: firstColumn = 0 } = sheet.freeze ?? {};
  const columns = layLines(columnCount, (at) => (at < firstColumn ? 0 : columnPixels(sheet, at, scale)));
  const height = heights(sheet, columns, scale);
  const rows = layLines(rowCount, (at) => (at < firstRow ? 0 : height(at)));
  const digits = Math.max(3, String(rowCount).length);
  return {
    rows,
    columns,
    scale,
    frozenRows: Math.min(firstRow + (sheet.freeze?.rowCount ?? 0), rowCount),
    frozenColumns: Math.min(firstColumn + (sheet.freeze?.columnCount ?? 0), columnCount),
    rowHeadingWidth: sheet.showHeadings ? digits * 8 + 14 : 0,
    columnHeadingHeight: sheet.showHeadings ? 22 : 0,
  };
}

/** Seven pixels per character plus five: Excel's measure for Calibri 11 (ECMA-376 part 1, 18.3.1.13). */
function columnPixels(sheet: Sheet, columnIndex: number, scale: number): number {
  const column = sheet.columns.get(columnIndex);
  if (column?.hidden) return 0;
  return Math.round(Math.trunc((column?.width ?? sheet.defaultColumnWidth) * 7 + 5) * scale);
}

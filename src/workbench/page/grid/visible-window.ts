/**
 * Which rows and columns are drawn: frozen ones, those in view and a few beyond, and the first row of each merge that
 * extends into view. The active cell is always drawn, wherever it is, so that the keyboard focus has an element.
 */
import { linesWithin } from './lines';
import type { MergeIndex } from './merge-index';
import type { SheetGeometry } from './sheet-geometry';

/** Pixels: scroll position, and the size of the window including headings and frozen panes. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface VisibleWindow {
  readonly frozenRows: readonly number[];
  readonly rows: readonly number[];
  readonly frozenColumns: readonly number[];
  readonly columns: readonly number[];
}

/** Lines drawn beyond the edges of the view, so that fast scrolling shows no gaps. */
const MORE = { rows: 8, columns: 3 };

export function visibleWindow(
  geometry: SheetGeometry,
  merges: MergeIndex,
  view: Viewport,
  active: { readonly rowIndex: number; readonly columnIndex: number },
): VisibleWindow {
  const { rows, columns, frozenRows, frozenColumns } = geometry;
  const above = rows.start(frozenRows);
  const before = columns.start(frozenColumns);
  const inRows = linesWithin(
    rows,
    view.top + above,
    view.height - geometry.columnHeadingHeight - above,
    MORE.rows,
  );
  const inColumns = linesWithin(
    columns,
    view.left + before,
    view.width - geometry.rowHeadingWidth - before,
    MORE.columns,
  );
  const firstRow = Math.max(frozenRows, inRows.first);
  const firstColumn = Math.max(frozenColumns, inColumns.first);
  const rowSet = new Set(range(firstRow, inRows.last));
  const columnSet = new Set(range(firstColumn, inColumns.last));
  for (const merge of merges.reachingInto(firstRow))
    if (merge.rowIndex >= frozenRows) rowSet.add(merge.rowIndex);
  for (const rowIndex of [...rowSet]) {
    const merge = merges.at(rowIndex, firstColumn);
    if (merge && merge.columnIndex < firstColumn && merge.columnIndex >= frozenColumns)
      columnSet.add(merge.columnIndex);
  }
  if (active.rowIndex >= frozenRows && active.rowIndex < rows.count) rowSet.add(active.rowIndex);
  if (active.columnIndex >= frozenColumns && active.columnIndex < columns.count)
    columnSet.add(active.columnIndex);
  const shown = (size: (index: number) => number, indexes: Iterable<number>): number[] =>
    [...indexes].filter((index) => size(index) > 0).sort((a, b) => a - b);
  return {
    frozenRows: shown(rows.size, range(0, frozenRows - 1)),
    rows: shown(rows.size, rowSet),
    frozenColumns: shown(columns.size, range(0, frozenColumns - 1)),
    columns: shown(columns.size, columnSet),
  };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** The smallest scroll that brings a cell into view; the current position if it is already in view. */
export function scrollToShow(
  geometry: SheetGeometry,
  view: Viewport,
  cell: { readonly rowIndex: number; readonly columnIndex: number },
): { readonly left: number; readonly top: number } {
  const { rows, columns, frozenRows, frozenColumns } = geometry;
  const along = (lines: typeof rows, index: number, frozen: number, from: number, room: number): number => {
    if (index < frozen) return from;
    const start = lines.start(index) - lines.start(frozen);
    const end = start + lines.size(index);
    if (start < from || end - start > room) return start;
    return end > from + room ? end - room : from;
  };
  return {
    top: along(
      rows,
      cell.rowIndex,
      frozenRows,
      view.top,
      view.height - geometry.columnHeadingHeight - rows.start(frozenRows),
    ),
    left: along(
      columns,
      cell.columnIndex,
      frozenColumns,
      view.left,
      view.width - geometry.rowHeadingWidth - columns.start(frozenColumns),
    ),
  };
}

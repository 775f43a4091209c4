/** The row of column letters, and the corner button that selects everything. */
import { columnLetters, type Area } from '../../model/area';
import type { SheetGeometry } from '../grid/sheet-geometry';

interface Props {
  readonly geometry: SheetGeometry;
  readonly frozenColumns: readonly number[];
  readonly columns: readonly number[];
  readonly selected: Area;
}

export function ColumnHeadings({ geometry, frozenColumns, columns, selected }: Props) {
  const { rowHeadingWidth, columnHeadingHeight, columns: lines } = geometry;
  if (columnHeadingHeight === 0) return null;
  const heading = (columnIndex: number, from: number) => {
    const within =
      columnIndex >= selected.columnIndex && columnIndex < selected.columnIndex + selected.columnCount;
    return (
      <div
        key={columnIndex}
        role="columnheader"
        aria-colindex={columnIndex + 1}
        data-column-heading={columnIndex}
        className={within ? 'column-heading within' : 'column-heading'}
        style={{ left: from + lines.start(columnIndex), width: lines.size(columnIndex) }}
      >
        {columnLetters(columnIndex)}
      </div>
    );
  };
  return (
    <div role="row" className="grid-row" style={{ top: 0, height: columnHeadingHeight }}>
      <div role="columnheader" data-all-heading="" className="corner" style={{ width: rowHeadingWidth }}>
        <span className="hidden-text">All cells</span>
      </div>
      {frozenColumns.length > 0 && (
        <div
          role="none"
          className="frozen-cells"
          style={{ left: rowHeadingWidth, width: lines.start(geometry.frozenColumns) }}
        >
          {frozenColumns.map((columnIndex) => heading(columnIndex, 0))}
        </div>
      )}
      {columns.map((columnIndex) => heading(columnIndex, rowHeadingWidth))}
    </div>
  );
}

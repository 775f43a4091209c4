/** One row of the sheet: its heading, its frozen cells and those in view. Memoised. */
import { memo, type ReactNode } from 'react';
import type { Area } from '../../model/area';
import type { Font } from '../../model/style';
import type { SheetDrawing } from '../grid/sheet-drawing';
import type { SheetGeometry } from '../grid/sheet-geometry';
import type { Place } from '../grid/selection';
import { GridCell } from './GridCell';

interface Props {
  readonly rowIndex: number;
  /** Pixels from the top of the row group. */
  readonly top: number;
  readonly geometry: SheetGeometry;
  readonly drawing: SheetDrawing;
  readonly frozenColumns: readonly number[];
  readonly columns: readonly number[];
  readonly usualFont: Font;
  readonly gridlines: boolean;
  /** `null` if the selection does not touch this row, so that it is not redrawn when the selection moves. */
  readonly selection: { readonly area: Area; readonly active: Place } | null;
  /** The editor, if a cell in this row is being edited. */
  readonly editor: ReactNode;
}

export const GridRow = memo(function GridRow(props: Props) {
  const { rowIndex, top, geometry, drawing, selection, editor } = props;
  const { rows, columns: lines, rowHeadingWidth } = geometry;
  const draw = (columnIndexes: readonly number[], from: number): ReactNode[] => {
    let runsTo = -1;
    return columnIndexes.map((columnIndex) => {
      const cell = drawing.cell(rowIndex, columnIndex);
      if (!cell) return null;
      const { area } = cell;
      if (cell.runsOver > 0) runsTo = columnIndex + cell.runsOver;
      const start = lines.start(columnIndex);
      return (
        <GridCell
          key={columnIndex}
          cell={cell}
          left={from + start}
          width={lines.start(columnIndex + area.columnCount) - start}
          height={rows.start(rowIndex + area.rowCount) - rows.start(rowIndex)}
          usualFont={props.usualFont}
          scale={geometry.scale}
          textWidth={lines.start(columnIndex + cell.runsOver + 1) - start - 1}
          gridlines={props.gridlines}
          runOver={columnIndex < runsTo}
          selection={selection}
        >
          {selection?.active.columnIndex === columnIndex && selection.active.rowIndex === rowIndex && editor}
        </GridCell>
      );
    });
  };
  const within =
    selection !== null &&
    rowIndex >= selection.area.rowIndex &&
    rowIndex < selection.area.rowIndex + selection.area.rowCount;
  return (
    <div
      role="row"
      aria-rowindex={rowIndex + 1}
      className="grid-row"
      style={{ top, height: rows.size(rowIndex) }}
    >
      {rowHeadingWidth > 0 && (
        <div
          role="rowheader"
          data-row-heading={rowIndex}
          className={within ? 'row-heading within' : 'row-heading'}
          style={{ width: rowHeadingWidth }}
        >
          {rowIndex + 1}
        </div>
      )}
      {props.frozenColumns.length > 0 && (
        <div
          role="none"
          className="frozen-cells"
          style={{ left: rowHeadingWidth, width: lines.start(geometry.frozenColumns) }}
        >
          {draw(props.frozenColumns, 0)}
        </div>
      )}
      {draw(props.columns, rowHeadingWidth)}
    </div>
  );
});

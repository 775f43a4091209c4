/**
 * The scrolling sheet: column letters and frozen rows, the rows in view, and charts over them. Draws what is in view
 * and reports mouse and key events to its owner; changes nothing itself.
 */
import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import type { Font } from '../../model/style';
import type { Sheet } from '../../model/workbook';
import { scrollToShow, visibleWindow } from '../grid/visible-window';
import type { SheetDrawing } from '../grid/sheet-drawing';
import type { SheetGeometry } from '../grid/sheet-geometry';
import type { Selection } from '../grid/selection';
import { ColumnHeadings } from './ColumnHeadings';
import { cellId } from './GridCell';
import { GridRow } from './GridRow';
import type { GridClipboard } from './use-clipboard';
import type { GridPointer } from './use-grid-pointer';
import { useViewport } from './use-viewport';

interface Props {
  readonly sheet: Sheet;
  readonly geometry: SheetGeometry;
  readonly drawing: SheetDrawing;
  readonly usualFont: Font;
  readonly selection: Selection;
  readonly editor: ReactNode;
  readonly gridRef: Ref<HTMLDivElement>;
  readonly pointer: GridPointer;
  readonly onKeyDown: (event: KeyboardEvent, rowsInView: number, columnsInView: number) => void;
  readonly clipboard: GridClipboard;
  /** What lies over the cells: charts, notes. */
  readonly children: ReactNode;
}

export function SheetGrid(props: Props) {
  const { sheet, geometry, drawing, selection, editor, pointer } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { view, onScroll } = useViewport(scroller);
  const { active, area } = selection;
  const shown = useMemo(
    () => visibleWindow(geometry, drawing.merges, view, active),
    [geometry, drawing, view, active],
  );
  const columns = useSame(shown.columns);
  const frozenColumns = useSame(shown.frozenColumns);
  useMemo(
    () => drawing.prepare([...shown.frozenRows, ...shown.rows], [...shown.frozenColumns, ...shown.columns]),
    [drawing, shown],
  );

  const { rowIndex, columnIndex } = selection.end;
  const whole = area.rowCount > 1_000_000 || area.columnCount > 16_000;
  useEffect(() => {
    const element = scroller.current;
    if (!element || whole) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
    const now = { left: scrollLeft, top: scrollTop, width: clientWidth, height: clientHeight };
    const next = scrollToShow(geometry, now, { rowIndex, columnIndex });
    if (next.left !== now.left || next.top !== now.top) element.scrollTo({ ...next, behavior: 'instant' });
    // Only when the selection moves: scrolling away from it must not jump back.
  }, [sheet, rowIndex, columnIndex, whole, area]);

  const { rows, columns: lines, columnHeadingHeight, rowHeadingWidth } = geometry;
  const frozenHeight = rows.start(geometry.frozenRows);
  const width = rowHeadingWidth + lines.total;
  const row = (at: number, top: number): ReactNode => {
    const reached = at < area.rowIndex + area.rowCount && at + drawing.merges.tallestFrom(at) > area.rowIndex;
    const edited = editor !== null && active.rowIndex === at;
    return (
      <GridRow
        key={at}
        rowIndex={at}
        top={top}
        geometry={geometry}
        drawing={drawing}
        frozenColumns={frozenColumns}
        columns={columns}
        usualFont={props.usualFont}
        gridlines={sheet.showGridlines}
        selection={reached ? selection : null}
        editor={edited ? editor : null}
      />
    );
  };
  const inView = (from: number, length: number, all: typeof rows): number =>
    Math.max(1, all.at(from + length) - all.at(from) - 1);

  return (
    <div className="sheet-scroller" ref={scroller} onScroll={onScroll}>
      <div
        ref={props.gridRef}
        role="grid"
        tabIndex={0}
        className="grid"
        aria-label={sheet.name}
        aria-rowcount={rows.count}
        aria-colcount={lines.count}
        aria-multiselectable="true"
        aria-describedby="sheet-keys"
        aria-activedescendant={cellId(active.rowIndex, active.columnIndex)}
        style={{ width, height: columnHeadingHeight + rows.total }}
        onKeyDown={(event) =>
          props.onKeyDown(
            event,
            inView(view.top + frozenHeight, view.height - columnHeadingHeight - frozenHeight, rows),
            inView(view.left, view.width - rowHeadingWidth, lines),
          )
        }
        onMouseDown={pointer.onMouseDown}
        onDoubleClick={pointer.onDoubleClick}
        onContextMenu={pointer.onContextMenu}
        onMouseOver={pointer.onMouseOver}
        onMouseLeave={pointer.onMouseLeave}
        onCopy={props.clipboard.onCopy}
        onCut={props.clipboard.onCut}
        onPaste={props.clipboard.onPaste}
      >
        <div
          role="rowgroup"
          className="grid-head"
          style={{ height: columnHeadingHeight + frozenHeight, width }}
        >
          <ColumnHeadings
            geometry={geometry}
            frozenColumns={frozenColumns}
            columns={columns}
            selected={area}
          />
          {shown.frozenRows.map((at) => row(at, columnHeadingHeight + rows.start(at)))}
          {geometry.frozenRows > 0 && <div className="freeze-line across" role="none" />}
        </div>
        <div role="rowgroup" className="grid-body" style={{ height: rows.total - frozenHeight, width }}>
          {shown.rows.map((at) => row(at, rows.start(at) - frozenHeight))}
        </div>
        {geometry.frozenColumns > 0 && (
          <div
            className="freeze-line down"
            role="none"
            style={{ left: rowHeadingWidth + lines.start(geometry.frozenColumns) - 1 }}
          />
        )}
      </div>
      {props.children}
    </div>
  );
}

/** Returns the previous array while its numbers are the same, so that rows need not be redrawn. */
function useSame(numbers: readonly number[]): readonly number[] {
  const before = useRef(numbers);
  if (before.current.length !== numbers.length || before.current.some((each, at) => each !== numbers[at]))
    before.current = numbers;
  return before.current;
}

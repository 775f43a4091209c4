/** One cell: its text, format, borders and marks, labelled with its address for assistive technology and tests. */
import type { CSSProperties, ReactNode } from 'react';
import { cellName, intersection, type Area } from '../../model/area';
import type { Font } from '../../model/style';
import { fontCss, lineCss, textCss } from '../grid/cell-css';
import type { DrawnCell } from '../grid/sheet-drawing';
import type { Place } from '../grid/selection';

interface Props {
  readonly cell: DrawnCell;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly usualFont: Font;
  readonly scale: number;
  /** Pixels available for an unwrapped text, including what it overflows into. */
  readonly textWidth: number;
  readonly gridlines: boolean;
  /** Whether text overflowing from the left crosses its right border. */
  readonly runOver: boolean;
  readonly selection: { readonly area: Area; readonly active: Place } | null;
  /** The editor, if this cell is being edited. */
  readonly children?: ReactNode;
}

/** Id with which the grid refers to its active cell. */
export const cellId = (rowIndex: number, columnIndex: number): string =>
  `cell-${cellName(rowIndex, columnIndex)}`;

export function GridCell(props: Props) {
  const { cell, selection, children } = props;
  const { area, rowIndex, columnIndex, conditional } = cell;
  const name = cellName(rowIndex, columnIndex);
  const selected = selection !== null && intersection(selection.area, area) !== null;
  const active = selection?.active.rowIndex === rowIndex && selection.active.columnIndex === columnIndex;
  const marks = selected ? `selected ${active ? 'active ' : ''}${edgesOf(selection.area, area)}` : '';
  return (
    <div
      role="gridcell"
      id={cellId(rowIndex, columnIndex)}
      data-cell={name}
      aria-colindex={columnIndex + 1}
      aria-selected={selected}
      aria-label={cell.text === '' ? name : `${name} ${cell.text}`}
      {...(area.rowCount > 1 ? { 'aria-rowspan': area.rowCount } : {})}
      {...(area.columnCount > 1 ? { 'aria-colspan': area.columnCount } : {})}
      {...(cell.note ? { 'aria-description': `Note: ${cell.note.text}` } : {})}
      className={`cell ${cell.fill === undefined ? 'unfilled ' : ''}${marks}`}
      style={boxCss(props)}
    >
      {conditional?.bar && (
        <span
          className="data-bar"
          style={{ width: `${conditional.bar.length * 100}%`, background: conditional.bar.colour }}
        />
      )}
      {cell.text !== '' && (
        <span
          className={cell.wrap ? 'cell-text wrap' : 'cell-text'}
          style={{
            ...textCss(cell.style, props.usualFont, props.scale, cell.kind),
            ...(cell.runsOver > 0 ? { width: props.textWidth } : {}),
          }}
        >
          <span className={wordsClass(cell)}>
            {cell.runs?.map((run, at) => (
              <span key={at} style={fontCss(run.font)}>
                {run.text}
              </span>
            )) ?? cell.text}
          </span>
        </span>
      )}
      {conditional?.icon && (
        <span className="icon" data-sign={conditional.icon.sign} style={{ color: conditional.icon.colour }} />
      )}
      {cell.note && <span className="note-corner" />}
      {cell.filter && <span className={`filter-button ${cell.filter}`} />}
      {active && cell.hasList && <span className="list-button" data-list-button="" />}
      {children}
    </div>
  );
}

function boxCss({ cell, left, width, height, gridlines, runOver }: Props): CSSProperties {
  const { edges, fill } = cell;
  const clear = '1px solid transparent';
  const line = gridlines && fill === undefined ? '1px solid var(--gridline)' : clear;
  const [top, bottom] = [lineCss(edges.top), lineCss(edges.bottom)];
  const [before, after] = [lineCss(edges.left), lineCss(edges.right)];
  const bordered = (top ?? bottom ?? before ?? after) !== undefined;
  const depth = bordered || cell.runsOver > 0 ? 2 : fill === undefined ? undefined : 1;
  return {
    left: left - 1,
    width: width + 1,
    height: height + 1,
    borderTop: top ?? clear,
    borderLeft: before ?? clear,
    borderBottom: bottom ?? line,
    borderRight: after ?? (runOver ? clear : line),
    ...(fill === undefined ? {} : { backgroundColor: fill }),
    ...(depth === undefined ? {} : { zIndex: depth }),
  };
}

function wordsClass({ style }: DrawnCell): string {
  const rotation = style?.alignment?.rotation ?? 0;
  if (rotation === 0) return 'words';
  return rotation === 255 ? 'words stacked' : rotation > 0 ? 'words turned-up' : 'words turned-down';
}

/** The sides at which a selection ends, for drawing its frame. */
function edgesOf(selection: Area, cell: Area): string {
  const edges: string[] = [];
  if (cell.rowIndex <= selection.rowIndex) edges.push('edge-top');
  if (cell.rowIndex + cell.rowCount >= selection.rowIndex + selection.rowCount) edges.push('edge-bottom');
  if (cell.columnIndex <= selection.columnIndex) edges.push('edge-left');
  if (cell.columnIndex + cell.columnCount >= selection.columnIndex + selection.columnCount)
    edges.push('edge-right');
  return edges.join(' ');
}

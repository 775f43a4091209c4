/**
 * The position of a chart on its sheet: points from the sheet's corner in the model, a cell and an offset in the file.
 */
import type { Chart } from '../../model/parts';
import type { Sheet } from '../../model/workbook';
import { childNode, node, setAttribute, type XmlNode } from './xml-node';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMU_PER_POINT = 12_700;

const emu = (points: number): number => Math.round(points * EMU_PER_POINT);

/** A character of Calibri 11 is 7 pixels wide, plus 5 of padding, at 0.75 points each (ECMA-376 part 1, 18.3.1.13). */
const columnPoints = (width: number): number => (width * 7 + 5) * 0.75;

/** The line that contains a point, and the point's offset within it. */
function lineAt(points: number, sizeOf: (index: number) => number, most: number): readonly [number, number] {
  let rest = Math.max(0, points);
  let index = 0;
  for (; index < most - 1; index += 1) {
    const size = sizeOf(index);
    if (rest < size) break;
    rest -= size;
  }
  return [index, emu(rest)];
}

function corner(name: string, sheet: Sheet, left: number, top: number): XmlNode {
  const columnSize = (index: number): number => {
    const column = sheet.columns.get(index);
    return column?.hidden ? 0 : columnPoints(column?.width ?? sheet.defaultColumnWidth);
  };
  const rowSize = (index: number): number => {
    const row = sheet.rows.get(index);
    return row?.hidden ? 0 : (row?.height ?? sheet.defaultRowHeight);
  };
  const [column, columnRest] = lineAt(left, columnSize, 16_384);
  const [row, rowRest] = lineAt(top, rowSize, 1_048_576);
  const text = (part: string, number: number): XmlNode => node(part, {}, [String(number)]);
  return node(name, {}, [
    text('col', column),
    text('colOff', columnRest),
    text('row', row),
    text('rowOff', rowRest),
  ]);
}

/** A new anchor: the chart moves with its cells and keeps its size. `number` must be unique in the drawing. */
export function anchorNode(chart: Chart, sheet: Sheet, link: string, number: number): XmlNode {
  const frame = node('graphicFrame', { macro: '' }, [
    node('nvGraphicFramePr', {}, [
      node('cNvPr', { id: number, name: chart.name === '' ? `Chart ${number}` : chart.name }),
      node('cNvGraphicFramePr'),
    ]),
    node('xfrm', {}, [node('a:off', { x: 0, y: 0 }), node('a:ext', { cx: 0, cy: 0 })]),
    node('a:graphic', {}, [
      node('a:graphicData', { uri: CHART }, [
        node('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONSHIPS, 'r:id': link }),
      ]),
    ]),
  ]);
  return node('oneCellAnchor', { 'xmlns:a': DRAWING }, [
    corner('from', sheet, chart.left, chart.top),
    node('ext', { cx: emu(chart.width), cy: emu(chart.height) }),
    frame,
    node('clientData'),
  ]);
}

/**
 * Moves an anchor of the file to the chart's position; `false` for a kind of anchor that has no position of its own.
 */
export function moveAnchor(anchor: XmlNode, chart: Chart, sheet: Sheet): boolean {
  const { left, top, width, height } = chart;
  const put = (name: string, made: XmlNode): void => {
    anchor.children = anchor.children.map((child) =>
      typeof child !== 'string' && child.name === name ? made : child,
    );
  };
  const extent = childNode(anchor, 'ext');
  if (extent) {
    setAttribute(extent, 'cx', emu(width));
    setAttribute(extent, 'cy', emu(height));
  }
  if (anchor.name === 'absoluteAnchor') put('pos', node('pos', { x: emu(left), y: emu(top) }));
  else if (anchor.name.endsWith('CellAnchor')) {
    put('from', corner('from', sheet, left, top));
    put('to', corner('to', sheet, left + width, top + height));
  } else return false;
  return true;
}

/**
 * Writes a sheet's own settings: tab colour, gridlines, zoom, panes, selection, default sizes, merged cells, dimension.
 */
import { areaName, cellName, type Area } from '../../model/area';
import type { Sheet } from '../../model/workbook';
import { lastIndex } from './part-editor';
import { same } from './same';
import type { SheetJob } from './save-job';
import { childNode, childNodes, node, setAttribute, type XmlNode } from './xml-node';

export function writeTabColour({ sheet, was, part }: SheetJob): void {
  if (sheet.tabColour === was.tabColour) return;
  const element = part.read('sheetPr') ?? node('sheetPr');
  const rest = element.children.filter((child) => typeof child === 'string' || child.name !== 'tabColor');
  const colour = sheet.tabColour === '' ? [] : [node('tabColor', { rgb: `FF${sheet.tabColour.slice(1)}` })];
  element.children = [...colour, ...rest];
  part.write('sheetPr', element);
}

/** The used range, which other programs read before the cells. */
export function writeDimension({ sheet, part }: SheetJob): void {
  let area: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const [rowIndex, row] of sheet.rows) {
    for (const columnIndex of row.cells.keys()) {
      area ??= { top: rowIndex, left: columnIndex, bottom: rowIndex, right: columnIndex };
      area.top = Math.min(area.top, rowIndex);
      area.bottom = Math.max(area.bottom, rowIndex);
      area.left = Math.min(area.left, columnIndex);
      area.right = Math.max(area.right, columnIndex);
    }
  }
  const { top, left, bottom, right } = area ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const used = {
    rowIndex: top,
    columnIndex: left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  };
  part.write('dimension', node('dimension', { ref: areaName(used) }));
}

/** `inFront`: whether the sheet is the active one; `null` if that has not changed. */
export function writeView(job: SheetJob, inFront: boolean | null): void {
  const { sheet, was, part } = job;
  const same_ =
    same(viewOf(sheet), viewOf(was)) &&
    same(sheet.selection, was.selection) &&
    same(sheet.freeze, was.freeze);
  if (same_ && inFront === null) return;
  const views = part.read('sheetViews') ?? node('sheetViews');
  let view = childNode(views, 'sheetView');
  if (!view) {
    view = node('sheetView', { workbookViewId: 0 });
    views.children.unshift(view);
  }
  if (inFront !== null) setAttribute(view, 'tabSelected', inFront ? 1 : undefined);
  if (sheet.showGridlines !== was.showGridlines)
    setAttribute(view, 'showGridLines', sheet.showGridlines ? undefined : 0);
  if (sheet.showHeadings !== was.showHeadings)
    setAttribute(view, 'showRowColHeaders', sheet.showHeadings ? undefined : 0);
  if (sheet.zoom !== was.zoom) {
    setAttribute(view, 'zoomScale', sheet.zoom);
    setAttribute(view, 'zoomScaleNormal', sheet.zoom);
  }
  if (!same(sheet.freeze, was.freeze)) setPane(view, sheet);
  if (!same(sheet.selection, was.selection) || !same(sheet.freeze, was.freeze))
    setSelection(view, sheet.selection);
  part.write('sheetViews', views);
}

const viewOf = ({ showGridlines, showHeadings, zoom }: Sheet): object => ({
  showGridlines,
  showHeadings,
  zoom,
});

function setPane(view: XmlNode, { freeze }: Sheet): void {
  const rest = view.children.filter(
    (child) => typeof child === 'string' || (child.name !== 'pane' && child.name !== 'selection'),
  );
  const { rowCount, columnCount, rowIndex = 0, columnIndex = 0 } = freeze ?? { rowCount: 0, columnCount: 0 };
  setAttribute(view, 'topLeftCell', rowIndex + columnIndex > 0 ? cellName(rowIndex, columnIndex) : undefined);
  if (rowCount === 0 && columnCount === 0) {
    view.children = rest;
    return;
  }
  const activePane =
    rowCount > 0 && columnCount > 0 ? 'bottomRight' : rowCount > 0 ? 'bottomLeft' : 'topRight';
  const pane = node('pane', {
    xSplit: columnCount || undefined,
    ySplit: rowCount || undefined,
    topLeftCell: cellName(rowIndex + rowCount, columnIndex + columnCount),
    activePane,
    state: 'frozen',
  });
  view.children = [pane, ...rest];
}

/** In the active pane; the others keep their selection. */
function setSelection(view: XmlNode, area: Area): void {
  const active = childNode(view, 'pane')?.attributes.get('activePane');
  const present = childNodes(view, 'selection').find(({ attributes }) => attributes.get('pane') === active);
  const selection = present ?? node('selection', { pane: active });
  setAttribute(selection, 'activeCell', cellName(area.rowIndex, area.columnIndex));
  setAttribute(selection, 'sqref', areaName(area));
  setAttribute(selection, 'activeCellId', undefined);
  if (present) return;
  const isBefore = (child: XmlNode | string): boolean =>
    typeof child !== 'string' && (child.name === 'pane' || child.name === 'selection');
  const at = lastIndex(view.children, isBefore) + 1;
  view.children.splice(at, 0, selection);
}

export function writeDefaultSizes({ sheet, was, part }: SheetJob): void {
  const { defaultRowHeight, defaultColumnWidth } = sheet;
  if (defaultRowHeight === was.defaultRowHeight && defaultColumnWidth === was.defaultColumnWidth) return;
  const element = part.read('sheetFormatPr') ?? node('sheetFormatPr');
  if (defaultRowHeight !== was.defaultRowHeight) setAttribute(element, 'customHeight', 1);
  setAttribute(element, 'defaultRowHeight', defaultRowHeight);
  if (defaultColumnWidth !== was.defaultColumnWidth)
    setAttribute(element, 'defaultColWidth', defaultColumnWidth);
  part.write('sheetFormatPr', element);
}

export function writeMerges({ sheet, was, part }: SheetJob): void {
  const names = (areas: readonly Area[]): string[] => areas.map(areaName);
  if (same(names(sheet.merges).sort(), names(was.merges).sort())) return;
  const merges = names(sheet.merges).map((ref) => node('mergeCell', { ref }));
  part.write('mergeCells', merges.length === 0 ? null : node('mergeCells', { count: merges.length }, merges));
}

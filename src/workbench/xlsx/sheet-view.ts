/** Reads a sheet's own settings: tab colour, gridlines, zoom, panes, selection, default sizes, protection. */
import { parseArea } from '../model/area';
import type { SheetProtection } from '../model/parts';
import type { Sheet } from '../model/workbook';
import { readAreas } from './addresses';
import { readColour, type Palette } from './colours';
import { attribute, flag, numeric } from './xml-stream';
import { child, childrenOf, type XmlElement } from './xml-tree';

export function readSheetProperties(element: XmlElement, sheet: Sheet, palette: Palette): void {
  sheet.tabColour = readColour(child(element, 'tabColor'), palette)?.rgb ?? '';
}

/** Office.js shows the first view. */
export function readSheetViews(element: XmlElement, sheet: Sheet): void {
  const view = child(element, 'sheetView');
  if (!view) return;
  sheet.showGridlines = flag(view.attributes, 'showGridLines', true);
  sheet.showHeadings = flag(view.attributes, 'showRowColHeaders', true);
  sheet.zoom = numeric(view.attributes, 'zoomScale') ?? 100;
  const pane = child(view, 'pane');
  const state = pane && attribute(pane.attributes, 'state');
  if (pane && (state === 'frozen' || state === 'frozenSplit')) {
    const rowCount = numeric(pane.attributes, 'ySplit') ?? 0;
    const columnCount = numeric(pane.attributes, 'xSplit') ?? 0;
    const first = readAreas(attribute(view.attributes, 'topLeftCell'))[0];
    if (rowCount > 0 || columnCount > 0)
      sheet.freeze = {
        rowCount,
        columnCount,
        ...(rowCount > 0 && first && first.rowIndex > 0 ? { rowIndex: first.rowIndex } : {}),
        ...(columnCount > 0 && first && first.columnIndex > 0 ? { columnIndex: first.columnIndex } : {}),
      };
  }
  const selections = childrenOf(view, 'selection');
  const active = pane && attribute(pane.attributes, 'activePane');
  const selection =
    selections.find(({ attributes }) => attribute(attributes, 'pane') === active) ?? selections[0];
  const area = selection && readAreas(attribute(selection.attributes, 'sqref'))[0];
  if (area) sheet.selection = area;
}

export function readSheetFormat(element: XmlElement, sheet: Sheet): void {
  sheet.defaultRowHeight = numeric(element.attributes, 'defaultRowHeight') ?? sheet.defaultRowHeight;
  sheet.defaultColumnWidth = numeric(element.attributes, 'defaultColWidth') ?? sheet.defaultColumnWidth;
}

/**
 * Protecting a sheet locks these unless the file says otherwise; it does not lock the rest (ECMA-376 part 1,
 * 18.3.1.85).
 */
const LOCKED_BY_DEFAULT = [
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
  'pivotTables',
];
const FREE_BY_DEFAULT = ['objects', 'scenarios', 'selectLockedCells', 'selectUnlockedCells'];

/** `null` if the element is present but does not protect the sheet. */
export function readProtection(element: XmlElement): SheetProtection | null {
  const { attributes } = element;
  if (!flag(attributes, 'sheet')) return null;
  const options: Record<string, boolean> = {};
  for (const name of LOCKED_BY_DEFAULT) options[name] = flag(attributes, name, true);
  for (const name of FREE_BY_DEFAULT) options[name] = flag(attributes, name);
  const hasPassword = ['password', 'hashValue'].some((name) => (attribute(attributes, name) ?? '') !== '');
  return { options, hasPassword };
}

export function readMerges(element: XmlElement, sheet: Sheet): void {
  for (const { attributes } of childrenOf(element, 'mergeCell')) {
    const area = parseArea(attribute(attributes, 'ref') ?? '');
    if (area && (area.rowCount > 1 || area.columnCount > 1)) sheet.merges.push(area);
  }
}

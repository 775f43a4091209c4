/** Reads hyperlinks: assigns each to the existing cells of its area, and always to the first cell. */
import { parseArea, type Area } from '../model/area';
import type { Hyperlink } from '../model/parts';
import { ensureCell, getCell, type Sheet } from '../model/workbook';
import type { SheetContext } from './sheet-context';
import { attribute, relationshipAttribute } from './xml-stream';
import { childrenOf, type XmlElement } from './xml-tree';

export function readHyperlinks(element: XmlElement, context: SheetContext): void {
  const byId = new Map(context.relationships.map((relationship) => [relationship.id, relationship]));
  for (const { attributes } of childrenOf(element, 'hyperlink')) {
    const area = parseArea(attribute(attributes, 'ref') ?? '');
    if (!area) continue;
    const address = byId.get(relationshipAttribute(attributes, 'id') ?? '')?.target;
    const location = attribute(attributes, 'location');
    const screenTip = attribute(attributes, 'tooltip');
    const link: Hyperlink = {
      ...(address === undefined ? {} : { address }),
      ...(location === undefined ? {} : { documentReference: location }),
      ...(screenTip === undefined ? {} : { screenTip }),
    };
    context.budget.cells(1);
    ensureCell(context.sheet, area.rowIndex, area.columnIndex).hyperlink = link;
    linkOthers(context.sheet, area, link);
  }
}

/** A larger area is a whole row or column by mistake, and only its first cell gets the link. */
const MOST_CELLS = 1000;

function linkOthers(sheet: Sheet, area: Area, link: Hyperlink): void {
  if (area.rowCount * area.columnCount > MOST_CELLS) return;
  for (let rowIndex = area.rowIndex; rowIndex < area.rowIndex + area.rowCount; rowIndex += 1) {
    for (
      let columnIndex = area.columnIndex;
      columnIndex < area.columnIndex + area.columnCount;
      columnIndex += 1
    ) {
      const cell = getCell(sheet, rowIndex, columnIndex);
      if (cell) cell.hyperlink = link;
    }
  }
}

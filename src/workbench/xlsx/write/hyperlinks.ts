/**
 * Writes cell links: a link of the file stays as it is while all its cells still have it; others are written cell by
 * cell.
 */
import { cellName, parseArea } from '../../model/area';
import type { Hyperlink } from '../../model/parts';
import { getCell, type Sheet } from '../../model/workbook';
import { same } from './same';
import type { SheetJob } from './save-job';
import { childNodes, node, prefixedAttribute, type XmlNode } from './xml-node';

/** Excel's limit per sheet. */
const MOST = 65_530;

export function writeHyperlinks({ sheet, was, part, pack, partName, notKept }: SheetJob): void {
  const wanted = linksOf(sheet);
  const before = linksOf(was);
  if (wanted.size === before.size && [...wanted].every(([cell, link]) => same(link, before.get(cell))))
    return;
  const made: XmlNode[] = [];
  const changed = (cell: string): boolean => !same(wanted.get(cell), before.get(cell));
  for (const element of childNodes(part.read('hyperlinks'), 'hyperlink')) {
    const cells = cellsOf(element, was);
    if (cells.length > 0 && !cells.some(changed)) {
      made.push(element);
      for (const cell of cells) wanted.delete(cell);
      continue;
    }
    const link = prefixedAttribute(element, 'id');
    if (link !== undefined) pack.unrelate(partName, link);
  }
  const attribute = wanted.size > 0 ? part.relationshipAttribute('id') : '';
  for (const [cell, link] of wanted) {
    if (made.length >= MOST) {
      notKept.add(`Some of the links on “${sheet.name}”: Excel holds 65,530 on a sheet.`);
      break;
    }
    const { address, place } = partsOfLink(link);
    if (address === undefined && place === undefined) continue;
    const id = address === undefined ? undefined : pack.relate(partName, 'hyperlink', address, true);
    made.push(
      node('hyperlink', {
        ref: cell,
        [attribute]: id,
        location: place,
        tooltip: link.screenTip?.slice(0, 255),
      }),
    );
  }
  part.write('hyperlinks', made.length === 0 ? null : node('hyperlinks', {}, made));
}

function linksOf(sheet: Sheet): Map<string, Hyperlink> {
  const links = new Map<string, Hyperlink>();
  for (const [rowIndex, row] of sheet.rows) {
    for (const [columnIndex, { hyperlink }] of row.cells)
      if (hyperlink) links.set(cellName(rowIndex, columnIndex), hyperlink);
  }
  return links;
}

/** The cells of a link in the file that had it when the file was opened. */
function cellsOf(element: XmlNode, was: Sheet): string[] {
  const area = parseArea(element.attributes.get('ref') ?? '');
  if (!area) return [];
  // As in the reader: for an area that is a whole row or column by mistake, only its first cell.
  const { rowIndex, columnIndex } = area;
  const [rows, columns] =
    area.rowCount * area.columnCount > 1000 ? [1, 1] : [area.rowCount, area.columnCount];
  const cells: string[] = [];
  for (let row = rowIndex; row < rowIndex + rows; row += 1) {
    for (let column = columnIndex; column < columnIndex + columns; column += 1)
      if (getCell(was, row, column)?.hyperlink) cells.push(cellName(row, column));
  }
  return cells;
}

/** A link that starts with `#` leads to a place in the workbook. The address must be valid in XML packages. */
function partsOfLink({ address, documentReference }: Hyperlink): { address?: string; place?: string } {
  const place = documentReference ?? (address?.startsWith('#') ? address.slice(1) : undefined);
  const outside =
    address === undefined || address === '' || address.startsWith('#') ? undefined : asUri(address);
  return {
    ...(outside === undefined ? {} : { address: outside }),
    ...(place === undefined || place === '' ? {} : { place }),
  };
}

function asUri(address: string): string {
  // A lone surrogate is not a character and could not be encoded.
  const whole = address.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '',
  );
  return encodeURI(whole)
    .replace(/%25([0-9A-Fa-f]{2})/g, '%$1')
    .replaceAll('%5B', '[')
    .replaceAll('%5D', ']');
}

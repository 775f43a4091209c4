/**
 * What a package needs for Excel to open it without repair: every part well-formed and with a content type,
 * relationships with existing targets, elements in schema order, correct counts, existing style indexes. Returns
 * complaints.
 */
import { LIMITS } from '../../../src/workbench/xlsx/limits';
import { openPackage } from '../../../src/workbench/xlsx/package';
import type { Parts } from '../../../src/workbench/xlsx/unzip';
import { childrenOf, child, readTree, type XmlElement } from '../../../src/workbench/xlsx/xml-tree';

const WORKSHEET =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter
  sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions
  pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing
  legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst`.split(
    /\s+/,
  );
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  worksheet: WORKSHEET,
  styleSheet:
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' '),
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst'.split(
      ' ',
    ),
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst'.split(' '),
  metadata:
    'metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst'.split(' '),
  sheetPr: 'tabColor outlinePr pageSetUpPr'.split(' '),
  sheetView: 'pane selection pivotSelection extLst'.split(' '),
  tableColumn: 'calculatedColumnFormula totalsRowFormula xmlColumnPr extLst'.split(' '),
  headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'.split(' '),
  dxf: 'font numFmt fill alignment border protection'.split(' '),
  xf: 'alignment protection extLst'.split(' '),
  'c:chart':
    'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:plotArea c:legend c:plotVisOnly c:dispBlanksAs'.split(
      ' ',
    ),
};

export function complaints(parts: Parts): string[] {
  const found: string[] = [];
  const pack = openPackage(parts, LIMITS);
  for (const name of parts.keys()) {
    const isXml = /\.(xml|rels)$/.test(name);
    if (isXml) checkOrder(readTree(parts.get(name) ?? new Uint8Array(), LIMITS), name, found);
    if (!name.endsWith('.rels') && name !== '[Content_Types].xml' && pack.contentType(name) === '' && isXml)
      found.push(`${name} has no content type`);
    for (const { id, target, external } of pack.relationships(name))
      if (!external && !pack.bytes(target))
        found.push(`${name}: ${id} leads to ${target}, which is not there`);
    const ids = pack.relationships(name).map(({ id }) => id);
    if (new Set(ids).size < ids.length) found.push(`${name}: two relationships of one id`);
  }
  for (const element of pack.tree('[Content_Types].xml')?.children ?? []) {
    const part = element.attributes['PartName']?.value.slice(1);
    if (part !== undefined && !pack.bytes(part)) found.push(`a content type for ${part}, which is not there`);
  }
  checkStyles(pack.tree('xl/styles.xml'), found);
  const formats = childrenOf(child(pack.tree('xl/styles.xml'), 'cellXfs'), 'xf').length;
  for (const name of parts.keys())
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) checkSheet(pack.tree(name), name, formats, found);
  return found;
}

function checkOrder(element: XmlElement, where: string, found: string[]): void {
  const order = ORDERS[element.name];
  let last = -1;
  for (const each of element.children) {
    checkOrder(each, where, found);
    const rank = order?.indexOf(each.name) ?? -1;
    if (order && rank >= 0 && rank < last)
      found.push(`${where}: ${each.name} stands too late in ${element.name}`);
    if (order && rank < 0) found.push(`${where}: ${each.name} has no place in ${element.name}`);
    last = Math.max(last, rank);
  }
  const count = element.attributes['count']?.value;
  // A list of styles counts its own elements; other parts have attributes of that name too.
  if (count !== undefined && element.children.length > 0 && Number(count) !== element.children.length)
    found.push(`${where}: ${element.name} counts ${count} of ${element.children.length}`);
}

function checkStyles(root: XmlElement | undefined, found: string[]): void {
  const size = (parent: string) => child(root, parent)?.children.length ?? 0;
  for (const xf of childrenOf(child(root, 'cellXfs'), 'xf')) {
    for (const [name, list] of [
      ['fontId', 'fonts'],
      ['fillId', 'fills'],
      ['borderId', 'borders'],
      ['xfId', 'cellStyleXfs'],
    ] as const)
      if (Number(xf.attributes[name]?.value ?? 0) >= Math.max(1, size(list)))
        found.push(`a format's ${name} is none`);
  }
}

function checkSheet(root: XmlElement | undefined, name: string, formats: number, found: string[]): void {
  let lastRow = 0;
  for (const row of childrenOf(child(root, 'sheetData'), 'row')) {
    const number = Number(row.attributes['r']?.value ?? lastRow + 1);
    if (number <= lastRow) found.push(`${name}: row ${number} comes after ${lastRow}`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of row.children) {
      const address = cell.attributes['r']?.value ?? '';
      const column = [...address.replace(/\d+/, '')].reduce(
        (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
        0,
      );
      if (address !== '' && !address.endsWith(String(number)))
        found.push(`${name}: ${address} in row ${number}`);
      if (address !== '' && column <= lastColumn) found.push(`${name}: ${address} out of order`);
      lastColumn = address === '' ? lastColumn + 1 : column;
      if (Number(cell.attributes['s']?.value ?? 0) >= Math.max(1, formats))
        found.push(`${name}: ${address} has no format`);
    }
  }
}

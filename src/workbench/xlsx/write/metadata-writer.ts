/**
 * The metadata part, which marks formulas as dynamic arrays: a cell's `cm` is the 1-based index of an entry in
 * `cellMetadata` with `fDynamic` (MS-XLSX 2.2.4.2). Created, or extended, when the first such formula is written.
 */
import { editPart, emptyPart } from './part-editor';
import type { PackageEditor } from './package-editor';
import { childNode, childNodes, descendants, node, setAttribute, type XmlNode } from './xml-node';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ARRAYS = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const NAME = 'XLDAPR';
const ORDER =
  'metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst'.split(' ');

/** Returns the value for a cell's `cm`, creating the entry on the first call. */
export function dynamicArrayMark(pack: PackageEditor, workbookPart: string): () => number {
  let mark: number | null = null;
  return () => (mark ??= markIn(pack, workbookPart));
}

function markIn(pack: PackageEditor, workbookPart: string): number {
  const present = pack.relationships(workbookPart).find(({ type }) => type === 'sheetMetadata')?.target;
  const name = present ?? pack.freeName('xl/metadata.xml');
  if (present === undefined) pack.relate(workbookPart, 'sheetMetadata', name);
  const part = editPart(pack.text(name) ?? emptyPart('metadata', MAIN), ORDER);
  const types = part.read('metadataTypes') ?? node('metadataTypes', { count: 0 });
  const list = childNodes(types, 'metadataType');
  let type = list.findIndex(({ attributes }) => attributes.get('name') === NAME) + 1;
  const cells = part.read('cellMetadata') ?? node('cellMetadata', { count: 0 });
  if (type > 0) {
    const futures = part.readAll('futureMetadata').find(({ attributes }) => attributes.get('name') === NAME);
    const dynamic = childNodes(futures, 'bk').findIndex(isDynamic);
    const found = childNodes(cells, 'bk').findIndex((block) => {
      const record = childNode(block, 'rc')?.attributes;
      return record?.get('t') === String(type) && record.get('v') === String(dynamic);
    });
    if (dynamic >= 0 && found >= 0) return found + 1;
  }
  types.children.push(metadataType());
  type = list.length + 1;
  setAttribute(types, 'count', type);
  part.write('metadataTypes', types);
  part.root.attributes.set('xmlns:xda', ARRAYS);
  const futures = part.readAll('futureMetadata');
  part.writeAll('futureMetadata', [...futures, future()]);
  cells.children.push(node('bk', {}, [node('rc', { t: type, v: 0 })]));
  const count = childNodes(cells, 'bk').length;
  setAttribute(cells, 'count', count);
  part.write('cellMetadata', cells);
  pack.setText(name, part.print(), TYPE);
  return count;
}

const isDynamic = (block: XmlNode): boolean =>
  [...descendants(block)].some(({ attributes }) => attributes.get('fDynamic') === '1');

const metadataType = (): XmlNode =>
  node('metadataType', {
    name: NAME,
    minSupportedVersion: 120000,
    copy: 1,
    pasteAll: 1,
    pasteValues: 1,
    merge: 1,
    splitFirst: 1,
    rowColShift: 1,
    clearFormats: 1,
    clearComments: 1,
    assign: 1,
    coerce: 1,
    cellMeta: 1,
  });

const future = (): XmlNode =>
  node('futureMetadata', { name: NAME, count: 1 }, [
    node('bk', {}, [
      node('extLst', {}, [
        node('ext', { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' }, [
          node('xda:dynamicArrayProperties', { fDynamic: 1, fCollapsed: 0 }),
        ]),
      ]),
    ]),
  ]);

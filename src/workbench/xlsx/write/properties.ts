/**
 * Writes title, author and the like to the package's core and extended properties. The list of sheets in the extended
 * properties is removed once it is out of date; Excel recreates it.
 */
import type { DocumentProperties } from '../../model/parts';
import { editPart } from './part-editor';
import { same } from './same';
import type { SaveJob } from './save-job';
import { node, setAttribute, type XmlNode } from './xml-node';
import { escapeText } from './xml-text';

const CORE: ReadonlyMap<keyof DocumentProperties, string> = new Map([
  ['title', 'dc:title'],
  ['subject', 'dc:subject'],
  ['author', 'dc:creator'],
  ['keywords', 'cp:keywords'],
  ['comments', 'dc:description'],
  ['lastAuthor', 'cp:lastModifiedBy'],
  ['category', 'cp:category'],
  ['created', 'dcterms:created'],
  ['modified', 'dcterms:modified'],
]);
const EXTENDED: ReadonlyMap<keyof DocumentProperties, string> = new Map([
  ['company', 'Company'],
  ['manager', 'Manager'],
]);
const NAMESPACES = new Map([
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['dcterms', 'http://purl.org/dc/terms/'],
  ['cp', 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'],
]);
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const CORE_LINK = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const EXTENDED_TYPE = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function writeProperties(job: SaveJob): void {
  const { pack, workbook, base } = job;
  const links = pack.relationships('').filter(({ external }) => !external);
  const core = links.find(({ type }) => type === 'core-properties' || type === 'coreProperties')?.target;
  const extended = links.find(({ type }) => type.startsWith('extended'))?.target;
  const fields = changedFields(job, CORE);
  if (fields.size > 0) {
    const name = core ?? pack.freeName('docProps/core.xml');
    const root = [...NAMESPACES].map(([prefix, address]) => ` xmlns:${prefix}="${address}"`).join('');
    const text = pack.text(name) ?? `${HEAD}<cp:coreProperties${root}/>`;
    pack.setText(name, withFields(text, fields, true), CORE_TYPE);
    if (core === undefined) pack.relate('', CORE_LINK, name);
  }
  const more = changedFields(job, EXTENDED);
  const sheets = (of: typeof workbook): string[] => of.sheets.map((sheet) => sheet.name);
  const stale = extended !== undefined && !same(sheets(workbook), sheets(base));
  if (more.size === 0 && !stale) return;
  const name = extended ?? pack.freeName('docProps/app.xml');
  const empty = `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`;
  const before = pack.text(name) ?? empty;
  const part = editPart(before, []);
  if (stale) for (const list of ['TitlesOfParts', 'HeadingPairs']) if (part.raw(list)) part.write(list, null);
  const after = withFields(part.changed() ? part.print() : before, more, false);
  if (after !== before) pack.setText(name, after, EXTENDED_TYPE);
  if (extended === undefined) pack.relate('', 'extended-properties', name);
}

function changedFields(
  { workbook, base }: SaveJob,
  fields: ReadonlyMap<keyof DocumentProperties, string>,
): Map<string, string | undefined> {
  const changed = new Map<string, string | undefined>();
  for (const [field, element] of fields) {
    const [now, was] = [workbook.properties[field], base.properties[field]];
    if ((now ?? '') !== (was ?? '')) changed.set(element, now);
  }
  return changed;
}

function withFields(xml: string, fields: ReadonlyMap<string, string | undefined>, core: boolean): string {
  if (fields.size === 0) return xml;
  const part = editPart(xml, []);
  for (const [wanted, text] of fields) {
    const name = core ? nameIn(part.root, part.prefix, wanted) : wanted;
    const element = part.read(name) ?? node(name);
    // A date states its type.
    if (wanted.startsWith('dcterms:') && element.attributes.size === 0) {
      setAttribute(element, 'xmlns:xsi', 'http://www.w3.org/2001/XMLSchema-instance');
      setAttribute(element, 'xsi:type', `${name.split(':')[0]}:W3CDTF`);
    }
    element.children = [escapeText(text ?? '')];
    part.write(name, text === undefined || text === '' ? null : element);
  }
  return part.print();
}

/** The element's name with this part's own prefix, which each program chooses for itself. */
function nameIn(root: XmlNode, prefix: string, wanted: string): string {
  const [vocabulary = '', local = ''] = wanted.split(':');
  const address = NAMESPACES.get(vocabulary) ?? '';
  for (const [name, value] of root.attributes) {
    if (value !== address) continue;
    if (name === 'xmlns') return local;
    if (name.startsWith('xmlns:'))
      return `${name.slice(6)}:` === prefix ? local : `${name.slice(6)}:${local}`;
  }
  root.attributes.set(`xmlns:${vocabulary}`, address);
  return wanted;
}

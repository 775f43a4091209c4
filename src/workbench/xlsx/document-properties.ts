/** Reads title, author and the like from the package's core and extended properties. */
import type { DocumentProperties } from '../model/parts';
import type { Package } from './package';
import { child } from './xml-tree';

const CORE: readonly (readonly [string, keyof DocumentProperties])[] = [
  ['dc:title', 'title'],
  ['dc:subject', 'subject'],
  ['dc:creator', 'author'],
  ['cp:keywords', 'keywords'],
  ['dc:description', 'comments'],
  ['cp:lastModifiedBy', 'lastAuthor'],
  ['cp:category', 'category'],
  ['dcterms:created', 'created'],
  ['dcterms:modified', 'modified'],
];
const EXTENDED: readonly (readonly [string, keyof DocumentProperties])[] = [
  ['Company', 'company'],
  ['Manager', 'manager'],
];

export function readDocumentProperties(pack: Package): DocumentProperties {
  const properties: DocumentProperties = {};
  for (const { type, target, external } of pack.relationships('')) {
    const fields =
      type === 'core-properties' || type === 'coreProperties'
        ? CORE
        : type.startsWith('extended')
          ? EXTENDED
          : [];
    const root = fields.length > 0 && !external ? pack.tree(target) : undefined;
    for (const [name, field] of fields) {
      const text = child(root, name)?.text;
      if (text) properties[field] = text;
    }
  }
  return properties;
}

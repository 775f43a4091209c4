/**
 * Edits a package by changing, adding and deleting parts: keeps relationships and content types consistent, and finally
 * deletes the parts that were referenced when the file was opened and no longer are.
 */
import type { Parts } from '../unzip';
import { editPart, emptyPart, type PartEditor } from './part-editor';
import { node, type XmlNode } from './xml-node';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export interface EditedRelationship {
  readonly id: string;
  /** The last segment of the type's URI. */
  readonly type: string;
  /** A part name, or the URI itself if `external`. */
  readonly target: string;
  readonly external: boolean;
}

export interface PackageEditor {
  readonly has: (name: string) => boolean;
  readonly text: (name: string) => string | undefined;
  /** A new part needs its content type. */
  readonly setText: (name: string, text: string, contentType?: string) => void;
  readonly relationships: (source: string) => readonly EditedRelationship[];
  /** `type`: a last segment, or a whole URI for other vendors' types. Returns the relationship's id. */
  readonly relate: (source: string, type: string, target: string, external?: boolean) => string;
  readonly unrelate: (source: string, id: string) => void;
  /** Replaces `#` in the pattern with the first unused number. */
  readonly freeName: (pattern: string) => string;
  readonly finish: () => Parts;
}

/** Replaces `#` with the number; without `#`, adds the number before the extension, unless it is 1. */
const numbered = (pattern: string, number: number): string =>
  pattern.includes('#')
    ? pattern.replace('#', String(number))
    : pattern.replace(/(?=\.[^.]*$)/, number === 1 ? '' : String(number));

/** A part's relationships while they are edited; written once, at the end. */
interface Links {
  readonly editor: PartEditor;
  readonly source: string;
  readonly ids: Set<string>;
  list: XmlNode[];
  changed: boolean;
}

export function editPackage(original: Parts): PackageEditor {
  const parts = new Map(original);
  const names = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
  const namesAtFirst = new Set(names.keys());
  const links = new Map<string, Links>();
  const typesPart = names.get('[content_types].xml') ?? '[Content_Types].xml';
  const newTypes = new Map<string, string>();

  const text = (name: string): string | undefined => {
    const bytes = parts.get(names.get(name.toLowerCase()) ?? name);
    return bytes && decode(bytes);
  };
  const put = (name: string, content: string): void => {
    const known = names.get(name.toLowerCase()) ?? name;
    names.set(known.toLowerCase(), known);
    parts.set(known, new TextEncoder().encode(content));
  };
  const linksOf = (source: string): Links => {
    const name = linksName(source);
    let found = links.get(name.toLowerCase());
    if (!found) {
      const editor = editPart(text(name) ?? emptyPart('Relationships', `${PACKAGE}/relationships`), []);
      const list = editor.readAll('Relationship');
      const ids = new Set(list.map(({ attributes }) => attributes.get('Id') ?? ''));
      found = { editor, source, ids, list, changed: false };
      links.set(name.toLowerCase(), found);
    }
    return found;
  };
  const relationships = (source: string): readonly EditedRelationship[] =>
    linksOf(source).list.map(({ attributes }) => {
      const type = attributes.get('Type') ?? '';
      const external = attributes.get('TargetMode') === 'External';
      const target = attributes.get('Target') ?? '';
      return {
        id: attributes.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolved(source, target),
        external,
      };
    });
  const reachable = (): Set<string> => {
    const seen = new Set<string>();
    const waiting = [''];
    for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
      for (const { target, external } of relationships(source)) {
        const key = target.toLowerCase();
        if (external || seen.has(key)) continue;
        seen.add(key);
        waiting.push(target);
      }
    }
    return seen;
  };
  const reachableAtFirst = reachable();
  const strict = (text('_rels/.rels') ?? '').includes(STRICT);

  return {
    has: (name) => names.has(name.toLowerCase()),
    text,
    setText: (name, content, contentType) => {
      if (contentType !== undefined && !namesAtFirst.has(name.toLowerCase())) newTypes.set(name, contentType);
      put(name, content);
    },
    relationships,
    relate: (source, type, target, external = false) => {
      const own = linksOf(source);
      let number = own.list.length + 1;
      while (own.ids.has(`rId${number}`)) number += 1;
      own.ids.add(`rId${number}`);
      own.changed = true;
      own.list.push(
        node('Relationship', {
          Id: `rId${number}`,
          Type: type.includes('/') ? type : `${strict ? STRICT : TRANSITIONAL}/${type}`,
          Target: external ? target : relative(source, target),
          TargetMode: external ? 'External' : undefined,
        }),
      );
      return `rId${number}`;
    },
    unrelate: (source, id) => {
      const own = linksOf(source);
      own.list = own.list.filter(({ attributes }) => attributes.get('Id') !== id);
      own.changed = true;
    },
    freeName: (pattern) => {
      let number = 1;
      while (names.has(numbered(pattern, number).toLowerCase())) number += 1;
      const name = numbered(pattern, number);
      names.set(name.toLowerCase(), name);
      return name;
    },
    finish: () => {
      const still = reachable();
      const gone = new Set<string>();
      for (const key of reachableAtFirst) {
        if (still.has(key)) continue;
        const name = names.get(key);
        if (name === undefined) continue;
        gone.add(key);
        parts.delete(name);
        const own = names.get(linksName(name).toLowerCase());
        if (own !== undefined) parts.delete(own);
      }
      for (const [key, { editor, source, list, changed }] of links) {
        if (!changed || gone.has(source.toLowerCase())) continue;
        editor.writeAll('Relationship', list);
        if (list.length > 0) put(linksName(source), editor.print());
        else parts.delete(names.get(key) ?? '');
      }
      editTypes(parts, typesPart, newTypes, gone);
      return parts;
    },
  };
}

function editTypes(
  parts: Map<string, Uint8Array>,
  typesPart: string,
  added: ReadonlyMap<string, string>,
  gone: ReadonlySet<string>,
): void {
  const bytes = parts.get(typesPart);
  const editor = editPart(bytes ? decode(bytes) : emptyPart('Types', `${PACKAGE}/content-types`), [
    'Default',
    'Override',
  ]);
  const present = editor.readAll('Override');
  const kept = present.filter(
    ({ attributes }) => !gone.has((attributes.get('PartName') ?? '').replace(/^\//, '').toLowerCase()),
  );
  const made = [...added]
    .filter(([name]) => parts.has(name))
    .map(([name, type]) => node('Override', { PartName: `/${name}`, ContentType: type }));
  if (kept.length === present.length && made.length === 0) return;
  editor.writeAll('Override', [...kept, ...made]);
  parts.set(typesPart, new TextEncoder().encode(editor.print()));
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

function linksName(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function resolved(source: string, target: string): string {
  const path = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') path.pop();
    else if (segment !== '' && segment !== '.') path.push(segment);
  }
  return path.join('/');
}

/** The relative path from the source's folder to the target. */
function relative(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

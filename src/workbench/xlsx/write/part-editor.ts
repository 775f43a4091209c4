/**
 * Edits one part of a package in place: elements under its root are kept as text, and only those that are written
 * change. A new element is inserted in the order that the schema requires.
 */
import { node, parseNode, printNode, printedName, readTag, type XmlNode } from './xml-node';
import { afterElement, isMarkup } from './xml-scan';
import { escapeAttribute } from './xml-text';

const STRICT = 'http://purl.oclc.org/ooxml/';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = `${STRICT}officeDocument/relationships`;

export interface PartEditor {
  /** The prefix of the part's main namespace with its colon, or `''`. */
  readonly prefix: string;
  /** The root's own tag, for changing its attributes; without children. */
  readonly root: XmlNode;
  /** The first element of that name under the root, as a separate tree: write it back to change it. */
  readonly read: (name: string) => XmlNode | undefined;
  readonly readAll: (name: string) => XmlNode[];
  /** As text; `undefined` if there is none. */
  readonly raw: (name: string) => string | undefined;
  /** Replaces the first element of that name, or inserts it in schema order; `null` removes it. */
  readonly write: (name: string, element: XmlNode | null) => void;
  readonly writeAll: (name: string, elements: readonly XmlNode[]) => void;
  readonly writeRaw: (name: string, xml: string) => void;
  /** The name of an attribute in the relationships namespace (`r:id`), declaring its prefix if necessary. */
  readonly relationshipAttribute: (local: string) => string;
  readonly changed: () => boolean;
  readonly print: () => string;
}

interface Piece {
  /** Unprefixed, as in `XmlNode`; `''` for text, comments and instructions. */
  readonly name: string;
  readonly xml: string;
}

/** `order`: the names allowed under the root, first to last. Other names go to the end. */
export function editPart(xml: string, order: readonly string[]): PartEditor {
  const start = rootStart(xml);
  const tag = readTag(xml, start);
  const prefix = tag.name.includes(':') ? tag.name.slice(0, tag.name.indexOf(':') + 1) : '';
  const root: XmlNode = {
    name: prefix === '' ? tag.name : tag.name.slice(prefix.length),
    attributes: tag.attributes,
    children: [],
  };
  const head = headOf(xml, start);
  const rootAsWas = printNode(root, prefix);
  const bodyEnd = tag.empty ? tag.end : xml.lastIndexOf('</');
  let pieces = tag.empty ? [] : piecesOf(xml, tag.end, bodyEnd, prefix);
  const tail = tag.empty ? '' : xml.slice(afterElement(xml, start));
  let isChanged = false;

  const rank = (name: string): number => {
    const at = order.indexOf(name);
    return at < 0 ? order.length : at;
  };
  const replace = (name: string, texts: readonly string[]): void => {
    const first = pieces.findIndex((piece) => piece.name === name);
    const made = texts.map((text) => ({ name, xml: text }));
    isChanged = true;
    if (first >= 0) {
      const rest = pieces.filter((piece, index) => index > first && piece.name !== name);
      pieces = [...pieces.slice(0, first), ...made, ...rest];
      return;
    }
    // Elements not in the order (alternatives from later versions) keep their position.
    const known = (piece: Piece): boolean => order.includes(piece.name);
    const after = lastIndex(pieces, (piece) => known(piece) && rank(piece.name) <= rank(name));
    const before = pieces.findIndex((piece) => known(piece) && rank(piece.name) > rank(name));
    const at = after >= 0 ? after + 1 : before >= 0 ? before : pieces.length;
    pieces = [...pieces.slice(0, at), ...made, ...pieces.slice(at)];
  };

  return {
    prefix,
    root,
    raw: (name) => pieces.find((piece) => piece.name === name)?.xml,
    read: (name) => {
      const found = pieces.find((piece) => piece.name === name);
      return found && parseNode(found.xml, prefix);
    },
    readAll: (name) =>
      pieces.filter((piece) => piece.name === name).map((piece) => parseNode(piece.xml, prefix)),
    write: (name, element) => replace(name, element ? [printNode(element, prefix)] : []),
    writeAll: (name, elements) =>
      replace(
        name,
        elements.map((element) => printNode(element, prefix)),
      ),
    writeRaw: (name, text) => replace(name, [text]),
    relationshipAttribute: (local) => {
      for (const [name, value] of root.attributes)
        if (name.startsWith('xmlns:') && (value === RELATIONSHIPS || value === STRICT_RELATIONSHIPS))
          return `${name.slice(6)}:${local}`;
      let free = 'r';
      while (root.attributes.has(`xmlns:${free}`)) free += 'r';
      root.attributes.set(`xmlns:${free}`, isStrict(root) ? STRICT_RELATIONSHIPS : RELATIONSHIPS);
      return `${free}:${local}`;
    },
    changed: () => isChanged || printNode(root, prefix) !== rootAsWas,
    print: () => {
      const name = printedName(root.name, prefix);
      const attributes = [...root.attributes]
        .map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`)
        .join('');
      const inner = pieces.map((piece) => piece.xml).join('');
      return `${head}<${name}${attributes}>${inner}</${name}>${tail}`;
    },
  };
}

export interface WholePart {
  readonly prefix: string;
  readonly root: XmlNode;
  readonly print: () => string;
}

/** A small part as one tree: drawings, charts, comments. */
export function wholePart(xml: string): WholePart {
  const start = rootStart(xml);
  const { name } = readTag(xml, start);
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : '';
  const root = parseNode(xml.slice(start, afterElement(xml, start)), prefix);
  const head = headOf(xml, start);
  return { prefix, root, print: () => head + printNode(root, prefix) };
}

/** Everything before the root; the text is written as UTF-8 whatever it was before. */
const headOf = (xml: string, start: number): string =>
  xml.slice(0, start).replace(/encoding\s*=\s*(["'])[^"']*\1/, 'encoding="UTF-8"');

/** Whether the part uses the strict dialect, whose namespaces differ. */
const isStrict = (root: XmlNode): boolean =>
  [...root.attributes].some(([name, value]) => name.startsWith('xmlns') && value.startsWith(STRICT));

/** A part with an empty root. */
export const emptyPart = (root: string, namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${printNode(node(root, { xmlns: namespace }), '')}`;

/** Index of the last match; -1 if there is none. */
export function lastIndex<T>(list: readonly T[], passes: (each: T) => boolean): number {
  for (let at = list.length - 1; at >= 0; at -= 1) if (passes(list[at] as T)) return at;
  return -1;
}

function rootStart(xml: string): number {
  let at = xml.indexOf('<');
  while (at >= 0 && isMarkup(xml, at)) at = xml.indexOf('<', afterElement(xml, at));
  return Math.max(at, 0);
}

function piecesOf(xml: string, from: number, to: number, prefix: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < to;) {
    const next = xml.indexOf('<', at);
    const start = next < 0 || next > to ? to : next;
    if (start > at) pieces.push({ name: '', xml: xml.slice(at, start) });
    if (start >= to) break;
    const end = afterElement(xml, start);
    const text = xml.slice(start, end);
    pieces.push({ name: isMarkup(xml, start) ? '' : pieceName(text, prefix), xml: text });
    at = end;
  }
  return pieces;
}

function pieceName(xml: string, prefix: string): string {
  const name = /^<([^\s/>]+)/.exec(xml)?.[1] ?? '';
  if (prefix === '') return name;
  if (name.startsWith(prefix)) return name.slice(prefix.length);
  return name.includes(':') ? name : `:${name}`;
}

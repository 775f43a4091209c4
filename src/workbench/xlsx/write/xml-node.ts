/**
 * One element of a part as a tree that can be changed and printed again. Text stays as written, entities included, so
 * unchanged content comes out as it went in. Names in the part's main namespace have no prefix, whatever the file's; an
 * unprefixed name in another namespace starts with a colon. Requires well-formed XML, which the strict reader has
 * already checked.
 */
import { afterElement, afterTag, isMarkup } from './xml-scan';
import { escapeAttribute } from './xml-text';

export interface XmlNode {
  name: string;
  /** Decoded values by name as written. */
  attributes: Map<string, string>;
  /** Elements, and text as XML. */
  children: (XmlNode | string)[];
}

/** Attributes without a value are left out. */
export function node(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly (XmlNode | string)[] = [],
): XmlNode {
  const given = new Map<string, string>();
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) given.set(key, String(value));
  return { name, attributes: given, children: [...children] };
}

export const isNode = (child: XmlNode | string): child is XmlNode => typeof child !== 'string';

export const childNodes = (parent: XmlNode | undefined, name?: string): XmlNode[] =>
  parent?.children.filter(isNode).filter((child) => name === undefined || child.name === name) ?? [];

export const childNode = (parent: XmlNode | undefined, name: string): XmlNode | undefined =>
  childNodes(parent, name)[0];

/** The name without its prefix, for recognising extensions, whose prefixes vary. */
export const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

/** The value of an attribute by its local name, whatever its prefix: `r:id`. */
export function prefixedAttribute(element: XmlNode, local: string): string | undefined {
  for (const [name, value] of element.attributes)
    if (name.includes(':') && !name.startsWith('xmlns') && localName(name) === local) return value;
  return undefined;
}

/** Sets an attribute, or removes it if the value is `undefined`. */
export function setAttribute(element: XmlNode, name: string, value: string | number | undefined): void {
  if (value === undefined) element.attributes.delete(name);
  else element.attributes.set(name, String(value));
}

/** All elements inside, outermost first. */
export function* descendants(element: XmlNode): Generator<XmlNode> {
  for (const child of element.children) {
    if (!isNode(child)) continue;
    yield child;
    yield* descendants(child);
  }
}

/** Parses one element. `prefix` is that of the part's main namespace with its colon, or `''`. */
export function parseNode(xml: string, prefix: string): XmlNode {
  const { name, attributes, end, empty } = readTag(xml, 0);
  const element: XmlNode = { name: knownName(name, prefix), attributes, children: [] };
  if (empty) return element;
  let at = end;
  for (;;) {
    const next = xml.indexOf('<', at);
    if (next > at) element.children.push(xml.slice(at, next));
    if (next < 0 || xml.charAt(next + 1) === '/') return element;
    const past = afterElement(xml, next);
    const piece = xml.slice(next, past);
    element.children.push(isMarkup(xml, next) ? piece : parseNode(piece, prefix));
    at = past;
  }
}

const knownName = (name: string, prefix: string): string => {
  if (prefix === '') return name;
  if (name.startsWith(prefix)) return name.slice(prefix.length);
  return name.includes(':') ? name : `:${name}`;
};

export function printNode(element: XmlNode, prefix: string): string {
  const name = printedName(element.name, prefix);
  let open = `<${name}`;
  for (const [key, value] of element.attributes) open += ` ${key}="${escapeAttribute(value)}"`;
  if (element.children.length === 0) return `${open}/>`;
  const inner = element.children.map((child) => (isNode(child) ? printNode(child, prefix) : child)).join('');
  return `${open}>${inner}</${name}>`;
}

export const printedName = (name: string, prefix: string): string => {
  if (name.startsWith(':')) return name.slice(1);
  return name.includes(':') ? name : prefix + name;
};

interface Tag {
  readonly name: string;
  readonly attributes: Map<string, string>;
  /** Offset just past `>`. */
  readonly end: number;
  readonly empty: boolean;
}

/** The opening tag that starts at `at`. */
export function readTag(xml: string, at: number): Tag {
  const end = afterTag(xml, at);
  const empty = xml.charAt(end - 2) === '/';
  const inside = xml.slice(at + 1, end - (empty ? 2 : 1));
  const name = /^[^\s/>]+/.exec(inside)?.[0] ?? '';
  const attributes = new Map<string, string>();
  const each = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
  each.lastIndex = name.length;
  for (let found = each.exec(inside); found; found = each.exec(inside))
    attributes.set(found[1] ?? '', decoded(found[2] ?? found[3] ?? ''));
  return { name, attributes, end, empty };
}

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Decodes entities; as XML requires, line breaks in an attribute become spaces. */
function decoded(text: string): string {
  if (!/[&\n\r\t]/.test(text)) return text;
  return text.replace(/[\n\r\t]/g, ' ').replace(/&(#x[0-9A-Fa-f]+|#\d+|\w+);/g, (whole, entity: string) => {
    if (!entity.startsWith('#')) return NAMED.get(entity) ?? whole;
    const number = entity.charAt(1) === 'x' ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return String.fromCodePoint(number);
  });
}

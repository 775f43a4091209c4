/** Reads parts of a package as plain trees with attributes sorted and namespaces resolved. */
import { SaxesParser } from 'saxes';

export interface XmlNode {
  /** The local name, with the last segment of the namespace before it unless that is SpreadsheetML's: `chart:chart`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const prefixed = (uri: string, local: string): string =>
  uri === '' || uri === MAIN ? local : `${uri.split('/').at(-1)}:${local}`;

/** Throws if the text is not well-formed. */
export function readXml(text: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  interface Open {
    readonly name: string;
    readonly attributes: ReadonlyMap<string, string>;
    readonly children: XmlNode[];
    text: string;
  }
  const root: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Open[] = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const told = Object.values(attributes)
      .filter(({ name }) => name !== 'xmlns' && !name.startsWith('xmlns:'))
      .map((each) => [prefixed(each.uri, each.local), each.value] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const made: Open = { name: prefixed(uri, local), attributes: new Map(told), children: [], text: '' };
    open.at(-1)?.children.push(made);
    open.push(made);
  });
  const add = (more: string): void => {
    const inner = open.at(-1);
    if (inner) inner.text += more;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  const [first] = root.children;
  if (!first) throw new Error('The part holds no element.');
  return first;
}

export const childrenNamed = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter((each) => each.name === name) ?? [];

export const childNamed = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  childrenNamed(node, name)[0];

export type Resolve = (attribute: string, value: string, element: string) => string;

/**
 * The tree as one text, equal for equivalent trees; `resolve` replaces attributes that refer to something by number.
 */
export function canonical(node: XmlNode, resolve: Resolve = (_, value) => value): string {
  const attributes = [...node.attributes]
    .map(([name, value]) => ` ${name}=${JSON.stringify(resolve(name, value, node.name))}`)
    .join('');
  const within = node.children.map((child) => canonical(child, resolve)).join('');
  const text = node.children.length > 0 && node.text.trim() === '' ? '' : node.text;
  return `<${node.name}${attributes}>${text}${within}</>`;
}

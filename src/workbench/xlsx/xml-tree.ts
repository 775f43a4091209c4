/**
 * Reads small XML parts as trees (styles, tables, comments, everything around the cells). The cells themselves are
 * streamed. Refuses a part with too many elements.
 */
import type { Limits } from './limits';
import { Refusal } from './refusal';
import { streamXml, type Attributes } from './xml-stream';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  /** The element's own text, without its children's. */
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

/** Builds trees from stream events: pass it an element's opening, its content and its closing. */
export interface TreeBuilder {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  /** The finished tree when the outermost element closes, otherwise `null`. */
  readonly close: () => XmlElement | null;
}

export function treeBuilder(limits: Limits): TreeBuilder {
  const stack: Growing[] = [];
  let count = 0;
  return {
    open: (name, attributes) => {
      count += 1;
      if (count > limits.treeElements) throw new Refusal('damaged', 'too many elements');
      const element: Growing = { name, attributes, children: [], text: '' };
      stack.at(-1)?.children.push(element);
      stack.push(element);
    },
    text: (text) => {
      const top = stack.at(-1);
      if (top) top.text += text;
    },
    close: () => {
      const done = stack.pop();
      return stack.length === 0 && done ? done : null;
    },
  };
}

export function readTree(bytes: Uint8Array, limits: Limits): XmlElement {
  const builder = treeBuilder(limits);
  let root: XmlElement | null = null;
  streamXml(bytes, limits, {
    open: builder.open,
    text: builder.text,
    close: () => {
      root = builder.close() ?? root;
    },
  });
  if (root === null) throw new Refusal('damaged', 'no root element');
  return root;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The first element of that name at any depth, in document order. Depth is bounded by the stream's limit. */
export function descendant(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const candidate of element?.children ?? []) {
    const found = candidate.name === name ? candidate : descendant(candidate, name);
    if (found) return found;
  }
  return undefined;
}

/** Converts the element back to XML text, for content kept unparsed; prefixes are this reader's own. */
export function sourceOf(element: XmlElement): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, { value }]) => ` ${name}="${escape(value).replaceAll('"', '&quot;')}"`)
    .join('');
  const inner = escape(element.text) + element.children.map(sourceOf).join('');
  return inner === ''
    ? `<${element.name}${attributes}/>`
    : `<${element.name}${attributes}>${inner}</${element.name}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

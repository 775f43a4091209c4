/** Elements of a manifest: their content, and their names without prefix. */
import type { Element } from '@xmldom/xmldom';

export const children = (element: Element): Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);

export const name = (element: Element): string => element.localName ?? element.tagName;

export const descendants = (element: Element): Element[] =>
  children(element).flatMap((child) => [child, ...descendants(child)]);

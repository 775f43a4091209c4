/** A list in the styles part (fonts, fills, formats) that is only appended to, so that no index changes its meaning. */
import type { PartEditor } from './part-editor';
import { textOf } from './style-key';
import { node, setAttribute, type XmlNode } from './xml-node';

/** Elements are looked up by the key that the reader derived from them. */
export interface Growing {
  readonly size: () => number;
  /** The first match at or after `from`. */
  readonly find: (key: string, from: number) => number | undefined;
  readonly add: (key: string, element: XmlNode) => number;
  readonly finish: () => void;
}

export function growing(part: PartEditor, name: string, present: readonly string[]): Growing {
  const keys = [...present];
  const byKey = new Map<string, number[]>();
  const note = (key: string, index: number): void => {
    const found = byKey.get(key);
    if (found) found.push(index);
    else byKey.set(key, [index]);
  };
  keys.forEach(note);
  const added: XmlNode[] = [];
  return {
    size: () => keys.length,
    find: (key, from) => byKey.get(key)?.find((index) => index >= from),
    add: (key, element) => {
      note(key, keys.length);
      added.push(element);
      return keys.push(key) - 1;
    },
    finish: () => {
      if (added.length === 0) return;
      const element = part.read(name) ?? node(name);
      for (const each of added) element.children.push(each);
      setAttribute(element, 'count', keys.length);
      part.write(name, element);
    },
  };
}

export const indexIn = <T extends object>(list: Growing, value: T, make: (value: T) => XmlNode): number => {
  const key = textOf(value);
  return list.find(key, 0) ?? list.add(key, make(value));
};

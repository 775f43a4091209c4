/** Streams the workbook's shared strings: only one item at a time is held as a tree. */
import type { Palette } from './colours';
import type { Limits } from './limits';
import { readStringItem, type StringItem } from './rich-text';
import { streamXml } from './xml-stream';
import { treeBuilder, type TreeBuilder } from './xml-tree';

export function readSharedStrings(
  bytes: Uint8Array | undefined,
  palette: Palette,
  limits: Limits,
): readonly StringItem[] {
  const items: StringItem[] = [];
  if (!bytes) return items;
  let builder: TreeBuilder | null = null;
  streamXml(bytes, limits, {
    open: (name, attributes, depth) => {
      if (depth === 1 && name === 'si') builder = treeBuilder(limits);
      builder?.open(name, attributes);
    },
    text: (text) => builder?.text(text),
    close: () => {
      const item = builder?.close();
      if (!item) return;
      items.push(readStringItem(item, palette));
      builder = null;
    },
  });
  return items;
}

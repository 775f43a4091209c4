/** Ids of number formats: a file's own from 164 on, Excel's built-in ones below. New ones are appended. */
import { numberFormatOfId } from '../number-formats';
import type { PartEditor } from './part-editor';
import { childNodes, node, setAttribute } from './xml-node';

export interface NumberFormats {
  readonly idOf: (code: string) => number;
  readonly finish: () => void;
}

/** Ids from 164 on are a file's own. Built-in formats that depend on the region's currency are written out. */
export function numberFormats(part: PartEditor): NumberFormats {
  const element = part.read('numFmts') ?? node('numFmts');
  const ids = new Map<string, number>();
  let last = 163;
  for (const { attributes } of childNodes(element, 'numFmt')) {
    const id = Number(attributes.get('numFmtId'));
    ids.set(attributes.get('formatCode') ?? '', id);
    if (id > last) last = id;
  }
  const regional = new Set([5, 6, 7, 8, 41, 42, 43, 44]);
  for (let id = 49; id >= 0; id -= 1) {
    const code = numberFormatOfId(id, new Map());
    if (!regional.has(id) && !(code === 'General' && id > 0) && !ids.has(code) && !isEastAsian(id))
      ids.set(code, id);
  }
  let grew = false;
  return {
    idOf: (code) => {
      const found = ids.get(code);
      if (found !== undefined) return found;
      last += 1;
      ids.set(code, last);
      element.children.push(node('numFmt', { numFmtId: last, formatCode: code }));
      grew = true;
      return last;
    },
    finish: () => {
      if (!grew) return;
      setAttribute(element, 'count', childNodes(element, 'numFmt').length);
      part.write('numFmts', element);
    },
  };
}

const isEastAsian = (id: number): boolean => id >= 27 && id <= 36;

/**
 * A string item (shared, inline, or in a comment): plain text or runs in several fonts. Phonetic guides are left out.
 * Spaces are kept as written even without `xml:space`, because losing one would join two words.
 */
import type { RichRun } from '../model/workbook';
import type { Palette } from './colours';
import { unescapeText } from './escaped-text';
import { readFont } from './fonts';
import { child, type XmlElement } from './xml-tree';

export interface StringItem {
  readonly text: string;
  /** Only if a run has a font of its own. */
  readonly runs?: readonly RichRun[];
}

export function readStringItem(item: XmlElement | undefined, palette: Palette): StringItem {
  const runs: RichRun[] = [];
  for (const part of item?.children ?? []) {
    if (part.name === 't') runs.push({ text: unescapeText(part.text) });
    if (part.name !== 'r') continue;
    const properties = child(part, 'rPr');
    const text = unescapeText(child(part, 't')?.text ?? '');
    runs.push(properties ? { text, font: readFont(properties, palette) } : { text });
  }
  const text = runs.map((run) => run.text).join('');
  return runs.some((run) => run.font !== undefined) ? { text, runs } : { text };
}

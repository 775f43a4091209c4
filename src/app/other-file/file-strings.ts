/**
 * Strings of a workbook file: plain or in runs of several fonts, without phonetic guides, with the file's escapes
 * decoded. Spaces are kept as written even without `xml:space`, because losing one would join two words.
 */
import { FILE_LIMITS } from './file-limits';
import { FileRefusal } from './file-refusal';
import { xmlTrue, type XmlEvents } from './xml-events';

/** `_x000D_` is a carriage return, `_x005F_` an underscore that would otherwise open an escape (ECMA-376 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Collects the text of one string item from the events inside it. */
export interface StringItem {
  readonly events: Required<XmlEvents>;
  /** The text so far; starts a new item. */
  readonly take: () => string;
  /** Whether a run of the item that was taken last is struck through. */
  readonly wasStruck: () => boolean;
}

export function stringItem(): StringItem {
  let text = '';
  let isText = false;
  let phonetic = 0;
  let [isStruck, wasStruck] = [false, false];
  return {
    wasStruck: () => wasStruck,
    events: {
      open: (name, attributes) => {
        if (name === 'strike') isStruck ||= attributes.val === undefined || xmlTrue(attributes.val);
        if (name === 'rPh') phonetic += 1;
        else isText = name === 't' && phonetic === 0;
      },
      text: (piece) => {
        if (isText) text += piece;
        if (text.length > FILE_LIMITS.cellCharacters) throw new FileRefusal('damaged', 'text too long');
      },
      close: (name) => {
        if (name === 'rPh') phonetic -= 1;
        if (name === 't') isText = false;
      },
    },
    take: () => {
      const taken = unescaped(text);
      text = '';
      [wasStruck, isStruck] = [isStruck, false];
      return taken;
    },
  };
}

/** Fills `strings` with the workbook's shared strings, in their order, and `struck` with those struck through. */
export function sharedStringEvents(strings: string[], struck: Set<number> = new Set()): XmlEvents {
  const item = stringItem();
  return {
    open: item.events.open,
    text: item.events.text,
    close: (name, depth) => {
      item.events.close(name, depth);
      if (depth !== 1 || name !== 'si') return;
      if (strings.length >= FILE_LIMITS.cells) throw new FileRefusal('too-many-cells');
      strings.push(item.take());
      if (item.wasStruck()) struck.add(strings.length - 1);
    },
  };
}

/**
 * A cell's value from its type `t` and its value's text. Refuses a missing shared string; an invalid number is kept as
 * text, so that nothing is lost.
 */
import type { CellValue } from '../model/workbook';
import { unescapeText } from './escaped-text';
import { isoToSerial } from './iso-serial';
import { Refusal } from './refusal';
import type { StringItem } from './rich-text';

export interface ReadValue {
  readonly value: CellValue;
  readonly item?: StringItem;
}

export function readValue(
  type: string,
  written: string | null,
  inline: StringItem | null,
  strings: readonly StringItem[],
  date1904: boolean,
): ReadValue {
  if (type === 'inlineStr' || (inline && written === null)) {
    return inline ? { value: inline.text, item: inline } : { value: null };
  }
  if (written === null) return { value: null };
  switch (type) {
    case 's': {
      const item = strings[Number(written)];
      if (!item || written.trim() === '') throw new Refusal('damaged', `shared string ${written}`);
      return { value: item.text, item };
    }
    case 'str':
      return { value: unescapeText(written) };
    case 'b':
      return { value: written.trim() === '1' || written.trim() === 'true' };
    case 'e':
      return { value: { error: written.trim() } };
    case 'd':
      return { value: isoToSerial(written.trim(), date1904) ?? written };
    default: {
      const text = written.trim();
      if (text === '') return { value: null };
      const number = Number(text);
      return { value: Number.isFinite(number) ? number : written };
    }
  }
}

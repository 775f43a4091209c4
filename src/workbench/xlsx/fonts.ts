/** Reads a font, of a cell style or of a rich text run (where its name is in `rFont`). */
import type { Font } from '../model/style';
import { readColour, type Palette } from './colours';
import { attribute, flag, numeric } from './xml-stream';
import { child, type XmlElement } from './xml-tree';

const UNDERLINES = new Map<string, NonNullable<Font['underline']>>([
  ['none', 'None'],
  ['single', 'Single'],
  ['double', 'Double'],
  ['singleAccounting', 'SingleAccountant'],
  ['doubleAccounting', 'DoubleAccountant'],
]);

export function readFont(element: XmlElement, palette: Palette): Font {
  const value = (name: string) => {
    const found = child(element, name);
    return found && attribute(found.attributes, 'val');
  };
  const isOn = (name: string) => {
    const found = child(element, name);
    return found !== undefined && flag(found.attributes, 'val', true);
  };
  const name = value('name') ?? value('rFont');
  const size = child(element, 'sz');
  const points = size && numeric(size.attributes, 'val');
  const underline = child(element, 'u') && UNDERLINES.get(value('u') ?? 'single');
  const colour = readColour(child(element, 'color'), palette);
  return {
    ...(name === undefined ? {} : { name }),
    ...(points === undefined ? {} : { size: points }),
    ...(isOn('b') ? { bold: true } : {}),
    ...(isOn('i') ? { italic: true } : {}),
    ...(isOn('strike') ? { strikethrough: true } : {}),
    ...(underline ? { underline } : {}),
    ...(value('vertAlign') === 'superscript' ? { superscript: true } : {}),
    ...(value('vertAlign') === 'subscript' ? { subscript: true } : {}),
    ...(colour ? { colour } : {}),
  };
}

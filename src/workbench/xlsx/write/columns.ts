/** Writes `cols`: an unchanged column keeps the file's attributes; equal neighbours share an entry. */
import type { Column } from '../../model/workbook';
import { same } from './same';
import { styleKey } from './style-key';
import type { SheetJob } from './save-job';
import { childNodes, node, setAttribute, type XmlNode } from './xml-node';

export function writeColumns({ sheet, was, part, styles }: SheetJob): void {
  const indexes = [...new Set([...sheet.columns.keys(), ...was.columns.keys()])].sort((a, b) => a - b);
  if (indexes.every((index) => sameColumn(sheet.columns.get(index), was.columns.get(index)))) return;
  const present = byColumn(part.read('cols'), indexes.at(-1) ?? 0);
  const made: XmlNode[] = [];
  for (const index of [...new Set([...present.keys(), ...sheet.columns.keys()])].sort((a, b) => a - b)) {
    const column = sheet.columns.get(index);
    const before = was.columns.get(index);
    const file = present.get(index);
    if (!column && (before || !file)) continue;
    const element = node('col', { ...Object.fromEntries(file?.attributes ?? []) });
    if (column && !sameColumn(column, before)) {
      if (column.width !== before?.width) {
        setAttribute(element, 'width', column.width);
        setAttribute(element, 'customWidth', column.width === undefined ? undefined : 1);
        setAttribute(element, 'bestFit', undefined);
      }
      setAttribute(element, 'hidden', column.hidden ? 1 : undefined);
      setAttribute(element, 'outlineLevel', column.outlineLevel || undefined);
      setAttribute(element, 'collapsed', column.collapsed ? 1 : undefined);
      if (styleKey(column.style) !== styleKey(before?.style))
        setAttribute(element, 'style', styles.cellFormat(column.style) || undefined);
    }
    // Some programs read an entry without a width as zero width.
    if (!element.attributes.has('width')) setAttribute(element, 'width', sheet.defaultColumnWidth);
    append(made, element, index + 1);
  }
  part.write('cols', made.length === 0 ? null : node('cols', {}, made));
}

const sameColumn = (a: Column | undefined, b: Column | undefined): boolean =>
  a === b ||
  (same(
    { ...a, style: undefined, hidden: a?.hidden || undefined },
    { ...b, style: undefined, hidden: b?.hidden || undefined },
  ) &&
    styleKey(a?.style) === styleKey(b?.style));

/** The file's entries, one per column; entries past the last relevant column stay whole. */
function byColumn(cols: XmlNode | undefined, last: number): Map<number, XmlNode> {
  const found = new Map<number, XmlNode>();
  for (const element of childNodes(cols, 'col')) {
    const min = Number(element.attributes.get('min'));
    const max = Math.min(Number(element.attributes.get('max')), last + 1);
    for (let number = min; number <= max; number += 1) found.set(number - 1, element);
  }
  return found;
}

/** Extends the previous entry if both are equal. */
function append(made: XmlNode[], element: XmlNode, number: number): void {
  const before = made.at(-1);
  const follows = before?.attributes.get('max') === String(number - 1);
  setAttribute(element, 'min', number);
  setAttribute(element, 'max', number);
  const plain = (each: XmlNode): object => ({ ...Object.fromEntries(each.attributes), min: 0, max: 0 });
  if (before && follows && same(plain(before), plain(element))) setAttribute(before, 'max', number);
  else made.push(element);
}

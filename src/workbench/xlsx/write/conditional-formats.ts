/**
 * Writes conditional formats: an unchanged rule keeps the file's own XML, in the sheet or in its extension, although
 * its area and priority may change. New and changed rules are written into the sheet.
 */
import type { Area } from '../../model/area';
import type { ConditionalFormat } from '../../model/rules';
import { ruleNode } from './conditional-rules';
import { same } from './same';
import type { SheetJob } from './save-job';
import { areasText, editExtension, type SheetExtension } from './sheet-extension';
import { childNodes, descendants, isNode, localName, node, setAttribute, type XmlNode } from './xml-node';

/** Icon sets introduced with Excel 2010, which exist only in the extension. */
const EXTENSION_SETS = new Set(['3Stars', '3Triangles', '5Boxes']);

export function writeConditionalFormats(job: SheetJob): void {
  const { sheet, was, part, styles, notKept } = job;
  if (same(sheet.conditionalFormats, was.conditionalFormats)) return;
  const now = new Map(sheet.conditionalFormats.map((format) => [format.id, format]));
  const groups = part.readAll('conditionalFormatting');
  const extension = editExtension(part, 'conditionalFormattings');
  // The reader numbers the rules in file order, those of the sheet before those of the extension.
  const before = [...was.conditionalFormats];
  const made: XmlNode[] = [];
  const bars = new Map<string, readonly Area[] | null>();
  for (const group of groups) {
    const byArea = new Map<string, XmlNode>();
    for (const rule of childNodes(group, 'cfRule')) {
      const old = before.shift();
      const format = old && now.get(old.id);
      const bar = barId(rule);
      if (bar !== null) bars.set(bar, format?.areas ?? null);
      if (!old || !format || format.areas.length === 0) continue;
      now.delete(old.id);
      const place = areasText(format.areas);
      let holder = byArea.get(place);
      if (!holder) {
        const attributes = {
          ...Object.fromEntries(group.attributes),
          sqref: same(format.areas, old.areas) ? group.attributes.get('sqref') : place,
        };
        holder = node('conditionalFormatting', attributes);
        byArea.set(place, holder);
        made.push(holder);
      }
      if (!same(format.rule, old.rule)) holder.children.push(ruleNode(format, styles));
      else holder.children.push(withState(rule, format, old));
    }
  }
  keepExtended(extension, before, now, bars);
  let holder = node('conditionalFormatting');
  for (const format of now.values()) {
    if (format.areas.length === 0) continue;
    if (format.rule.kind === 'iconSet' && EXTENSION_SETS.has(format.rule.set)) {
      notKept.add(`The icons of a conditional format on “${sheet.name}” (${areasText(format.areas)}).`);
      continue;
    }
    const place = areasText(format.areas);
    if (holder.attributes.get('sqref') !== place) {
      holder = node('conditionalFormatting', { sqref: place });
      made.push(holder);
    }
    holder.children.push(ruleNode(format, styles));
  }
  part.writeAll('conditionalFormatting', made);
}

function withState(rule: XmlNode, format: ConditionalFormat, old: ConditionalFormat): XmlNode {
  if (format.priority !== old.priority) setAttribute(rule, 'priority', format.priority);
  if (format.stopIfTrue !== old.stopIfTrue)
    setAttribute(rule, 'stopIfTrue', format.stopIfTrue ? 1 : undefined);
  return rule;
}

/** A data bar's second half is in the extension, under this id. */
function barId(rule: XmlNode): string | null {
  if (rule.attributes.get('type') !== 'dataBar') return null;
  const id = [...descendants(rule)].find(({ name }) => name.includes(':') && localName(name) === 'id');
  const text = id?.children.find((child) => !isNode(child));
  return typeof text === 'string' ? text : null;
}

/** `before`: the file's formats in the extension. Those that are kept are removed from `now`. */
function keepExtended(
  extension: SheetExtension,
  before: ConditionalFormat[],
  now: Map<string, ConditionalFormat>,
  bars: ReadonlyMap<string, readonly Area[] | null>,
): void {
  const stays = new Set<XmlNode>();
  for (const group of extension.rules('conditionalFormatting')) {
    const kept: XmlNode[] = [];
    let areas: readonly Area[] | null = null;
    let moved = false;
    for (const rule of childNodes(group).filter(({ name }) => localName(name) === 'cfRule')) {
      if (rule.attributes.get('type') === 'dataBar') {
        const place = bars.get(rule.attributes.get('id') ?? '');
        if (place === null) continue;
        kept.push(rule);
        if (place) [areas, moved] = [place, true];
        continue;
      }
      const old = before.shift();
      const format = old && now.get(old.id);
      // The rules of one group move together; one that was changed on its own is written into the sheet.
      const together = format && (areas === null || same(areas, format.areas));
      if (!old || !format || !together || !same(format.rule, old.rule)) continue;
      areas = format.areas;
      moved ||= !same(format.areas, old.areas);
      now.delete(old.id);
      kept.push(withState(rule, format, old));
    }
    group.children = group.children.filter(
      (child) => !isNode(child) || localName(child.name) !== 'cfRule' || kept.includes(child),
    );
    if (kept.length === 0) continue;
    stays.add(group);
    if (moved && areas) extension.setArea(group, areas);
  }
  extension.keepOnly('conditionalFormatting', stays);
}

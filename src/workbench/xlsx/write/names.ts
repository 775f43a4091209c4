/** Writes defined names: unchanged ones keep the file's own XML; a sheet-level name refers to its sheet by position. */
import { areaName, type Area } from '../../model/area';
import { quotedName } from '../../model/formula-references';
import type { DefinedName } from '../../model/parts';
import type { Workbook } from '../../model/workbook';
import { asWritten } from './formula-as-written';
import type { PartEditor } from './part-editor';
import { same } from './same';
import type { SaveJob } from './save-job';
import type { ListedSheet } from './listed-sheet';
import { childNodes, node, setAttribute, type XmlNode } from './xml-node';
import { escapeText } from './xml-text';

/** `moved`: the order of sheets has changed. */
export function writeNames(
  { workbook, base }: SaveJob,
  part: PartEditor,
  before: readonly ListedSheet[],
  after: readonly ListedSheet[],
  moved: boolean,
): void {
  const names = withFilters(workbook, base);
  if (!moved && same(names, base.names)) return;
  const element = part.read('definedNames') ?? node('definedNames');
  const present = new Map<string, XmlNode>();
  const unknown: XmlNode[] = [];
  for (const each of childNodes(element, 'definedName')) {
    const place = each.attributes.get('localSheetId');
    const owner = place === undefined ? null : before[Number(place)];
    if (owner === null || owner?.sheet)
      present.set(keyOf(each.attributes.get('name') ?? '', owner?.sheet?.id ?? null), each);
    else if (owner) {
      // The name belongs to a sheet that is not in the model.
      const at = after.findIndex(({ element: sheet }) => sheet === owner.element);
      if (at < 0) continue;
      setAttribute(each, 'localSheetId', at);
      unknown.push(each);
    }
  }
  const was = new Map(base.names.map((name) => [keyOf(name.name, name.sheet), name]));
  const made = names.flatMap((name) => {
    const place = name.sheet === null ? undefined : after.findIndex(({ sheet }) => sheet?.id === name.sheet);
    // The name is deleted with its sheet.
    if (place !== undefined && place < 0) return [];
    const key = keyOf(name.name, name.sheet);
    return [nameNode(name, place, present.get(key), was.get(key))];
  });
  element.children = [...made, ...unknown];
  part.write('definedNames', element.children.length === 0 ? null : element);
}

/** Excel also keeps the area of a sheet's filter in a hidden name, which appears, moves and goes with the filter. */
const FILTER = '_xlnm._FilterDatabase';

function withFilters(workbook: Workbook, base: Workbook): readonly DefinedName[] {
  const before = new Map(base.sheets.map(({ id, autoFilter }) => [id, autoFilter]));
  let names: readonly DefinedName[] = workbook.names;
  for (const { id, name, autoFilter } of workbook.sheets) {
    if (same(autoFilter, before.get(id) ?? null)) continue;
    const own = names.find((each) => each.sheet === id && each.name === FILTER);
    if (!autoFilter) names = names.filter((each) => each !== own);
    else if (!own?.formula.endsWith(`!${fixedName(autoFilter.area)}`)) {
      const formula = `${quotedName(name)}!${fixedName(autoFilter.area)}`;
      names = [
        ...names.filter((each) => each !== own),
        { ...(own ?? { name: FILTER, sheet: id, visible: false, comment: '' }), formula },
      ];
    }
  }
  return names;
}

/** `$A$1:$D$9`. */
const fixedName = (area: Area): string => areaName(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

const keyOf = (name: string, sheet: string | null): string => JSON.stringify([name.toLowerCase(), sheet]);

function nameNode(
  name: DefinedName,
  place: number | undefined,
  file: XmlNode | undefined,
  was: DefinedName | undefined,
): XmlNode {
  const element = file ?? node('definedName', { name: name.name });
  setAttribute(element, 'name', name.name);
  setAttribute(element, 'localSheetId', place);
  if (!was || was.comment !== name.comment) setAttribute(element, 'comment', name.comment || undefined);
  if (!was || was.visible !== name.visible) setAttribute(element, 'hidden', name.visible ? undefined : 1);
  if (!was || was.formula !== name.formula) element.children = [escapeText(asWritten(name.formula))];
  return element;
}

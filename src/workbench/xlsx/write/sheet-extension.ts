/**
 * Rules in a sheet's 2010 extension (`extLst`), where their area is a separate element. They are only moved and
 * removed: new rules go into the sheet itself.
 */
import { areaName, type Area } from '../../model/area';
import type { PartEditor } from './part-editor';
import { childNodes, descendants, isNode, localName, type XmlNode } from './xml-node';
import { escapeText } from './xml-text';

export interface SheetExtension {
  /** The elements of that local name, in file order. */
  readonly rules: (name: string) => XmlNode[];
  /** Sets the area of a rule, or of the group that contains it. */
  readonly setArea: (element: XmlNode, areas: readonly Area[]) => void;
  /** Removes all rules not in the set; the extension is removed with the last one. */
  readonly keepOnly: (name: string, stays: ReadonlySet<XmlNode>) => void;
}

export const areasText = (areas: readonly Area[]): string => areas.map(areaName).join(' ');

/** `list`: local name of the element that contains all rules of the kind. */
export function editExtension(part: PartEditor, list: string): SheetExtension {
  const root = part.read('extLst');
  const holders = [...(root ? descendants(root) : [])].filter(
    ({ name }) => name !== list && localName(name) === list,
  );
  const save = (): void => part.write('extLst', root && childNodes(root).length > 0 ? root : null);
  return {
    rules: (name) =>
      holders.flatMap((holder) => [...descendants(holder)].filter((each) => localName(each.name) === name)),
    setArea: (element, areas) => {
      const place = childNodes(element).find(({ name }) => localName(name) === 'sqref');
      if (place) place.children = [escapeText(areasText(areas))];
      save();
    },
    keepOnly: (name, stays) => {
      let gone = false;
      for (const holder of holders) {
        const rest = holder.children.filter(
          (child) => !isNode(child) || localName(child.name) !== name || stays.has(child),
        );
        gone ||= rest.length < holder.children.length;
        holder.children = rest;
        if (holder.attributes.has('count')) holder.attributes.set('count', String(childNodes(holder).length));
      }
      if (!gone || !root) return;
      root.children = root.children.filter(
        (child) =>
          !isNode(child) ||
          childNodes(child).length === 0 ||
          childNodes(child).some((each) => !holders.includes(each) || childNodes(each).length > 0),
      );
      save();
    },
  };
}

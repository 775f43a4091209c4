/** The parts of a sheet change other than cells, a line each: sheets, tables, names, colours, drop-downs. */
import type { SheetChange } from '../change-set';
import { CHANGE_PARTS } from '../parts/index';
import type { PartGroup } from '../parts/part';
import type { PreviewItem } from './preview';

interface Telling {
  readonly tell?: {
    readonly group: PartGroup;
    readonly words: (change: SheetChange) => readonly PreviewItem[];
  };
}

const PARTS: readonly Telling[] = CHANGE_PARTS;

export function partsInWords(change: SheetChange): ReadonlyMap<PartGroup, readonly PreviewItem[]> {
  const told = new Map<PartGroup, readonly PreviewItem[]>();
  for (const { tell } of PARTS)
    if (tell) told.set(tell.group, [...(told.get(tell.group) ?? []), ...tell.words(change)]);
  return told;
}

/** Columns of a set to which no formula refers: found by their headers, among and right of the others. */
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { OwnColumnId } from './flag-columns';
import { isAnyHeader, isHeader, textAt } from './flag-headers';

/** How far right of the others one is looked for: columns may have been put in between. */
const REACH = 14;

/** `ids` from left to right. The search ends where a header comes again, for there another set begins. */
export function looseColumns(
  snapshot: SheetSnapshot,
  headerRow: number,
  told: ReadonlyMap<OwnColumnId, number>,
  ids: readonly OwnColumnId[],
): ReadonlyMap<OwnColumnId, number> {
  const found = new Map<OwnColumnId, number>();
  const taken = new Set(told.values());
  let [first, last] = [Infinity, -1];
  for (const column of taken) {
    first = Math.min(first, column);
    last = Math.max(last, column);
  }
  for (let at = first; at <= last + REACH; at += 1) {
    if (taken.has(at)) continue;
    const text = textAt(snapshot, headerRow, at);
    const id = ids.find((each) => !told.has(each) && isHeader(each, text));
    if (id !== undefined && !found.has(id)) found.set(id, at);
    else if (at > last && isAnyHeader(text)) break;
  }
  return found;
}

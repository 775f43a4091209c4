/** Columns of a set that no formula refers to: found by their headers, among the others or to their right. */
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { OwnColumnId } from './flag-columns';
import { isAnyHeader, isHeader, textAt } from './flag-headers';

/** How many columns to the right of the others to look, because columns may have been inserted in between. */
const REACH = 14;

/**
 * `told` are the columns already known, `ids` those to look for. To the right of the known columns, the search ends at
 * one of our headers that is not needed any more, because another set begins there.
 */
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

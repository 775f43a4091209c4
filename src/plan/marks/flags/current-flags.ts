/** Whether a set is as this version makes it: it has every current column, and none of an earlier version's. */
import { FLAG_COLUMNS, type FlagColumnId } from './flag-columns';
import type { FlagSet } from './flag-set';

export const isCurrent = ({ columnOf }: FlagSet): boolean =>
  columnOf.size === FLAG_COLUMNS.length && FLAG_COLUMNS.every(({ id }) => columnOf.has(id));

/** The column index of each current column; `null` if one is missing. */
export function wholeColumns({ columnOf }: FlagSet): ReadonlyMap<FlagColumnId, number> | null {
  const whole = new Map<FlagColumnId, number>();
  for (const { id } of FLAG_COLUMNS) {
    const column = columnOf.get(id);
    if (column === undefined) return null;
    whole.set(id, column);
  }
  return whole;
}

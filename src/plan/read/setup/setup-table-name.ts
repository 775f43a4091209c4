/**
 * Chooses the Excel name for a table of "Plan setup": its own name, or the next free one if a table whose headers can
 * no longer be read still has that name. That table is left untouched, with everything that staff have in it.
 */
import type { Area, SheetSnapshot } from '../sheet/sheet-snapshot';
import type { SetupTable } from './setup-table';

/** `area` as found by `findSetupTables` in this snapshot; `null` for a table yet to be created. */
export function setupTableName(
  { tables }: Pick<SheetSnapshot, 'tables'>,
  { name }: Pick<SetupTable, 'name'>,
  area: Area | null,
): string {
  const present = area && tables.find((table) => table.area === area);
  if (present) return present.name;
  const taken = new Set(tables.map((table) => table.name.toLowerCase()));
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name}${count}`;
  return free;
}

/**
 * What Excel calls a table of "Plan setup": its own name, or the next that is free where a table whose headers can no
 * longer be read still bears it. That one is left as it is, with all that staff have in it.
 */
import type { Area, SheetSnapshot } from '../sheet/sheet-snapshot';
import type { SetupTable } from './setup-table';

/** `area` as `findSetupTables` found it in this snapshot; `null` for a table that is to be made. */
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

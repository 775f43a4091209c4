/** The rows to insert before new actions can be written: as many as were ticked and find no blank row. */
import { emptySheet, type SheetChange } from '../../change/change-set';
import type { RowInsertion } from '../../change/parts/insertions';
import type { MergeChoices } from './merge-choices';
import type { Merge } from './merge-returns';
import { canBeInserted, newRowKey } from './place-new-rows';

/** One change for each sheet; none if the blank rows suffice. */
export function proposeRows(
  { newRows }: Pick<Merge, 'newRows'>,
  { rows: ticked }: Pick<MergeChoices, 'rows'>,
): readonly SheetChange[] {
  const wanted = new Map<string, RowInsertion[]>();
  const places = new Map<string, number>();
  for (const row of newRows) {
    const { room, after } = row;
    if (!ticked.has(newRowKey(row)) || !canBeInserted(row) || typeof room.insertion !== 'object') continue;
    const { sheet } = after.plan;
    const key = JSON.stringify([sheet, room.rowIndex]);
    const count = (places.get(key) ?? 0) + 1;
    places.set(key, count);
    if (count <= room.blank || room.insertion === null) continue;
    const at = room.rowIndex + room.blank;
    const others = (wanted.get(sheet) ?? []).filter(({ rowIndex }) => rowIndex !== at);
    wanted.set(sheet, [...others, { rowIndex: at, rowCount: count - room.blank, ...room.insertion }]);
  }
  return [...wanted].map(([name, list]) => ({
    ...emptySheet(name),
    insertRows: [...list].sort((a, b) => a.rowIndex - b.rowIndex),
  }));
}

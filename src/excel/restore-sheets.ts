/** Gives back what a change took away: cells as they were, unless they were edited since. */
import type { Outcome } from '../plan/outcome';
import { success } from '../plan/outcome';
import { keptCells, type Restoration } from '../plan/layout/restoration';
import { emptySheet, type SheetPlan } from '../plan/layout/sheet-plan';
import type { Restored, RestoreOptions } from '../plan/layout/written';
import { writeSheetPlan } from './write-sheet-plan';

export async function restoreSheets(
  undo: Restoration,
  { journal }: RestoreOptions,
  alive: () => void = () => undefined,
): Promise<Outcome<Restored>> {
  const plan: SheetPlan = {
    sheets: undo.sheets.map((sheet) => ({
      ...emptySheet(sheet.name),
      cells: sheet.cells.flatMap(keptCells).map(({ rowIndex, columnIndex, held, numberFormat }) => ({
        rowIndex,
        columnIndex,
        numberFormat,
        ...(typeof held === 'object' ? { formula: held.formula } : { value: held }),
      })),
    })),
  };
  const written = await writeSheetPlan(plan, journal ? { journal: () => journal } : {}, alive);
  return written.ok ? success({ left: [] }) : written;
}

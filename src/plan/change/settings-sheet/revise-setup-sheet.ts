/**
 * Proposes the changes that bring the sheet "Plan setup" into line with new settings, respecting any edits by staff:
 * tables stay where they are, and those that need no change are not touched. A sheet that is not ours is refused.
 */
import { obstacle, success, type Outcome } from '../../outcome';
import { readSetupSheet } from '../../read/setup/read-setup-sheet';
import { findSetupTables, isNamedSetup, setupSheetState } from '../../read/setup/find-setup-tables';
import type { SetupSettings } from '../../read/setup/setup';
import type { SetupTableId } from '../../read/setup/tables';
import { SETUP_SHEET } from '../../read/setup/setup-words';
import { SETUP_TABLES, setupTable } from '../../read/setup/tables';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { PresentParts } from '../../marks/flags/present-parts';
import { reviseSetupTable, newSetupTable, type TableRevision } from './revise-setup-table';
import { namesToWrite, setupNames } from './setup-names';
import { layOutSetupSheet } from './setup-sheet';
import { emptySheet, changesAnything, type SheetChange, type ChangeSet } from '../change-set';

/**
 * No sheets if nothing needs to change; `setup-sheet-taken` if the sheet is not ours, `setup-no-room` if a column that is
 * needed has no room, `setup-newer` if a newer version
 * made it. `snapshots` are the workbook's sheets as read, including "Plan setup". With the workbook's `names`, every
 * name that is missing or has moved is written; without, only those of tables that change.
 */
export function reviseSetupSheet(
  settings: SetupSettings,
  snapshots: readonly SheetSnapshot[],
  names: PresentParts['names'] | null = null,
): Outcome<ChangeSet> {
  const present = snapshots.find(isNamedSetup);
  const state = setupSheetState(snapshots);
  if (state === 'foreign')
    return obstacle({ code: 'setup-sheet-taken', sheet: present?.name ?? SETUP_SHEET });
  if (present && isNewer(present)) return obstacle({ code: 'setup-newer', sheet: present.name });
  if (state === 'absent' || !present) {
    const dateSystem = snapshots[0]?.dateSystem ?? 1900;
    return success({ sheets: [layOutSetupSheet(settings, dateSystem, present?.name)] });
  }
  const revisions = revise(settings, present, names !== null);
  for (const [id, { without }] of revisions) {
    const [title] = without;
    if (title !== undefined)
      return obstacle({
        code: 'setup-no-room',
        sheet: present.name,
        table: setupTable(id).title,
        column: title,
      });
  }
  const parts = [...revisions.values()].flatMap(({ part }) => part ?? []);
  const places = new Map([...revisions].map(([id, { place }]) => [id, place]));
  const changed = new Map(
    [...revisions].filter(([, { part }]) => part).map(([id, { place }]) => [id, place]),
  );
  const sheet: SheetChange = {
    ...emptySheet(present.name),
    cells: parts.flatMap(({ cells }) => cells),
    tables: parts.map(({ table }) => table),
    names: names ? namesToWrite(setupNames(present.name, places), names) : setupNames(present.name, changed),
    validations: parts.flatMap(({ validations }) => validations),
    columns: parts.flatMap(({ columns }) => columns),
  };
  return success({ sheets: changesAnything(sheet) ? [sheet] : [] });
}

/**
 * What must be written so that live formulas and drop-downs can rely on "Plan setup": the sheet if there is none, any
 * tables and names that are missing, and these settings. No sheets if it is all there.
 */
export function ensureSetup(
  settings: SetupSettings,
  snapshots: readonly SheetSnapshot[],
  names: PresentParts['names'],
): Outcome<ChangeSet> {
  return reviseSetupSheet(settings, snapshots, names);
}

/** A newer layout is read as far as possible, but never written to. */
const isNewer = (present: SheetSnapshot): boolean =>
  readSetupSheet(present).problems.some(({ id }) => id === 'newer-layout');

/** With `isReliedOn`, two tables are recreated even if empty: formulas need the settings, and drop-downs the leads. */
function revise(
  settings: SetupSettings,
  present: SheetSnapshot,
  isReliedOn: boolean,
): ReadonlyMap<SetupTableId, TableRevision> {
  const { grid, tables } = findSetupTables(present);
  const revisions = new Map<SetupTableId, TableRevision>();
  let firstColumn = grid.endColumn + 1;
  for (const table of SETUP_TABLES) {
    if (table.isRecord) continue;
    const found = tables.get(table.id);
    if (found) {
      revisions.set(table.id, reviseSetupTable(grid, found, settings));
      continue;
    }
    const isNeeded = isReliedOn && (table.id === 'settings' || table.id === 'leads');
    const recreated = newSetupTable(table, firstColumn, settings, present, isNeeded);
    if (!recreated) continue;
    revisions.set(table.id, recreated);
    firstColumn += table.columns.length + 1;
  }
  return revisions;
}

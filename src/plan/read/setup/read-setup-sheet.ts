/**
 * Reads the sheet "Plan setup" as it was written or as staff have since edited it by hand. Never throws: each fault
 * becomes a problem in plain words, with its cell and what is used instead.
 */
import type { SheetSnapshot } from '../sheet/sheet-snapshot';
import { findSetupTables, isSetupSheet, type FoundTable, type SetupSheet } from './find-setup-tables';
import type { SetupSettings } from './setup';
import { cellReader } from './setup-cells';
import type { SetupProblem } from './setup-problem';
import { SETUP_TABLES } from './tables';

export interface SetupReading {
  /** Only what the sheet says; blank settings are omitted, and the defaults apply. */
  readonly setup: SetupSettings;
  /** In the order of the sheet's tables, and from the top down within each. */
  readonly problems: readonly SetupProblem[];
}

export function readSetupSheet(snapshot: SheetSnapshot): SetupReading {
  const top = { sheet: snapshot.name, rowIndex: 0, columnIndex: 0 };
  if (snapshot.rowCount === 0) return { setup: {}, problems: [] };
  if (!isSetupSheet(snapshot)) {
    const message = `The sheet “${snapshot.name}” was not made by this add-in, so it is neither read nor changed. Rename it to keep the plan’s settings in this workbook.`;
    return { setup: {}, problems: [{ id: 'not-ours', cell: top, message }] };
  }
  const sheet = findSetupTables(snapshot);
  const problems: SetupProblem[] = [];
  for (const table of SETUP_TABLES) {
    const found = sheet.tables.get(table.id);
    if (found) {
      if (!table.isRecord) noteRowsApart(sheet, found, problems);
    } else if (!table.whenNeeded) {
      const message = `The table “${table.title}” is missing or its headers were changed, so nothing of it is used. Saving the setup from the pane puts it back.`;
      problems.push({ id: 'table-missing', cell: top, message });
    }
  }
  let setup: SetupSettings = {};
  for (const { id, read } of SETUP_TABLES) {
    const found = sheet.tables.get(id);
    if (found) setup = withTable(setup, read(cellReader(sheet.grid, found, problems), found.rows));
  }
  const { register, ...others } = setup;
  return { setup: register?.entries.length === 0 ? others : setup, problems };
}

/** The settings table says whether the register has only been started; the table of leads holds its entries. */
function withTable(setup: SetupSettings, read: SetupSettings): SetupSettings {
  const register =
    read.register && setup.register ? { ...read.register, origin: setup.register.origin } : null;
  return { ...setup, ...read, ...(register ? { register } : {}) };
}

function noteRowsApart(
  { grid }: SetupSheet,
  { apart, firstColumn, table }: FoundTable,
  problems: SetupProblem[],
): void {
  const [first] = apart;
  if (first === undefined) return;
  const cell = { sheet: grid.snapshot.name, rowIndex: first, columnIndex: firstColumn };
  const message = `What is below the table “${table.title}”, after a blank row, is not read as part of it. Move it up to the table if it belongs there.`;
  problems.push({ id: 'row-apart', cell, message });
}

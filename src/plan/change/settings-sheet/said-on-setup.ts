/** What the cells of "Plan setup" say that formulas refer to, before anything is read into them. */
import type { Said } from '../../judge/rating/said';
import { findSetupTables, isNamedSetup, isSetupSheet } from '../../read/setup/find-setup-tables';
import { cellReader } from '../../read/setup/setup-cells';
import type { SettingKey } from '../../read/setup/setting-rows';
import type { SetupTableId } from '../../read/setup/tables';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { snapshotCell } from '../snapshot-cell';

export interface SaidOnSetup {
  /** `''` where the sheet has no row for the setting. */
  readonly setting: (key: SettingKey) => Said;
  /** The table's first `rows` rows, whether or not they are filled; `null` where the table or its column is not there. */
  readonly column: (id: SetupTableId, key: string, rows: number) => readonly Said[] | null;
}

/** `snapshots` are the workbook's sheets; `null` if it has no "Plan setup" of ours. */
export function saidOnSetup(snapshots: readonly SheetSnapshot[]): SaidOnSetup | null {
  const sheet = snapshots.find(isNamedSetup);
  if (!sheet || !isSetupSheet(sheet)) return null;
  const { grid, tables } = findSetupTables(sheet);
  const said = (rowIndex: number, columnIndex: number) =>
    snapshotCell(sheet, { rowIndex, columnIndex }).value;
  const settings = tables.get('settings');
  const cells = settings && cellReader(grid, settings, []);
  if (cells) settings.table.read(cells, settings.rows);
  const value = settings?.columnOf.get('value');
  return {
    setting: (key) => {
      const row = cells?.rowOf.get(key);
      return row === undefined || value === undefined ? '' : said(row, value);
    },
    column: (id, key, rows) => {
      const table = tables.get(id);
      const columnIndex = table?.columnOf.get(key);
      if (!table || columnIndex === undefined) return null;
      return Array.from({ length: rows }, (_, at) => said(table.headerRow + 1 + at, columnIndex));
    },
  };
}

/** What "Plan setup" says of that which deadlines count from, as its own formula gives it once its names are in place. */
import {
  COUNTED_FROM_NOTHING,
  countedFrom,
  ROWS_COMPARED,
  type CountedFrom,
} from '../../judge/rating/counted-from';
import { findSetupTables, isNamedSetup, isSetupSheet } from '../../read/setup/find-setup-tables';
import { cellReader } from '../../read/setup/setup-cells';
import type { SetupTableId } from '../../read/setup/tables';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { snapshotCell } from '../snapshot-cell';

/** `snapshots` are the workbook's sheets, including "Plan setup" if it has one. */
export function countedFromSaid(snapshots: readonly SheetSnapshot[]): string {
  const sheet = snapshots.find(isNamedSetup);
  if (!sheet || !isSetupSheet(sheet)) return COUNTED_FROM_NOTHING;
  const { grid, tables } = findSetupTables(sheet);
  const said = (rowIndex: number, columnIndex: number) =>
    snapshotCell(sheet, { rowIndex, columnIndex }).value;
  const settings = tables.get('settings');
  const cells = settings && cellReader(grid, settings, []);
  if (cells) settings.table.read(cells, settings.rows);
  const value = settings?.columnOf.get('value');
  const setting = (key: 'agreed' | 'published' | 'yearKind'): CountedFrom['agreed'] => {
    const row = cells?.rowOf.get(key);
    return row === undefined || value === undefined ? '' : said(row, value);
  };
  const column = (id: SetupTableId, key: string, rows: number) => {
    const table = tables.get(id);
    const columnIndex = table?.columnOf.get(key);
    if (!table || columnIndex === undefined) return null;
    return Array.from({ length: rows }, (_, at) => said(table.headerRow + 1 + at, columnIndex));
  };
  const [sheets, agreed, published] = (['sheet', 'agreed', 'published'] as const).map((key) =>
    column('plans', key, ROWS_COMPARED.own),
  );
  return countedFrom({
    agreed: setting('agreed'),
    published: setting('published'),
    yearKind: setting('yearKind'),
    own: sheets && agreed && published ? [sheets, agreed, published] : null,
    meetings: column('meetings', 'date', ROWS_COMPARED.meetings),
  });
}

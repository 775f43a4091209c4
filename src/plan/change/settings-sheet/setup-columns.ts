/**
 * The columns of a table of "Plan setup" once it is revised: those it has, with what staff added, and on its right those
 * that it lacks but now needs. Never over anything else on the sheet: older sheets have one free column there.
 */
import type { SheetGrid } from '../../read/recognise/sheet-grid';
import type { FoundTable } from '../../read/setup/find-setup-tables';
import type { SetupRow } from '../../read/setup/setup-row';
import type { SetupTable } from '../../read/setup/setup-table';

export interface ColumnPlace {
  readonly columnIndex: number;
  /** `null` for a column that staff added. */
  readonly key: string | null;
  readonly header: string;
}

/** The table's columns as they are, then on the right those that it lacks but now needs, as far as there is room. */
export function columnsFor(
  grid: SheetGrid,
  found: FoundTable,
  rows: readonly SetupRow[],
): { readonly columns: readonly ColumnPlace[]; readonly without: readonly string[] } {
  const { table, columnOf, firstColumn, lastColumn } = found;
  const keyAt = new Map([...columnOf].map(([key, at]) => [at, key]));
  const columns: ColumnPlace[] = [];
  for (let columnIndex = firstColumn; columnIndex <= lastColumn; columnIndex++) {
    columns.push({ columnIndex, key: keyAt.get(columnIndex) ?? null, header: found.headerAt(columnIndex) });
  }
  const isNeeded = (key: string) => rows.some((row) => (row.cells.get(key)?.value ?? '') !== '');
  const without: string[] = [];
  const has = (key: string) => columns.some((column) => column.key === key);
  for (const { key, title } of table.columns) {
    if (columnOf.has(key) || key === 'meaning' || !isNeeded(key)) continue;
    const columnIndex = firstColumn + columns.length;
    if (without.length === 0 && isFree(grid, found, columnIndex))
      columns.push({ columnIndex, key, header: title });
    else if (table.squeezed?.key !== key || !has(table.squeezed.into)) without.push(title);
  }
  return { columns, without };
}

/** The rows as they are written into these columns. */
export function squeezedInto(
  columns: readonly ColumnPlace[],
  { squeezed }: Pick<SetupTable, 'squeezed'>,
  rows: readonly SetupRow[],
): readonly SetupRow[] {
  const has = (wanted: string): boolean => columns.some(({ key }) => key === wanted);
  if (!squeezed || has(squeezed.key) || !has(squeezed.into)) return rows;
  const { key, into, as } = squeezed;
  return rows.map((row) => {
    const [value, other] = [key, into].map((each) => String(row.cells.get(each)?.value ?? ''));
    if (!value) return row;
    return { ...row, cells: new Map(row.cells).set(into, { value: as(value, other ?? '') }) };
  });
}

/** Nothing stands in the sheet's column from the table's title downwards, and no Excel table covers it. */
function isFree(
  { snapshot, endRow, kindAt }: SheetGrid,
  { headerRow }: FoundTable,
  columnIndex: number,
): boolean {
  for (let row = headerRow - 1; row < endRow; row++) if (kindAt(row, columnIndex) !== 'blank') return false;
  return snapshot.tables.every(
    ({ area }) => columnIndex < area.columnIndex || columnIndex >= area.columnIndex + area.columnCount,
  );
}

/**
 * The sheets as they would be once a plan is written: for planning one change over another, such as flags over columns that
 * are yet to be added. A formula's value is not worked out: its cell reads as blank text under its formula.
 */
import type { Area, CellKind, CellValue, SheetSnapshot, TableArea } from '../read/sheet/sheet-snapshot';
import type { PlannedCell, PlannedTable } from './planned-parts';
import type { SheetChange, ChangeSet } from './change-set';

/** Sheets that the plan makes come last, as in the workbook; looks, rules and names are not part of a snapshot. */
export function applied(snapshots: readonly SheetSnapshot[], plan: ChangeSet): readonly SheetSnapshot[] {
  let sheets = snapshots;
  for (const planned of plan.sheets) {
    const isIt = ({ name }: SheetSnapshot): boolean => name === planned.name;
    if (planned.when === 'remove') sheets = sheets.filter((sheet) => !isIt(sheet));
    else if (sheets.some(isIt))
      sheets = sheets.map((sheet) => (isIt(sheet) ? written(sheet, planned) : sheet));
    else if (planned.when === 'create')
      sheets = [...sheets, written(blankSheet(planned.name, snapshots), planned)];
  }
  return sheets;
}

const blankSheet = (name: string, others: readonly SheetSnapshot[]): SheetSnapshot => ({
  name,
  visible: true,
  dateSystem: others[0]?.dateSystem ?? 1900,
  origin: { rowIndex: 0, columnIndex: 0 },
  rowCount: 0,
  columnCount: 0,
  values: [],
  kinds: [],
  formulas: [],
  numberFormats: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  tables: [],
});

function written(sheet: SheetSnapshot, { cells, clear, tables, grow, columns }: SheetChange): SheetSnapshot {
  const wide = reaching(sheet, cells);
  const grids = {
    values: copied(wide.values),
    kinds: copied(wide.kinds),
    formulas: copied(wide.formulas),
    numberFormats: copied(wide.numberFormats),
  };
  for (const area of clear) blank(grids, wide, area);
  for (const { rowIndex, columnIndex, value = '', formula = '', numberFormat } of cells) {
    const [r, c] = [rowIndex - wide.origin.rowIndex, columnIndex - wide.origin.columnIndex];
    const put = <T>(grid: T[][], content: T): void => void ((grid[r] as T[])[c] = content);
    put(grids.values, value);
    put(grids.kinds, formula === '' ? kindOf(value) : 'text');
    put(grids.formulas, formula);
    if (numberFormat !== undefined) put(grids.numberFormats, numberFormat);
  }
  const hidden = new Set(sheet.hiddenColumns);
  for (const { columnIndex, hidden: isHidden } of columns) {
    if (isHidden === true) hidden.add(columnIndex);
    if (isHidden === false) hidden.delete(columnIndex);
  }
  return {
    ...wide,
    ...grids,
    hiddenColumns: [...hidden].sort((a, b) => a - b),
    tables: tablesAfter(sheet.tables, tables, new Map(grow.map(({ name, to }) => [name, to]))),
  };
}

interface Grids {
  readonly values: CellValue[][];
  readonly kinds: CellKind[][];
  readonly formulas: string[][];
  readonly numberFormats: string[][];
}

function blank(grids: Grids, { origin, rowCount, columnCount }: SheetSnapshot, area: Area): void {
  const [top, left] = [area.rowIndex - origin.rowIndex, area.columnIndex - origin.columnIndex];
  const fill = <T>(grid: T[][], nothing: T): void => {
    for (let r = Math.max(0, top); r < Math.min(rowCount, top + area.rowCount); r += 1)
      grid[r]?.fill(nothing, Math.max(0, left), Math.max(0, Math.min(columnCount, left + area.columnCount)));
  };
  fill<CellValue>(grids.values, '');
  fill<CellKind>(grids.kinds, 'blank');
  fill(grids.formulas, '');
  fill(grids.numberFormats, 'General');
}

const copied = <T>(grid: readonly (readonly T[])[]): T[][] => grid.map((row) => [...row]);

function kindOf(value: CellValue): CellKind {
  if (value === '') return 'blank';
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
}

/** The sheet with blank cells as far as the planned ones reach. */
function reaching(sheet: SheetSnapshot, cells: readonly PlannedCell[]): SheetSnapshot {
  const isEmpty = sheet.rowCount === 0;
  let [top, left] = isEmpty ? [Infinity, Infinity] : [sheet.origin.rowIndex, sheet.origin.columnIndex];
  let bottom = isEmpty ? -1 : top + sheet.rowCount;
  let right = isEmpty ? -1 : left + sheet.columnCount;
  for (const { rowIndex, columnIndex } of cells) {
    top = Math.min(top, rowIndex);
    left = Math.min(left, columnIndex);
    bottom = Math.max(bottom, rowIndex + 1);
    right = Math.max(right, columnIndex + 1);
  }
  if (bottom < 0) return sheet;
  const [above, before] = isEmpty ? [0, 0] : [sheet.origin.rowIndex - top, sheet.origin.columnIndex - left];
  const width = right - left;
  const stretched = <T>(grid: readonly (readonly T[])[], nothing: T): readonly (readonly T[])[] =>
    Array.from({ length: bottom - top }, (_, r) => {
      const row = grid[r - above] ?? [];
      return Array.from({ length: width }, (__, c) => row[c - before] ?? nothing);
    });
  return {
    ...sheet,
    origin: { rowIndex: top, columnIndex: left },
    rowCount: bottom - top,
    columnCount: width,
    values: stretched<CellValue>(sheet.values, ''),
    kinds: stretched<CellKind>(sheet.kinds, 'blank'),
    formulas: stretched(sheet.formulas, ''),
    numberFormats: stretched(sheet.numberFormats, 'General'),
  };
}

function tablesAfter(
  present: readonly TableArea[],
  made: readonly PlannedTable[],
  grown: ReadonlyMap<string, TableArea['area']>,
): readonly TableArea[] {
  const names = new Set(made.map(({ name }) => name.toLowerCase()));
  return [
    ...present
      .filter(({ name }) => !names.has(name.toLowerCase()))
      .map((table) => ({ ...table, area: grown.get(table.name) ?? table.area })),
    ...made.map(({ name, area }) => ({ name, area, hasHeaderRow: true, hasTotalRow: false })),
  ];
}

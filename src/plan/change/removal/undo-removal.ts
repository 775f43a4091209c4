/**
 * What undoing a removal takes: which cells and formats the removal is about to replace, and the sheets "Plan setup" and
 * "What changed" as sheets to create. The summary is not kept, because it can be recreated from the plan.
 */
import type { PresentParts } from '../../marks/flags/present-parts';
import { isNamedSetup } from '../../read/setup/find-setup-tables';
import { isWhatChangedSheet } from '../../marks/what-changed/find-what-changed';
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { emptySheet, type ChangeSet, type SheetChange } from '../change-set';
import type { CellChange } from '../parts/cells';
import { keptCells } from '../parts/kept-cells';
import type { NameChange } from '../parts/sheet-state';
import { cellsWithin } from '../parts/snapshot-grids';
import type { KeptSheet, Restoration } from '../restoration';
import { snapshotCell } from '../snapshot-cell';

/** A change to the same cells and parts as the removal: what it would replace is what an undo needs. */
export function touchedBy(takesBack: Restoration, snapshots: readonly SheetSnapshot[]): ChangeSet {
  const exists = takesBack.sheets
    .filter(({ when }) => when === 'exists')
    .map((kept): SheetChange => ({
      ...emptySheet(kept.name),
      cells: heldBefore(kept, snapshots),
      formats: kept.looks.map(({ area }) => ({ area })),
      columns: kept.columns.map(({ columnIndex }) => ({ columnIndex, width: ANY_WIDTH })),
      validations: kept.validations.map(({ area }) => anyList(area)),
      names: kept.names,
      staleNames: kept.madeNames,
      rules: kept.rules,
      staleRules: kept.madeRules,
      grow: kept.grow,
    }));
  return { sheets: [...exists, ...goneSheets(takesBack, snapshots).map(formatsOfWhole)] };
}

/** With what stands there now: by its length the reading of the cells is divided into answers. */
function heldBefore({ name, cells }: KeptSheet, snapshots: readonly SheetSnapshot[]): readonly CellChange[] {
  const now = snapshots.find((sheet) => sheet.name === name);
  return cells.flatMap(keptCells).map(({ rowIndex, columnIndex, held }) => {
    const { value, formula } = now ? snapshotCell(now, { rowIndex, columnIndex }) : BLANK;
    return {
      rowIndex,
      columnIndex,
      ...(typeof held === 'object' ? { formula: held.formula } : { value: held }),
      ...(formula === '' ? { before: value } : { beforeFormula: formula }),
    };
  });
}

const BLANK = { value: '', formula: '' };

const ANY_WIDTH = 10;
const ROWS_BELOW = 20;

const anyList = (area: Area): SheetChange['validations'][number] => ({
  area,
  rule: { type: 'list', options: ['-'] },
  title: '',
  message: '',
});

/** The sheets that the removal deletes and nothing can make again. */
function goneSheets({ sheets }: Restoration, snapshots: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  const gone = new Set(sheets.filter(({ when }) => when === 'remove').map(({ name }) => name));
  return snapshots.filter(
    (sheet) => gone.has(sheet.name) && (isNamedSetup(sheet) || isWhatChangedSheet(sheet)),
  );
}

/** Any page, so that the present one is kept. */
const ANY_PAGE: NonNullable<SheetChange['page']> = {
  paper: 'a4',
  orientation: 'landscape',
  titleRows: null,
  printArea: null,
  breaksBefore: [],
  header: { left: '', centre: '', right: '' },
  footer: { left: '', centre: '', right: '' },
  gridlines: true,
  frozenRows: 0,
};

function formatsOfWhole(sheet: SheetSnapshot): SheetChange {
  const { name, origin, rowCount, columnCount } = sheet;
  // Drop-downs extend below the filled rows, for rows that staff may add.
  const area = { ...origin, rowCount: rowCount + ROWS_BELOW, columnCount };
  return {
    ...emptySheet(name),
    formats: [{ area }],
    columns: Array.from({ length: columnCount }, (_, at) => ({
      columnIndex: origin.columnIndex + at,
      width: ANY_WIDTH,
    })),
    validations: Array.from({ length: columnCount }, (_, at) =>
      anyList({ ...area, columnIndex: origin.columnIndex + at, columnCount: 1 }),
    ),
    ...(isWhatChangedSheet(sheet)
      ? { rows: [{ rowIndex: 0, rowCount, height: 'standard' as const }], page: ANY_PAGE }
      : {}),
    tabColour: '#000000',
  };
}

/** Those sheets as sheets to create, with their cells, tables and names. */
export function sheetsAgain(
  takesBack: Restoration,
  snapshots: readonly SheetSnapshot[],
  { names }: Pick<PresentParts, 'names'>,
): ChangeSet {
  return { sheets: goneSheets(takesBack, snapshots).map((sheet) => sheetAgain(sheet, names)) };
}

function sheetAgain(gone: SheetSnapshot, names: PresentParts['names']): SheetChange {
  const { name, origin, rowCount, columnCount, tables } = gone;
  const cells = cellsWithin(gone, { ...origin, rowCount, columnCount }).flatMap((at): CellChange[] => {
    const { value, formula, numberFormat } = snapshotCell(gone, at);
    if (formula === '' && value === '') return [];
    return [{ ...at, ...(formula === '' ? { value } : { formula }), numberFormat, before: '' }];
  });
  const own = names.flatMap(({ name: called, sheet, area }): NameChange[] =>
    sheet === name && area !== null ? [{ name: called, sheet, area }] : [],
  );
  return {
    ...emptySheet(name, 'create'),
    cells,
    tables: tables.map((table) => ({ name: table.name, area: table.area })),
    names: own,
  };
}

/**
 * The first of these sheets that is gone, or whose rows have moved: in one row, fewer than half of the filled cells
 * still hold what they did. A single edit in a row of several cells does not count. `null` if none has moved.
 */
export function movedSince(
  before: readonly SheetSnapshot[],
  now: readonly SheetSnapshot[],
  names: ReadonlySet<string>,
): string | null {
  for (const sheet of before) {
    if (!names.has(sheet.name)) continue;
    const other = now.find(({ name }) => name === sheet.name);
    if (!other || hasMoved(sheet, other)) return sheet.name;
  }
  return null;
}

function hasMoved(before: SheetSnapshot, now: SheetSnapshot): boolean {
  const { origin, rowCount, columnCount } = before;
  for (let row = origin.rowIndex; row < origin.rowIndex + rowCount; row += 1) {
    let [filled, same] = [0, 0];
    for (let column = origin.columnIndex; column < origin.columnIndex + columnCount; column += 1) {
      const entry = entryAt(before, row, column);
      if (entry === '') continue;
      filled += 1;
      if (entry === entryAt(now, row, column)) same += 1;
    }
    if (same * 2 < filled) return true;
  }
  return false;
}

function entryAt(sheet: SheetSnapshot, rowIndex: number, columnIndex: number) {
  const { formula, value } = snapshotCell(sheet, { rowIndex, columnIndex });
  return formula === '' ? value : formula;
}

/**
 * Proposes rows of the table "Chasing" on "Plan setup": a new entry for each lead of a pack, and the day on which an
 * answer came. Entries are never replaced or removed; only the words kept with the oldest go, once they are too many.
 */
import { obstacle, success, type Outcome } from '../../outcome';
import type { IsoDate } from '../../read/dates/calendar';
import { isNamedSetup, setupSheetState } from '../../read/setup/find-setup-tables';
import { SETUP_DATE_FORMAT, type RowCell } from '../../read/setup/setup-row';
import { setupTableName } from '../../read/setup/setup-table-name';
import { SETUP_SHEET } from '../../read/setup/setup-words';
import { setupTable } from '../../read/setup/tables';
import { isoDateToSerial } from '../../read/sheet/serial-date';
import type { DateSystem, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { changesAnything, emptySheet, type SheetChange } from '../../change/change-set';
import type { CellChange } from '../../change/parts/cells';
import { HEADER_ROW, layOutTable } from '../../change/settings-sheet/setup-sheet';
import { askedPieces, chaseKey, chaseRecord, type AskedAction, type ChaseRecord } from '../chase-record';

export interface NewChaseEntry {
  readonly on: IsoDate;
  readonly pack: string;
  readonly lead: string;
  readonly replyBy: IsoDate | null;
  readonly times: number;
  readonly asked: readonly AskedAction[];
}

/** Characters of all kept words together: they travel with the file and are read on every check. */
const MOST_KEPT = 1_500_000;

const TABLE = setupTable('chasing');

/** `snapshots` as they will be when it is written, including "Plan setup". */
export function recordChase(
  entries: readonly NewChaseEntry[],
  snapshots: readonly SheetSnapshot[],
): Outcome<readonly SheetChange[]> {
  const sheet = snapshots.find(isNamedSetup);
  if (!sheet)
    return obstacle({
      code: 'sheet-not-found',
      sheet: SETUP_SHEET,
      sheets: snapshots.map(({ name }) => name),
    });
  if (setupSheetState(snapshots) === 'foreign')
    return obstacle({ code: 'setup-sheet-taken', sheet: sheet.name });
  const rows = entries.flatMap((entry) => rowsOf(entry, sheet.dateSystem));
  if (rows.length === 0) return success([]);
  const record = chaseRecord(snapshots);
  return success([record ? appended(record, sheet, rows) : newTable(sheet, rows)]);
}

type Row = ReadonlyMap<string, RowCell>;

function rowsOf(
  { on, pack, lead, replyBy, times, asked }: NewChaseEntry,
  dateSystem: DateSystem,
): readonly Row[] {
  const day = (date: IsoDate | null): RowCell => ({
    value: (date === null ? null : isoDateToSerial(date, dateSystem)) ?? '',
    numberFormat: SETUP_DATE_FORMAT,
  });
  const [first = '', ...more] = askedPieces(asked);
  return [
    new Map<string, RowCell>([
      ['on', day(on)],
      ['pack', { value: pack }],
      ['lead', { value: lead }],
      ['actions', { value: asked.length }],
      ['replyBy', day(replyBy)],
      ['answeredOn', { value: '', numberFormat: SETUP_DATE_FORMAT }],
      ['times', { value: times }],
      ['kept', { value: first }],
      ['part', { value: 1 }],
    ]),
    ...more.map(
      (piece, at): Row =>
        new Map<string, RowCell>([
          ['pack', { value: pack }],
          ['lead', { value: lead }],
          ['kept', { value: piece }],
          ['part', { value: at + 2 }],
        ]),
    ),
  ];
}

/** To the right of everything on the sheet, so that rows can be added below each table. */
function newTable(sheet: SheetSnapshot, rows: readonly Row[]): SheetChange {
  const firstColumn = sheet.origin.columnIndex + sheet.columnCount + 1;
  const laid = layOutTable(
    TABLE,
    firstColumn,
    rows.map((row) => TABLE.columns.map(({ key }) => row.get(key) ?? { value: '' })),
  );
  const title = { rowIndex: HEADER_ROW - 1, columnIndex: firstColumn, value: TABLE.title };
  return {
    ...emptySheet(sheet.name),
    cells: [title, ...laid.cells].map((cell) => ({ ...cell, before: '' })),
    tables: [{ name: setupTableName(sheet, TABLE, null), area: laid.area }],
    formats: [{ area: { ...title, rowCount: 1, columnCount: 1 }, bold: true }],
    columns: TABLE.columns.map(({ width }, at) => ({ columnIndex: firstColumn + at, width })),
  };
}

/** Below the last row of the table that holds anything, and below whatever staff have written under it. */
function appended(record: ChaseRecord, sheet: SheetSnapshot, rows: readonly Row[]): SheetChange {
  const { grid, found } = record;
  const isBlank = (row: number): boolean => {
    for (let column = found.firstColumn; column <= found.lastColumn; column++)
      if (grid.kindAt(row, column) !== 'blank') return false;
    return true;
  };
  let first = Math.max(grid.endRow, found.area ? found.area.rowIndex + found.area.rowCount : 0);
  while (first > found.headerRow + 1 && isBlank(first - 1)) first -= 1;
  const cells = rows.flatMap((row, at) =>
    [...row].flatMap(([key, cell]): CellChange[] => {
      const columnIndex = found.columnOf.get(key);
      return columnIndex === undefined ? [] : [{ rowIndex: first + at, columnIndex, ...cell, before: '' }];
    }),
  );
  const { area } = found;
  const rowCount = first + rows.length - found.headerRow;
  const grows = area !== null && rowCount > area.rowCount && !isInTheWay(sheet, found);
  return {
    ...emptySheet(sheet.name),
    cells: [...forgotten(record, rows), ...cells],
    grow: grows ? [{ name: setupTableName(sheet, TABLE, area), from: area, to: { ...area, rowCount } }] : [],
  };
}

/** Another Excel table below: this one cannot grow, and its new rows go below both, where they are still read. */
const isInTheWay = ({ tables }: SheetSnapshot, found: ChaseRecord['found']): boolean =>
  tables.some(
    ({ area }) =>
      area.rowIndex > found.headerRow &&
      area.columnIndex <= found.lastColumn &&
      found.firstColumn < area.columnIndex + area.columnCount,
  );

/** Clears the words kept with the oldest entries if there would be too many. */
function forgotten({ grid, found, entries }: ChaseRecord, added: readonly Row[]): readonly CellChange[] {
  const columnIndex = found.columnOf.get('kept');
  if (columnIndex === undefined) return [];
  let characters = added.reduce((sum, row) => sum + String(row.get('kept')?.value ?? '').length, 0);
  return [...entries].reverse().flatMap(({ rows }) => {
    const texts = rows.map((rowIndex) => ({ rowIndex, text: String(grid.valueAt(rowIndex, columnIndex)) }));
    characters += texts.reduce((sum, { text }) => sum + text.length, 0);
    if (characters <= MOST_KEPT) return [];
    return texts
      .filter(({ text }) => text !== '')
      .map(({ rowIndex, text }) => ({ rowIndex, columnIndex, value: '', before: text }));
  });
}

/**
 * Notes the day on which these leads answered these packs; an entry that has one keeps it. Nothing if the record has
 * none of them, or no column for it.
 */
export function recordAnswers(
  answers: readonly { readonly pack: string; readonly lead: string }[],
  on: IsoDate,
  snapshots: readonly SheetSnapshot[],
): readonly SheetChange[] {
  const record = chaseRecord(snapshots);
  const columnIndex = record?.found.columnOf.get('answeredOn');
  if (!record || columnIndex === undefined) return [];
  const { grid, entries } = record;
  const { name, dateSystem } = grid.snapshot;
  const wanted = new Set(answers.map(({ pack, lead }) => chaseKey(pack, lead)));
  const cells = entries.flatMap(({ pack, lead, rows: [rowIndex = 0] }): CellChange[] => {
    if (!wanted.has(chaseKey(pack, lead)) || grid.kindAt(rowIndex, columnIndex) !== 'blank') return [];
    const value = isoDateToSerial(on, dateSystem) ?? '';
    return [{ rowIndex, columnIndex, value, numberFormat: SETUP_DATE_FORMAT, before: '' }];
  });
  const change = { ...emptySheet(name), cells };
  return changesAnything(change) ? [change] : [];
}

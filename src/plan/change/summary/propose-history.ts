/**
 * Proposes the rows of "RAG history" on "Plan setup": a recorded meeting replaces one of the same day and plan, and
 * everything else in the table is unchanged; erasing removes every row. Refuses a workbook without "Plan setup".
 */
import type { IsoDate } from '../../read/dates/calendar';
import { appendAll } from '../../long-lists';
import { obstacle, success, type Outcome } from '../../outcome';
import type { Steps } from '../../steps';
import { isNamedSetup, setupSheetState } from '../../read/setup/find-setup-tables';
import { readSetupSheet } from '../../read/setup/read-setup-sheet';
import { SETUP_SHEET } from '../../read/setup/setup-words';
import { serialToIsoDate } from '../../read/sheet/serial-date';
import type { CellValue, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { CellChange } from '../parts/cells';
import { HEADER_ROW, TABLE_TITLE_ROW } from '../settings-sheet/setup-sheet';
import type { SetupRow } from '../../read/setup/setup-row';
import { emptySheet, changesAnything, type SheetChange } from '../change-set';
import type { SummaryPlan } from './block';
import { HISTORY_TABLE, historyRows } from '../../marks/summary/history-table';
import { isRecordedPiece } from '../../marks/summary/recorded-action';
import { findHistory, type HistoryPlace } from '../../marks/summary/read-history';
import { rowsToFree } from './history-room';
import { meetingNow } from './meeting-now';

/**
 * `snapshots` as they will be when it is written, including "Plan setup". Proposes nothing if everything is already
 * there.
 */
export function* recordMeeting(
  plans: readonly SummaryPlan[],
  { date, body = '' }: { readonly date: IsoDate; readonly body?: string },
  snapshots: readonly SheetSnapshot[],
): Steps<Outcome<readonly SheetChange[]>> {
  const found = setupIn(snapshots);
  if (!found.ok) return found;
  const sheet = found.value;
  const { decidedPairs } = readSetupSheet(sheet).setup;
  const rows: SetupRow[] = [];
  for (const plan of plans) {
    const meeting = yield* meetingNow(plan, date, body, decidedPairs);
    appendAll(rows, historyRows(meeting, sheet.dateSystem));
    yield 1;
  }
  const place = findHistory(sheet);
  const planned = place ? added(sheet, place, rows, date, plans) : newTable(sheet, rows);
  return success(changesAnything(planned) ? [planned] : []);
}

/** Removes every recorded meeting; the empty table stays. */
export function eraseHistory(snapshots: readonly SheetSnapshot[]): Outcome<readonly SheetChange[]> {
  const found = setupIn(snapshots);
  if (!found.ok) return found;
  const place = findHistory(found.value);
  const cells = place ? place.rows.flatMap((row) => blanked(found.value, place, row)) : [];
  const planned = { ...emptySheet(found.value.name), cells };
  return success(changesAnything(planned) ? [planned] : []);
}

function setupIn(snapshots: readonly SheetSnapshot[]): Outcome<SheetSnapshot> {
  const sheet = snapshots.find(isNamedSetup);
  if (!sheet)
    return obstacle({
      code: 'sheet-not-found',
      sheet: SETUP_SHEET,
      sheets: snapshots.map(({ name }) => name),
    });
  return setupSheetState(snapshots) === 'foreign'
    ? obstacle({ code: 'setup-sheet-taken', sheet: sheet.name })
    : success(sheet);
}

/** Right of everything on the sheet, so that rows can be added below each table. */
function newTable(sheet: SheetSnapshot, rows: readonly SetupRow[]): SheetChange {
  const firstColumn = sheet.origin.columnIndex + sheet.columnCount + 1;
  const { columns, name, title } = HISTORY_TABLE;
  const header = columns.map((column, at): CellChange => ({
    rowIndex: HEADER_ROW,
    columnIndex: firstColumn + at,
    value: column.title,
  }));
  const body = rows.flatMap((row, r) =>
    columns.map(({ key }, at): CellChange => ({
      rowIndex: HEADER_ROW + 1 + r,
      columnIndex: firstColumn + at,
      ...(row.cells.get(key) ?? { value: '' }),
    })),
  );
  const at = { rowIndex: TABLE_TITLE_ROW, columnIndex: firstColumn };
  return {
    ...emptySheet(sheet.name),
    cells: [{ ...at, value: title }, ...header, ...body],
    tables: [
      {
        name,
        area: {
          rowIndex: HEADER_ROW,
          columnIndex: firstColumn,
          rowCount: rows.length + 1,
          columnCount: columns.length,
        },
      },
    ],
    formats: [{ area: { ...at, rowCount: 1, columnCount: 1 }, bold: true }],
    columns: columns.map(({ width }, c) => ({ columnIndex: firstColumn + c, width })),
  };
}

function added(
  sheet: SheetSnapshot,
  place: HistoryPlace,
  rows: readonly SetupRow[],
  date: IsoDate,
  plans: readonly SummaryPlan[],
): SheetChange {
  const labels = new Set(plans.map(({ label }) => label));
  const replaced = place.rows.filter((row) => {
    const day = at(sheet, row, place.columnOf.get('date'));
    const isDay = typeof day === 'number' && serialToIsoDate(day, sheet.dateSystem) === date;
    return isDay && labels.has(String(at(sheet, row, place.columnOf.get('plan'))));
  });
  const length = rows.reduce((sum, { cells }) => sum + pieceLength(cells.get('standings')?.value), 0);
  const freed = rowsToFree(place, new Set(replaced), length, (row, key) =>
    at(sheet, row, place.columnOf.get(key)),
  );
  const free = [...replaced, ...freed];
  const last = place.rows.at(-1) ?? place.headerRow;
  const more = Array.from({ length: Math.max(0, rows.length - free.length) }, (_, n) => last + 1 + n);
  const wanted = new Map<string, CellChange>();
  const want = (cell: CellChange): void => void wanted.set(`${cell.rowIndex},${cell.columnIndex}`, cell);
  for (const row of free) for (const cell of blanked(sheet, place, row)) want(cell);
  [...free, ...more].slice(0, rows.length).forEach((rowIndex, n) => {
    for (const [key, content] of rows[n]?.cells ?? []) {
      const columnIndex = place.columnOf.get(key);
      if (columnIndex === undefined) continue;
      want({ rowIndex, columnIndex, ...content, before: at(sheet, rowIndex, columnIndex) });
    }
  });
  const cells = [...wanted.values()].filter(
    ({ rowIndex, columnIndex, value }) => at(sheet, rowIndex, columnIndex) !== value,
  );
  const table = sheet.tables.find(
    ({ area }) => area.rowIndex === place.headerRow && area.columnIndex === place.firstColumn,
  );
  const rowCount = (more.at(-1) ?? last) - place.headerRow + 1;
  return {
    ...emptySheet(sheet.name),
    cells,
    grow:
      table && rowCount > table.area.rowCount
        ? [{ name: table.name, from: table.area, to: { ...table.area, rowCount } }]
        : [],
  };
}

const pieceLength = (value: CellValue = ''): number =>
  typeof value === 'string' && isRecordedPiece(value) ? value.length : 0;

const blanked = (sheet: SheetSnapshot, { columnOf }: HistoryPlace, rowIndex: number): readonly CellChange[] =>
  [...columnOf.values()]
    .map((columnIndex) => ({ rowIndex, columnIndex, value: '', before: at(sheet, rowIndex, columnIndex) }))
    .filter(({ before }) => before !== '');

const at = ({ origin, values }: SheetSnapshot, rowIndex: number, columnIndex = -1): CellValue =>
  values[rowIndex - origin.rowIndex]?.[columnIndex - origin.columnIndex] ?? '';

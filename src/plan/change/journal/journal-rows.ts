/**
 * The journal's entry for a change, as changes to "Plan setup": "begun" before anything else is written, "written" when
 * its cells are, "done" after its formats. The table is created on the right of "Plan setup" when first needed, and
 * grows downwards; old entries are cleared to make room.
 */
import type { IsoDate } from '../../read/dates/calendar';
import { isNamedSetup, setupSheetState } from '../../read/setup/find-setup-tables';
import { setupTableName } from '../../read/setup/setup-table-name';
import { setupTable } from '../../read/setup/tables';
import { isoDateToSerial } from '../../read/sheet/serial-date';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { finish, type Steps } from '../../steps';
import { applied } from '../applied';
import { formatsOf } from '../format-parts';
import { mergeSheets } from '../merge-sheets';
import type { CellChange } from '../parts/cells';
import type { Restoration } from '../restoration';
import { SETUP_DATE_FORMAT, type RowCell } from '../../read/setup/setup-row';
import { HEADER_ROW, layOutSetupSheet, layOutTable } from '../settings-sheet/setup-sheet';
import { emptySheet, type SheetChange, type ChangeSet } from '../change-set';
import type { JournalSheets } from '../written';
import { extentInWords } from '../../marks/journal/entry-words';
import { readLines, STATE_WORDS, unfinishedOf, type Journal } from '../../marks/journal/journal-lines';
import { finishText, keptTextInSteps } from '../../marks/journal/kept-text';
import { storedPiece } from '../../read/setup/stored-text';
import { cleared, roomForEntry } from './journal-room';
import { storeTexts } from './journal-store';

export interface NewEntry {
  readonly on: IsoDate;
  /** The user's name for the change, such as "Flags". */
  readonly title: string;
  readonly undo: Restoration;
}

const TABLE = setupTable('journal');
const NOTHING: JournalSheets = { first: [], last: [] };
const FAINT = '#595959';

/**
 * `snapshots` are the sheets as read; `changes` is what is written with the entry. No rows if "Plan setup" is someone
 * else's sheet or is deleted by the change.
 */
export const journalRows = (
  snapshots: readonly SheetSnapshot[],
  changes: ChangeSet,
  entry: NewEntry,
): JournalSheets => finish(journalInSteps(snapshots, changes, entry));

/** `journalRows` in steps. */
export function* journalInSteps(
  snapshots: readonly SheetSnapshot[],
  changes: ChangeSet,
  entry: NewEntry,
): Steps<JournalSheets> {
  const goes = changes.sheets.some((sheet) => isNamedSetup(sheet) && sheet.when === 'remove');
  if (goes || setupSheetState(snapshots) === 'foreign') return NOTHING;
  const [now] = snapshots.filter(isNamedSetup);
  const planned = changes.sheets.filter(isNamedSetup);
  const fresh =
    planned.length > 0 || setupSheetState(snapshots) === 'ours'
      ? []
      : [layOutSetupSheet({}, snapshots[0]?.dateSystem, now?.name)];
  const after = applied(snapshots, { sheets: [...planned, ...fresh] });
  const sheet = after.find(isNamedSetup);
  if (!sheet) return NOTHING;
  const when = now ? 'exists' : 'create';
  const journal = readLines(sheet);
  const texts = yield* entryTexts(journal?.nextNumber ?? 1, changes, entry, sheet);
  const laid = journal ? appended(journal, sheet, texts) : newTable(sheet, texts);
  const first = { ...emptySheet(sheet.name, when), ...laid.parts };
  const state = (value: string, before: string): CellChange => ({ ...laid.state, value, before });
  return {
    first: mergeSheets([...fresh, first]),
    written: [{ ...emptySheet(sheet.name), cells: [state(STATE_WORDS.written, STATE_WORDS.begun)] }],
    last: [
      {
        ...emptySheet(sheet.name),
        cells: [
          state(STATE_WORDS.done, STATE_WORDS.begun),
          ...laid.finish.map((cell) => ({ ...cell, value: '', before: cell.value ?? '' })),
          ...(journal ? finished(journal, entry.title, laid.parts.cells ?? []) : []),
        ],
      },
    ],
  };
}

/** This change finishes any earlier, interrupted attempt at it: each of the two undoes its own part. */
function finished(journal: Journal, title: string, written: readonly CellChange[]): readonly CellChange[] {
  const columnIndex = journal.found.columnOf.get('state');
  if (columnIndex === undefined) return [];
  const taken = new Set(written.map((cell) => `${cell.rowIndex},${cell.columnIndex}`));
  return unfinishedOf(journal, title)
    .flatMap(({ rowIndex, stored }): CellChange[] => [
      {
        rowIndex,
        columnIndex,
        value: STATE_WORDS.done,
        before: journal.grid.valueAt(rowIndex, columnIndex),
      },
      ...cleared(stored.finish),
    ])
    .filter((cell) => !taken.has(`${cell.rowIndex},${cell.columnIndex}`));
}

interface EntryTexts {
  readonly row: ReadonlyMap<string, RowCell>;
  /** For the hidden column: what undoes the change, if it does not fit into the row, and what finishes it. */
  readonly undo: readonly string[];
  readonly finish: readonly string[];
}

const ELSEWHERE = 'In a hidden column';

function* entryTexts(
  number: number,
  changes: ChangeSet,
  entry: NewEntry,
  { dateSystem }: SheetSnapshot,
): Steps<EntryTexts> {
  const { pieces, whole } = yield* keptTextInSteps(entry.undo);
  const remark = whole ? '' : pieces.length > 0 ? ' (cannot be undone whole)' : ' (cannot be undone)';
  const finishing = yield* finishOf(changes);
  const row = new Map<string, RowCell>([
    ['number', { value: number }],
    ['on', { value: isoDateToSerial(entry.on, dateSystem) ?? '', numberFormat: SETUP_DATE_FORMAT }],
    ['what', { value: entry.title + extentInWords(changes) + remark }],
    ['kept', { value: pieces.length > 1 ? ELSEWHERE : (pieces[0] ?? '') }],
    ['state', { value: STATE_WORDS.begun }],
  ]);
  return {
    row,
    undo: pieces.length > 1 ? pieces.map((piece) => storedPiece('undo', number, piece)) : [],
    finish: finishing.map((piece) => storedPiece('finish', number, piece)),
  };
}

/** A change of up to this many cells is recorded whole until it is finished; of a larger one only its formats are. */
const MOST_CELLS = 5_000;

function* finishOf(changes: ChangeSet): Steps<readonly string[]> {
  if (changes.sheets.length === 0) return [];
  const count = changes.sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  const recorded = count > MOST_CELLS ? { ...formatsOf(changes), formatsOnly: true } : changes;
  return recorded.sheets.length > 0 ? yield* finishText(recorded) : [];
}

interface Laid {
  readonly parts: Partial<SheetChange>;
  /** The cell in the entry's row. */
  readonly state: Pick<CellChange, 'rowIndex' | 'columnIndex'>;
  /** Cells of the hidden column that are cleared once the change is done. */
  readonly finish: readonly CellChange[];
}

/** To the right of everything on the sheet. */
function newTable(sheet: SheetSnapshot, { row, undo, finish }: EntryTexts): Laid {
  const { origin, columnCount } = sheet;
  const firstColumn = origin.columnIndex + columnCount + 1;
  const laid = layOutTable(TABLE, firstColumn, [
    TABLE.columns.map(({ key }) => row.get(key) ?? { value: '' }),
  ]);
  const title = { rowIndex: HEADER_ROW - 1, columnIndex: firstColumn, value: TABLE.title };
  const at = (key: string): number => firstColumn + TABLE.columns.findIndex((column) => column.key === key);
  const one = { rowIndex: title.rowIndex, rowCount: 1, columnIndex: firstColumn, columnCount: 1 };
  const kept = { ...laid.area, columnIndex: at('kept'), columnCount: 1, rowIndex: HEADER_ROW + 1 };
  const stored = storeTexts(sheet, firstColumn + TABLE.columns.length + 1, [...undo, ...finish], []);
  return {
    parts: {
      cells: [...[title, ...laid.cells].map((cell) => ({ ...cell, before: '' })), ...stored.cells],
      tables: [{ name: setupTableName(sheet, TABLE, null), area: laid.area }],
      formats: [
        { area: one, bold: true },
        { area: { ...kept, rowCount: laid.area.rowCount - 1 }, colour: FAINT },
      ],
      columns: [
        ...TABLE.columns.map(({ width }, index) => ({ columnIndex: firstColumn + index, width })),
        ...stored.columns,
      ],
    },
    state: { rowIndex: HEADER_ROW + 1, columnIndex: at('state') },
    finish: stored.cells.slice(stored.cells.length - finish.length),
  };
}

function appended(journal: Journal, sheet: SheetSnapshot, { row, undo, finish }: EntryTexts): Laid {
  const { found } = journal;
  const beside = [...undo, ...finish];
  const length = [String(row.get('kept')?.value ?? ''), ...beside].reduce(
    (sum, text) => sum + text.length,
    0,
  );
  const room = roomForEntry(journal, length);
  const cells = new Map<string, CellChange>();
  const put = (cell: CellChange): void => {
    const key = `${cell.rowIndex},${cell.columnIndex}`;
    // A cell that is cleared to make room still has its old contents as `before`.
    const before = cells.get(key)?.before ?? cell.before;
    cells.set(key, before === undefined ? cell : { ...cell, before });
  };
  room.freed.forEach(put);
  for (const [key, cell] of row) {
    const columnIndex = found.columnOf.get(key);
    if (columnIndex !== undefined) put({ rowIndex: room.row, columnIndex, ...cell, before: '' });
  }
  const column = journal.storeColumn ?? sheet.origin.columnIndex + sheet.columnCount + 1;
  const stored = storeTexts(sheet, column, beside, room.freed);
  stored.cells.forEach(put);
  return {
    parts: {
      cells: [...cells.values()],
      grow: room.grow ? [room.grow] : [],
      columns: stored.columns,
    },
    state: { rowIndex: room.row, columnIndex: found.columnOf.get('state') ?? 0 },
    finish: stored.cells.slice(stored.cells.length - finish.length),
  };
}

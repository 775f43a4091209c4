/**
 * Plans the journal rows for a change: "begun" before anything else is written, "done" after everything else. The
 * table is created on the right of "Plan setup" when first needed, and grows downwards. Old entries make room.
 */
import type { IsoDate } from '../../read/dates/calendar';
import { isNamedSetup, setupSheetState } from '../../read/setup/find-setup-tables';
import { setupTableName } from '../../read/setup/setup-table-name';
import { setupTable } from '../../read/setup/setup-tables';
import { isoDateToSerial } from '../../read/sheet/serial-date';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { applied } from '../applied';
import { mergeSheets } from '../merge-sheets';
import type { PlannedCell } from '../parts/cells';
import type { Restoration } from '../restoration';
import { SETUP_DATE_FORMAT, type RowCell } from '../../read/setup/setup-row';
import { HEADER_ROW, layOutSetupSheet, layOutTable } from '../settings-sheet/setup-sheet';
import { emptySheet, type SheetChange, type ChangeSet } from '../change-set';
import type { JournalSheets } from '../written';
import {
  CONTINUED,
  readLines,
  STATE_WORDS,
  unfinishedOf,
  type Journal,
} from '../../marks/journal/journal-lines';
import { roomForRows } from './journal-room';
import { keptText } from '../../marks/journal/kept-text';

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
 * `snapshots` are the sheets as read; `plan` is what is written with the entry. No rows if "Plan setup" is someone
 * else's sheet or is deleted by the change.
 */
export function journalRows(
  snapshots: readonly SheetSnapshot[],
  plan: ChangeSet,
  entry: NewEntry,
): JournalSheets {
  const goes = plan.sheets.some((sheet) => isNamedSetup(sheet) && sheet.when === 'remove');
  if (goes || setupSheetState(snapshots) === 'foreign') return NOTHING;
  const [now] = snapshots.filter(isNamedSetup);
  const planned = plan.sheets.filter(isNamedSetup);
  const fresh =
    planned.length > 0 || setupSheetState(snapshots) === 'ours'
      ? []
      : [layOutSetupSheet({}, snapshots[0]?.dateSystem, now?.name)];
  const after = applied(snapshots, { sheets: [...planned, ...fresh] });
  const sheet = after.find(isNamedSetup);
  if (!sheet) return NOTHING;
  const when = now ? 'exists' : 'create';
  const journal = readLines(sheet);
  const rows = entryRows(journal?.nextNumber ?? 1, entry, sheet);
  const laid = journal ? appended(journal, rows) : newTable(sheet, rows);
  const first = { ...emptySheet(sheet.name, when), ...laid.parts };
  return {
    first: mergeSheets([...fresh, first]),
    last: [
      {
        ...emptySheet(sheet.name),
        cells: [
          { ...laid.state, value: STATE_WORDS.done, before: STATE_WORDS.begun },
          ...(journal ? finished(journal, entry.title, laid.parts.cells ?? []) : []),
        ],
      },
    ],
  };
}

/** This change finishes any earlier, interrupted attempt at it: each of the two undoes its own part. */
function finished(journal: Journal, title: string, written: readonly PlannedCell[]): readonly PlannedCell[] {
  const columnIndex = journal.found.columnOf.get('state');
  if (columnIndex === undefined) return [];
  const taken = new Set(written.map((cell) => `${cell.rowIndex},${cell.columnIndex}`));
  return unfinishedOf(journal, title)
    .filter(({ rowIndex }) => !taken.has(`${rowIndex},${columnIndex}`))
    .map(({ rowIndex }) => ({
      rowIndex,
      columnIndex,
      value: STATE_WORDS.done,
      before: journal.grid.valueAt(rowIndex, columnIndex),
    }));
}

type Row = ReadonlyMap<string, RowCell>;

function entryRows(number: number, entry: NewEntry, { dateSystem }: SheetSnapshot): readonly Row[] {
  const { pieces, whole } = keptText(entry.undo);
  const remark = whole ? '' : pieces.length > 0 ? ' (cannot be undone whole)' : ' (cannot be undone)';
  const serial = isoDateToSerial(entry.on, dateSystem);
  const texts = pieces.length > 0 ? pieces : [''];
  return texts.map((text, at) => {
    const isHead = at === 0;
    return new Map<string, RowCell>([
      ['number', { value: number }],
      ['on', { value: isHead ? (serial ?? '') : '', numberFormat: SETUP_DATE_FORMAT }],
      ['what', { value: isHead ? entry.title + remark : '' }],
      ['kept', { value: text }],
      ['state', { value: isHead ? STATE_WORDS.begun : CONTINUED }],
    ]);
  });
}

interface Laid {
  readonly parts: Partial<SheetChange>;
  /** The cell in the entry's first row. */
  readonly state: Pick<PlannedCell, 'rowIndex' | 'columnIndex'>;
}

/** To the right of everything on the sheet. */
function newTable(sheet: SheetSnapshot, rows: readonly Row[]): Laid {
  const { origin, columnCount } = sheet;
  const firstColumn = origin.columnIndex + columnCount + 1;
  const laid = layOutTable(
    TABLE,
    firstColumn,
    rows.map((row) => TABLE.columns.map(({ key }) => row.get(key) ?? { value: '' })),
  );
  const title = { rowIndex: HEADER_ROW - 1, columnIndex: firstColumn, value: TABLE.title };
  const at = (key: string): number => firstColumn + TABLE.columns.findIndex((column) => column.key === key);
  const one = { rowIndex: title.rowIndex, rowCount: 1, columnIndex: firstColumn, columnCount: 1 };
  const kept = { ...laid.area, columnIndex: at('kept'), columnCount: 1, rowIndex: HEADER_ROW + 1 };
  return {
    parts: {
      cells: [title, ...laid.cells].map((cell) => ({ ...cell, before: '' })),
      tables: [{ name: setupTableName(sheet, TABLE, null), area: laid.area }],
      formats: [
        { area: one, bold: true },
        { area: { ...kept, rowCount: laid.area.rowCount - 1 }, colour: FAINT },
      ],
      columns: TABLE.columns.map(({ width }, index) => ({ columnIndex: firstColumn + index, width })),
    },
    state: { rowIndex: HEADER_ROW + 1, columnIndex: at('state') },
  };
}

function appended(journal: Journal, rows: readonly Row[]): Laid {
  const { found } = journal;
  const length = rows.reduce((sum, row) => sum + String(row.get('kept')?.value).length, 0);
  const room = roomForRows(journal, rows.length, length);
  const cells = new Map<string, PlannedCell>();
  const put = (cell: PlannedCell): void => {
    const key = `${cell.rowIndex},${cell.columnIndex}`;
    // A row that is cleared to make room still has its old contents as `before`.
    const before = cells.get(key)?.before ?? cell.before;
    cells.set(key, before === undefined ? cell : { ...cell, before });
  };
  room.freed.forEach(put);
  rows.forEach((row, at) => {
    const rowIndex = room.rows[at] ?? 0;
    for (const [key, cell] of row) {
      const columnIndex = found.columnOf.get(key);
      if (columnIndex !== undefined) put({ rowIndex, columnIndex, ...cell, before: '' });
    }
  });
  return {
    parts: { cells: [...cells.values()], grow: room.grow ? [room.grow] : [] },
    state: { rowIndex: room.rows[0] ?? 0, columnIndex: found.columnOf.get('state') ?? 0 },
  };
}

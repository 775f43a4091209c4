/**
 * Proposes rows of the table "Chasing" on "Plan setup": a new entry for each lead of a pack, and the day on which an
 * answer came. Entries are never replaced or removed; only the words kept with the oldest go, once they are too many.
 */
import { success, type Outcome } from '../../outcome';
import type { IsoDate } from '../../read/dates/calendar';
import { isNamedSetup } from '../../read/setup/find-setup-tables';
import { SETUP_DATE_FORMAT, type RowCell } from '../../read/setup/setup-row';
import { isoDateToSerial } from '../../read/sheet/serial-date';
import type { DateSystem, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { changesAnything, emptySheet, type SheetChange } from '../../change/change-set';
import type { CellChange } from '../../change/parts/cells';
import { mergeSheets } from '../../change/merge-sheets';
import { addRecords, type RecordRow } from '../add-records';
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

/** `snapshots` as they will be when it is written, including "Plan setup". */
export function recordChase(
  entries: readonly NewChaseEntry[],
  snapshots: readonly SheetSnapshot[],
): Outcome<readonly SheetChange[]> {
  const { dateSystem = 1900 } = snapshots.find(isNamedSetup) ?? {};
  const rows = entries.flatMap((entry) => rowsOf(entry, dateSystem));
  const added = addRecords('chasing', rows, snapshots);
  const record = chaseRecord(snapshots);
  if (!added.ok || !record || rows.length === 0) return added;
  const gone = { ...emptySheet(record.grid.snapshot.name), cells: forgotten(record, rows) };
  return success(mergeSheets([...added.value, ...(changesAnything(gone) ? [gone] : [])]));
}

function rowsOf(
  { on, pack, lead, replyBy, times, asked }: NewChaseEntry,
  dateSystem: DateSystem,
): readonly RecordRow[] {
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
      (piece, at): RecordRow =>
        new Map<string, RowCell>([
          ['pack', { value: pack }],
          ['lead', { value: lead }],
          ['kept', { value: piece }],
          ['part', { value: at + 2 }],
        ]),
    ),
  ];
}

/** Clears the words kept with the oldest entries if there would be too many. */
function forgotten(
  { grid, found, entries }: ChaseRecord,
  added: readonly RecordRow[],
): readonly CellChange[] {
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

/**
 * Reads the RAG history back from "Plan setup", wherever its table now is. Rows whose date or plan cannot be read are
 * skipped; if a day was recorded twice, the last record counts.
 */
import { parseIsoDate, type IsoDate } from '../../read/dates/calendar';
import { RATING_COLOURS } from '../../judge/rating/rating-colour';
import type { Tally } from '../../judge/report/plan-report';
import { isNamedSetup } from '../../read/setup/find-setup-tables';
import { serialToIsoDate } from '../../read/sheet/serial-date';
import type { CellValue, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { finish, type Steps } from '../../steps';
import { HISTORY_TABLE, historyKey, readRecordedStandings } from './history-table';
import { isRecordedPiece } from './recorded-action';
import type { RecordedMeeting, RecordedStanding } from './recorded-meeting';

/** The location of the table on "Plan setup". */
export interface HistoryPlace {
  readonly headerRow: number;
  readonly firstColumn: number;
  /** By the column's key, absolute. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Non-empty rows, from the top down. */
  readonly rows: readonly number[];
}

/** `null` if nothing has been recorded yet. */
export function findHistory(snapshot: SheetSnapshot): HistoryPlace | null {
  const [first] = HISTORY_TABLE.columns;
  const { origin, values } = snapshot;
  for (const [r, row] of values.entries()) {
    const c = row.findIndex((value) => sameTitle(value, first.title));
    if (c < 0) continue;
    const columnOf = new Map<string, number>();
    for (let at = c; at < Math.min(row.length, c + 2 * HISTORY_TABLE.columns.length); at++) {
      const column = HISTORY_TABLE.columns.find(({ title }) => sameTitle(row[at] ?? '', title));
      if (column && !columnOf.has(column.key)) columnOf.set(column.key, origin.columnIndex + at);
    }
    if (!['plan', 'standings', 'part'].every((key) => columnOf.has(key))) continue;
    const held = snapshot.tables.find(
      ({ area }) => area.rowIndex === origin.rowIndex + r && area.columnIndex === origin.columnIndex + c,
    );
    const end = held ? held.area.rowIndex + held.area.rowCount - origin.rowIndex : values.length;
    const rows: number[] = [];
    for (let at = r + 1; at < Math.min(end, values.length); at++) {
      const filled = [...columnOf.values()].some(
        (column) => (values[at]?.[column - origin.columnIndex] ?? '') !== '',
      );
      if (filled) rows.push(origin.rowIndex + at);
      else if (!held) break;
    }
    return { headerRow: origin.rowIndex + r, firstColumn: origin.columnIndex + c, columnOf, rows };
  }
  return null;
}

const sameTitle = (value: CellValue, title: string): boolean =>
  typeof value === 'string' && value.trim().toLowerCase() === title.toLowerCase();

/** Every meeting of every plan, earliest first. */
export const readHistory = (snapshots: readonly SheetSnapshot[]): readonly RecordedMeeting[] =>
  finish(historyInSteps(snapshots));

interface MeetingSoFar extends Omit<RecordedMeeting, 'tally'> {
  readonly tally: Omit<Tally, 'withdrawn'>;
  readonly standings: Map<string, RecordedStanding>;
  readonly kept: string[];
}

/** `readHistory` in steps: one for each part of a meeting. */
export function* historyInSteps(snapshots: readonly SheetSnapshot[]): Steps<readonly RecordedMeeting[]> {
  const sheet = snapshots.find(isNamedSetup);
  const place = sheet ? findHistory(sheet) : null;
  if (!sheet || !place) return [];
  const meetings = new Map<string, MeetingSoFar>();
  for (const row of place.rows) {
    const read = reader(sheet, place, row);
    const [date, plan] = [dayOf(read('date'), sheet), String(read('plan')).trim()];
    if (date === null || plan === '') continue;
    const part = Number(read('part')) || 1;
    const key = historyKey(date, plan, 1);
    const before = part > 1 ? meetings.get(key) : undefined;
    const count = (column: string): number => Math.max(0, Math.floor(Number(read(column))) || 0);
    const meeting: MeetingSoFar = before ?? {
      date,
      body: String(read('body')).trim(),
      plan,
      tally: Object.fromEntries(RATING_COLOURS.map((colour) => [colour, count(colour)])) as Tally,
      complete: count('complete'),
      claimed: count('claimed'),
      standings: new Map(),
      kept: [],
    };
    const words = String(read('standings'));
    if (isRecordedPiece(words)) meeting.kept.push(words);
    else
      for (const [action, standing] of readRecordedStandings(words)) meeting.standings.set(action, standing);
    if (!before) meetings.set(key, meeting);
    yield 0;
  }
  return [...meetings.values()]
    .map((meeting) => ({
      ...meeting,
      // It has no column of its own, so that tables of earlier versions can hold it too.
      tally: { ...meeting.tally, withdrawn: withdrawnIn(meeting.standings) },
    }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const withdrawnIn = (standings: ReadonlyMap<string, RecordedStanding>): number =>
  [...standings.values()].filter(({ colour }) => colour === 'withdrawn').length;

const reader =
  ({ origin, values }: SheetSnapshot, { columnOf }: HistoryPlace, row: number) =>
  (key: string): CellValue =>
    values[row - origin.rowIndex]?.[(columnOf.get(key) ?? -1) - origin.columnIndex] ?? '';

function dayOf(value: CellValue, { dateSystem }: SheetSnapshot): IsoDate | null {
  return typeof value === 'number' ? serialToIsoDate(value, dateSystem) : parseIsoDate(String(value).trim());
}

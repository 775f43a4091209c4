/**
 * Reads single cells of the sheet "Plan setup": days, whole numbers and words from a short list, however a person typed
 * them. What cannot be read with certainty is noted as a problem, with what is used instead.
 */
import { inWords, parseIsoDate, partsOf, toIsoDate, type IsoDate } from '../dates/calendar';
import { readDate } from '../dates/read-date';
import { forgivenSlips, slipsBetween } from '../leads/spelling';
import type { SheetGrid } from '../recognise/sheet-grid';
import { isDateFormat, serialToIsoDate } from '../sheet/serial-date';
import type { SetupProblem, SetupProblemId } from './setup-problem';

export interface CellReader {
  /** `''` if the table has no such column. */
  readonly text: (row: number, key: string) => string;
  /** As it stands in the cell, with every space. */
  readonly raw: (row: number, key: string) => string;
  /** `end`: a month or a year means its last day; `start`: its first. */
  readonly day: (row: number, key: string, meaning: 'start' | 'end') => IsoDate | null;
  /** Records that the row gave an entry, by its key. */
  readonly took: (row: number, key: string) => void;
  /** The row of each entry, by key. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly note: (id: SetupProblemId, row: number, key: string, message: string) => void;
}

/** Where a table's columns lie on the sheet. */
interface TableColumns {
  /** Column index by column key. */
  readonly columnOf: ReadonlyMap<string, number>;
  readonly firstColumn: number;
}

export function cellReader(grid: SheetGrid, found: TableColumns, problems: SetupProblem[]): CellReader {
  const { snapshot } = grid;
  const column = (key: string) => found.columnOf.get(key);
  const text = (row: number, key: string): string => {
    const at = column(key);
    return at === undefined ? '' : grid.textAt(row, at);
  };
  const raw = (row: number, key: string): string => {
    const at = column(key);
    return at === undefined ? '' : String(grid.valueAt(row, at));
  };
  const note: CellReader['note'] = (id, rowIndex, key, message) => {
    const columnIndex = column(key) ?? found.firstColumn;
    problems.push({ id, cell: { sheet: snapshot.name, rowIndex, columnIndex }, message });
  };
  const day: CellReader['day'] = (row, key, meaning) => {
    const at = column(key);
    if (at === undefined) return null;
    if (grid.kindAt(row, at) === 'error') {
      note('unreadable', row, key, 'This cell holds an error value. It is read as blank.');
      return null;
    }
    if (grid.kindAt(row, at) === 'number') {
      const format = snapshot.numberFormats[row - grid.firstRow]?.[at - grid.firstColumn] ?? '';
      const value = Number(grid.valueAt(row, at));
      const date = serialToIsoDate(value, snapshot.dateSystem);
      if (date !== null && isDateFormat(format) && !looksLikeYear(value)) return date;
      note('unreadable', row, key, `${shown(String(value))} is not a date. It is read as blank.`);
      return null;
    }
    return dayInWords(text(row, key), meaning, (id, message) => note(id, row, key, message));
  };
  const rowOf = new Map<string, number>();
  return { text, raw, day, note, rowOf, took: (row, key) => void rowOf.set(key, row) };
}

/** A day, or the reason why it is not one. Anything less certain than a full date is reported for checking. */
function dayInWords(
  text: string,
  meaning: 'start' | 'end',
  note: (id: SetupProblemId, message: string) => void,
): IsoDate | null {
  if (text === '') return null;
  const iso = parseIsoDate(text);
  if (iso !== null) return iso;
  const { milestones, due, rivals, certainty, impossible } = readDate(text, NO_CONTEXT);
  const [only] = milestones;
  if (due === null || !only || milestones.length > 1 || rivals.length > 0 || impossible.length > 0) {
    note(
      'unreadable',
      `${shown(text)} is not a date that can be read for certain. It is read as blank. Type it as day, month, year.`,
    );
    return null;
  }
  if (only.precision === 'day' && certainty === 'known') return due;
  if (meaning === 'start' && only.precision !== 'month' && only.precision !== 'day') {
    note('unreadable', `${shown(text)} does not say on which day. It is read as blank.`);
    return null;
  }
  const taken = meaning === 'start' && only.precision === 'month' ? firstOfMonth(due) : due;
  note('to-be-checked', `${shown(text)} is taken as ${inWords(taken)}. Type the day to be sure.`);
  return taken;
}

/** "2016" typed in a date cell would otherwise be a day in 1905. */
const looksLikeYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100;

const NO_CONTEXT = {
  agreed: null,
  published: null,
  yearKind: 'financial',
  meetings: [],
  columnYears: null,
  dateSystem: 1900,
  role: 'achieved',
} as const;

function firstOfMonth(date: IsoDate): IsoDate {
  const { year, month } = partsOf(date);
  return toIsoDate(year, month, 1) ?? date;
}

/** A text in quotation marks, on one line, cut at 60 characters. */
export function shown(text: string): string {
  const flat = text.slice(0, 400).replace(/\s+/g, ' ');
  return `“${flat.length > 60 ? `${flat.slice(0, 59).replace(/[\ud800-\udbff]$/, '')}…` : flat}”`;
}

/** A key for comparing typed text, ignoring case, spacing and hyphens. */
export const folded = (text: string): string =>
  text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[\s\-‐‑–]+/g, ' ')
    .trim();

/** The option that a text names, exactly or with the misspellings tolerated in a word of its length. */
export function choose<T>(
  text: string,
  choices: readonly (readonly [T, readonly string[]])[],
): { readonly value: T; readonly exact: boolean } | null {
  const wanted = folded(text);
  for (const [value, words] of choices) {
    if (words.some((word) => folded(word) === wanted)) return { value, exact: true };
  }
  const slips = forgivenSlips(wanted.length);
  const near = choices.filter(([, words]) =>
    words.some((word) => slips > 0 && slipsBetween(folded(word), wanted, slips) <= slips),
  );
  const [only] = near;
  return only && near.length === 1 ? { value: only[0], exact: false } : null;
}

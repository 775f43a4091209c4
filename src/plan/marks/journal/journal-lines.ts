/**
 * Reads the rows of the table "Changes made" of "Plan setup", wherever staff have sorted or moved them: one entry per
 * number, with the texts needed to undo it or to finish it. Long texts are in a hidden column beside the table. Rows
 * that are not an entry of ours are ignored.
 */
import {
  findSetupTables,
  isNamedSetup,
  isSetupSheet,
  type FoundTable,
} from '../../read/setup/find-setup-tables';
import { cellReader, choose, folded } from '../../read/setup/setup-cells';
import type { IsoDate } from '../../read/dates/calendar';
import type { SheetGrid } from '../../read/recognise/sheet-grid';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { JournalEntry } from './journal-entry';
import { readStored, STORE_TITLE } from '../../read/setup/stored-text';

export const STATE_WORDS: Readonly<Record<JournalEntry['state'], string>> = {
  begun: 'Begun',
  written: 'Written, formats to come',
  done: 'Done',
  undone: 'Undone',
};

/** Marks the rows that only hold more of an entry's text. */
const CONTINUED = 'Continued';

/** A text in the hidden column. */
export interface StoredText {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly text: string;
  readonly piece: string;
}

export interface JournalLine {
  readonly number: number;
  readonly on: IsoDate | null;
  readonly what: string;
  readonly state: JournalEntry['state'];
  readonly rowIndex: number;
  /** The rows that hold more of its text. */
  readonly continued: readonly number[];
  /** What undoes it, in any order. */
  readonly pieces: readonly string[];
  /** The pieces of it that are in the hidden column. */
  readonly stored: { readonly undo: readonly StoredText[]; readonly finish: readonly StoredText[] };
}

export interface Journal {
  readonly grid: SheetGrid;
  readonly found: FoundTable;
  /** Sorted by number. */
  readonly lines: readonly JournalLine[];
  /** A number that no row uses, whether or not the row could be read. */
  readonly nextNumber: number;
  /** Texts in the hidden column whose entry is gone. */
  readonly orphans: readonly StoredText[];
  /** The hidden column; `null` if there is none yet. */
  readonly storeColumn: number | null;
}

/** The workbook's "Plan setup" sheet; `null` if it has none of ours. */
export function setupSheetOf(snapshots: readonly SheetSnapshot[]): SheetSnapshot | null {
  const sheet = snapshots.find(isNamedSetup);
  return sheet && isSetupSheet(sheet) ? sheet : null;
}

/** `null` if the sheet has no such table. */
export function readLines(sheet: SheetSnapshot): Journal | null {
  const { grid, tables } = findSetupTables(sheet);
  const found = tables.get('journal');
  if (!found) return null;
  const cells = cellReader(grid, found, []);
  const keptAt = found.columnOf.get('kept') ?? -1;
  const heads = new Map<number, Omit<JournalLine, 'continued' | 'pieces' | 'stored'>>();
  const continued = new Map<number, number[]>();
  const pieces = new Map<number, string[]>();
  const used = new Set<number>();
  const { stored, storeColumn } = storedIn(grid, found);
  for (const number of stored.keys()) used.add(number);
  for (const rowIndex of [...found.rows, ...found.apart]) {
    const number = numberIn(cells.text(rowIndex, 'number'));
    if (number === null) continue;
    used.add(number);
    const kept = grid.valueAt(rowIndex, keptAt);
    if (typeof kept === 'string' && kept !== '') listIn(pieces, number).push(kept);
    const words = cells.text(rowIndex, 'state');
    const state = choose(words, STATES)?.value;
    if (state !== undefined && !heads.has(number)) {
      const what = cells.text(rowIndex, 'what');
      heads.set(number, { number, on: cells.day(rowIndex, 'on', 'end'), what, state, rowIndex });
    } else if (folded(words) === folded(CONTINUED)) {
      listIn(continued, number).push(rowIndex);
    }
  }
  const lines = [...heads.values()]
    .sort((a, b) => a.number - b.number)
    .map((head): JournalLine => {
      const apart = stored.get(head.number) ?? NOTHING_STORED;
      const beside = apart.undo.map(({ piece }) => piece);
      return {
        ...head,
        continued: continued.get(head.number) ?? [],
        pieces: beside.length > 0 ? beside : (pieces.get(head.number) ?? []),
        stored: apart,
      };
    });
  const all = [...stored].flatMap(([number, { undo, finish }]) =>
    [...undo, ...finish].map((text) => ({ number, text })),
  );
  return {
    grid,
    found,
    lines,
    nextNumber: after(used),
    orphans: all.flatMap(({ number, text }) => (heads.has(number) ? [] : [text])),
    storeColumn,
  };
}

const NOTHING_STORED: JournalLine['stored'] = { undo: [], finish: [] };

/** By the number of the change. */
function storedIn(
  grid: SheetGrid,
  { firstColumn, lastColumn }: FoundTable,
): { readonly stored: ReadonlyMap<number, JournalLine['stored']>; readonly storeColumn: number | null } {
  let storeColumn: number | null = null;
  const stored = new Map<number, { undo: StoredText[]; finish: StoredText[] }>();
  for (let columnIndex = grid.firstColumn; columnIndex < grid.endColumn; columnIndex++) {
    if (columnIndex >= firstColumn && columnIndex <= lastColumn) continue;
    for (let rowIndex = grid.firstRow; rowIndex < grid.endRow; rowIndex++) {
      const text = grid.valueAt(rowIndex, columnIndex);
      if (typeof text !== 'string' || text === '') continue;
      if (text === STORE_TITLE) storeColumn = columnIndex;
      const read = readStored(text);
      if (!read) continue;
      storeColumn ??= columnIndex;
      const { purpose, number, piece } = read;
      const known = stored.get(number) ?? { undo: [], finish: [] };
      known[purpose].push({ rowIndex, columnIndex, text, piece });
      stored.set(number, known);
    }
  }
  return { stored, storeColumn };
}

/** The entries of this title that were never done, ignoring any remark in brackets after the title. */
export const unfinishedOf = ({ lines }: Journal, title: string): readonly JournalLine[] =>
  lines.filter(
    ({ state, what }) =>
      (state === 'begun' || state === 'written') && (what === title || what.startsWith(`${title} (`)),
  );

const STATES = (['begun', 'written', 'done', 'undone'] as const).map(
  (state) => [state, [STATE_WORDS[state]]] as const,
);

/** Numbers this high were typed by staff and do not count. */
const FAR = 1_000_000;

function after(used: ReadonlySet<number>): number {
  let next = 1;
  for (const number of used) if (number < FAR && number >= next) next = number + 1;
  while (used.has(next)) next += 1;
  return next;
}

function numberIn(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

function listIn<T>(lists: Map<number, T[]>, number: number): T[] {
  const list = lists.get(number) ?? [];
  lists.set(number, list);
  return list;
}

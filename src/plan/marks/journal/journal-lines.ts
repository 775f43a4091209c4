/**
 * Reads the rows of the table "Changes made" of "Plan setup", wherever staff have sorted or moved them: one entry per
 * number, with the texts needed to undo it. Rows that are not an entry of ours are ignored.
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

export const STATE_WORDS: Readonly<Record<JournalEntry['state'], string>> = {
  begun: 'Begun',
  done: 'Done',
  undone: 'Undone',
};

/** Marks the rows that only hold more of an entry's text. */
export const CONTINUED = 'Continued';

export interface JournalLine {
  readonly number: number;
  readonly on: IsoDate | null;
  readonly what: string;
  readonly state: JournalEntry['state'];
  readonly rowIndex: number;
  /** The rows that hold more of its text. */
  readonly continued: readonly number[];
  /** In row order. */
  readonly pieces: readonly string[];
}

export interface Journal {
  readonly grid: SheetGrid;
  readonly found: FoundTable;
  /** Sorted by number. */
  readonly lines: readonly JournalLine[];
  /** A number that no row uses, whether or not the row could be read. */
  readonly nextNumber: number;
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
  const heads = new Map<number, Omit<JournalLine, 'continued' | 'pieces'>>();
  const continued = new Map<number, number[]>();
  const pieces = new Map<number, string[]>();
  const used = new Set<number>();
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
    .map((head) => ({
      ...head,
      continued: continued.get(head.number) ?? [],
      pieces: pieces.get(head.number) ?? [],
    }));
  return { grid, found, lines, nextNumber: after(used) };
}

/** The entries of this title that were begun and never done, ignoring any remark in brackets after the title. */
export const unfinishedOf = ({ lines }: Journal, title: string): readonly JournalLine[] =>
  lines.filter(({ state, what }) => state === 'begun' && (what === title || what.startsWith(`${title} (`)));

const STATES = (['begun', 'done', 'undone'] as const).map((state) => [state, [STATE_WORDS[state]]] as const);

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

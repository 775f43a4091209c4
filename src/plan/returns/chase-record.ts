/**
 * The record of chasing: the table "Chasing" of "Plan setup" has one entry for each lead asked in a pack, and keeps
 * what the asked cells said at that time, as the base for merging what comes back (RETURNS.md, sections 4 and 5).
 * Reading never throws: rows that are not an entry are skipped, and words that were altered count as not kept.
 */
import * as z from 'zod';
import '../schemas-without-eval';
import { piecesOf, textOfPieces } from '../marks/journal/pieces';
import type { IsoDate } from '../read/dates/calendar';
import type { SheetGrid } from '../read/recognise/sheet-grid';
import type { ActionRow } from '../read/schema/action-row';
import { FIELDS, type Field } from '../read/schema/fields';
import {
  findSetupTables,
  isNamedSetup,
  isSetupSheet,
  type FoundTable,
} from '../read/setup/find-setup-tables';
import { cellReader, folded } from '../read/setup/setup-cells';
import type { SheetSnapshot } from '../read/sheet/sheet-snapshot';

/** What a plan said of one action when the pack was made. */
export interface AskedAction {
  readonly sheet: string;
  /** As returned by `actionKeys` for the plan: its number and a digest of its words. */
  readonly key: string;
  readonly rowIndex: number;
  /**
   * By field, as `Reading.value` had it: a number is a date's serial, `''` a blank. A field that the plan had no column
   * for is absent, as are the words of action and recommendation, which the key stands for.
   */
  readonly words: Readonly<Partial<Record<Field, string | number>>>;
}

/** One lead, asked in one pack. */
export interface ChaseEntry {
  /** `null` if staff have made the date unreadable; likewise the other two. */
  readonly on: IsoDate | null;
  /** The pack's mark, which its sheets bear. */
  readonly pack: string;
  readonly lead: string;
  /** How many actions were asked about. */
  readonly actions: number;
  readonly replyBy: IsoDate | null;
  /** When an answer was taken in; `null` while there is none. */
  readonly answeredOn: IsoDate | null;
  /** How often the lead had been asked without an answer in between, this time included. */
  readonly times: number;
  /** `null` if the words were not kept, or can no longer be read. */
  readonly asked: readonly AskedAction[] | null;
  /** The rows of "Plan setup" that hold it, the first with its answer. */
  readonly rows: readonly number[];
}

export interface ChaseRecord {
  readonly grid: SheetGrid;
  readonly found: FoundTable;
  /** In the order of the sheet's rows. */
  readonly entries: readonly ChaseEntry[];
}

/** Fields whose words are the action's identity, and so in its key. */
const IN_KEY: ReadonlySet<Field> = new Set<Field>(['ref', 'action', 'recommendation']);

export const askedAction = (sheet: string, key: string, { rowIndex, readings }: ActionRow): AskedAction => ({
  sheet,
  key,
  rowIndex,
  words: Object.fromEntries(
    FIELDS.flatMap((field) => {
      const reading = readings[field];
      return reading && !IN_KEY.has(field) ? [[field, reading.value]] : [];
    }),
  ),
});

const field = z.enum(FIELDS);
const askedSchema = z.array(
  z.object({
    sheet: z.string(),
    key: z.string(),
    rowIndex: z.int().min(0),
    words: z.partialRecord(field, z.union([z.string(), z.number()])),
  }),
);

/** Pieces of the words of one entry, each for one cell; more are not kept. */
const MOST_PIECES = 8;

/** The words as texts for cells, compressed; empty if they are too long to be kept. */
export const askedPieces = (asked: readonly AskedAction[]): readonly string[] =>
  piecesOf(JSON.stringify(asked), MOST_PIECES) ?? [];

function askedIn(pieces: readonly string[]): readonly AskedAction[] | null {
  const text = pieces.length > 0 ? textOfPieces(pieces) : null;
  if (text === null) return null;
  try {
    const read = askedSchema.safeParse(JSON.parse(text));
    return read.success ? (read.data as readonly AskedAction[]) : null;
  } catch {
    return null;
  }
}

/** `null` if nobody has been asked yet, or the table was taken away. */
export function chaseRecord(snapshots: readonly SheetSnapshot[]): ChaseRecord | null {
  const sheet = snapshots.find(isNamedSetup);
  if (!sheet || !isSetupSheet(sheet)) return null;
  const { grid, tables } = findSetupTables(sheet);
  const found = tables.get('chasing');
  if (!found) return null;
  const cells = cellReader(grid, found, []);
  const keptAt = found.columnOf.get('kept') ?? -1;
  const byKey = new Map<string, { rows: number[]; pieces: string[] }>();
  for (const row of [...found.rows, ...found.apart]) {
    const [pack, lead] = [cells.text(row, 'pack'), cells.text(row, 'lead')];
    if (pack === '' || lead === '') continue;
    const key = chaseKey(pack, lead);
    const entry = byKey.get(key) ?? { rows: [], pieces: [] };
    byKey.set(key, entry);
    if (countIn(cells.text(row, 'part')) > 1) entry.rows.push(row);
    else entry.rows.unshift(row);
    const kept = grid.valueAt(row, keptAt);
    if (typeof kept === 'string' && kept !== '') entry.pieces.push(kept);
  }
  const entries = [...byKey.values()].map(({ rows, pieces }): ChaseEntry => {
    const row = rows[0] as number;
    return {
      on: cells.day(row, 'on', 'end'),
      pack: cells.text(row, 'pack'),
      lead: cells.text(row, 'lead'),
      actions: countIn(cells.text(row, 'actions')),
      replyBy: cells.day(row, 'replyBy', 'end'),
      answeredOn: cells.day(row, 'answeredOn', 'end'),
      times: Math.max(1, countIn(cells.text(row, 'times'))),
      asked: askedIn(pieces),
      rows,
    };
  });
  return { grid, found, entries };
}

/** Tells one lead of one pack from all others. */
export const chaseKey = (pack: string, lead: string): string => `${folded(pack)}|${folded(lead)}`;

const countIn = (text: string): number => (/^\d{1,6}$/.test(text) ? Number(text) : 0);

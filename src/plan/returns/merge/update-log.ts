/**
 * The table "Plan updates" of "Plan setup": every value that a return brought and what became of it, so that none is
 * lost, taken or not. Rows are only added, and a row that would say what another says already is not.
 */
import type { ComparedAction } from '../../compare/compared-action';
import { textOf, type ActionRow } from '../../read/schema/action-row';
import type { IsoDate } from '../../read/dates/calendar';
import { findSetupTables, isNamedSetup, isSetupSheet } from '../../read/setup/find-setup-tables';
import { SETUP_DATE_FORMAT, type RowCell } from '../../read/setup/setup-row';
import { isoDateToSerial } from '../../read/sheet/serial-date';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { RecordRow } from '../add-records';
import { comparedLine } from './compared-line';
import { LONGEST_CELL } from './return-offer';

/** What became of a value, as the log says it. */
export const DECISION_WORDS = {
  taken: 'Taken',
  added: 'Added to the plan’s words',
  both: 'Both kept',
  left: 'Not taken',
  later: 'Left for later',
  noted: 'Noted: the plan has no such column',
  typedOver: 'Noted: not in a cell to answer in',
  newRow: 'New row: not added',
  beside: 'Noted: outside the rows of the plan',
  rowAdded: 'New row: added',
} as const;

export type UpdateDecision = keyof typeof DECISION_WORDS;

export interface UpdateEntry {
  readonly sheet: string;
  readonly reference: string;
  /** The action's own words; the log keeps the first of them. */
  readonly action: string;
  /** The field's title, or the return's header. */
  readonly field: string;
  readonly from: string;
  readonly to: string;
  /** File names. */
  readonly source: string;
  readonly decision: UpdateDecision;
}

/** Characters of an action's first words. */
const FIRST_WORDS = 80;

function firstWords(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= FIRST_WORDS) return flat;
  const cut = flat.slice(0, FIRST_WORDS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), FIRST_WORDS / 2)).trimEnd()} …`;
}

/** The rows to add; `snapshots` hold "Plan setup" as it is. */
export function updateRows(
  entries: readonly UpdateEntry[],
  { on, by }: { readonly on: IsoDate; readonly by: string },
  snapshots: readonly SheetSnapshot[],
): readonly RecordRow[] {
  const sheet = snapshots.find(isNamedSetup);
  const dateSystem = (sheet ?? snapshots[0])?.dateSystem ?? 1900;
  const known = sheet ? logged(sheet) : new Set<string>();
  return entries.flatMap(inParts).flatMap((entry): RecordRow[] => {
    const row = cellsOf(entry);
    const key = keyOf((column) => String(row.get(column)?.value ?? ''));
    if (known.has(key)) return [];
    known.add(key);
    const day = { value: isoDateToSerial(on, dateSystem) ?? '', numberFormat: SETUP_DATE_FORMAT };
    return [new Map<string, RowCell>([['on', day], ...row, ['by', { value: by }]])];
  });
}

/** An entry for each cell that its words fill: what is too long for one is kept whole in several. */
function inParts(entry: UpdateEntry): readonly UpdateEntry[] {
  const [from, to] = [inCells(entry.from), inCells(entry.to)];
  const count = Math.max(from.length, to.length);
  if (count === 1) return [entry];
  return Array.from({ length: count }, (_, at) => ({
    ...entry,
    field: `${entry.field} (part ${at + 1} of ${count})`,
    from: from[at] ?? '',
    to: to[at] ?? '',
  }));
}

/** The text in pieces that a cell can hold, none ending within a character. */
function inCells(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length || pieces.length === 0;) {
    const end = start + LONGEST_CELL;
    const isWithin = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(end - 1, end + 1));
    pieces.push(text.slice(start, isWithin ? end - 1 : end));
    start += pieces.at(-1)?.length || 1;
  }
  return pieces;
}

const cellsOf = (entry: UpdateEntry): ReadonlyMap<string, RowCell> =>
  new Map<string, RowCell>([
    ['sheet', { value: entry.sheet }],
    ['reference', { value: entry.reference }],
    ['action', { value: firstWords(entry.action) }],
    ['field', { value: entry.field }],
    ['from', { value: entry.from }],
    ['to', { value: entry.to }],
    ['source', { value: entry.source }],
    ['decision', { value: DECISION_WORDS[entry.decision] }],
  ]);

/** Whether one of the files is named as a source of an action that the log holds. */
export function loggedBefore(
  files: readonly string[],
  snapshots: readonly SheetSnapshot[],
): (action: ComparedAction) => boolean {
  const known = new Set<string>();
  const sheet = snapshots.find(isNamedSetup);
  if (sheet)
    eachLogged(sheet, (said) => {
      const isAnswer = [DECISION_WORDS.taken, DECISION_WORDS.added, DECISION_WORDS.both].some(
        (words) => words === said('decision'),
      );
      if (isAnswer && files.some((file) => isSource(said('source'), file)))
        known.add(JSON.stringify([said('sheet'), said('reference'), said('action')].map(comparedLine)));
    });
  return ({ plan, action: { row } }) => {
    const words = firstWords(wordsOfRow(row));
    return known.has(JSON.stringify([plan.sheet, row.ref ?? '', words].map(comparedLine)));
  };
}

/** Whether the log has the words as those that something took the place of. */
export function replacedBefore(
  snapshots: readonly SheetSnapshot[],
): (action: ComparedAction, words: string) => boolean {
  const known = new Set<string>();
  const sheet = snapshots.find(isNamedSetup);
  if (sheet) eachLogged(sheet, (said) => known.add(keyIn(said, said('from'))));
  return ({ plan, action: { row } }, words) =>
    known.has(
      keyIn(
        (column) => ({ sheet: plan.sheet, reference: row.ref ?? '' })[column] ?? firstWords(wordsOfRow(row)),
        words,
      ),
    );
}

const keyIn = (said: (column: string) => string, words: string): string =>
  JSON.stringify([said('sheet'), said('reference'), said('action'), words].map(comparedLine));

/** Between the names of several files. */
export const SOURCES = ', ';

/** Whether a file is one of the sources, whose own names may hold what stands between them. */
const isSource = (sources: string, file: string): boolean =>
  `${SOURCES}${sources}${SOURCES}`.includes(`${SOURCES}${file}${SOURCES}`) ||
  `${sources}${SOURCES}`.includes(` (${file})${SOURCES}`);

export const wordsOfRow = (row: ActionRow): string => textOf(row, 'action') || textOf(row, 'recommendation');

/** What tells entries apart: not when they were made, nor by whom. */
const TOLD_BY = ['sheet', 'reference', 'action', 'field', 'to', 'source', 'decision'] as const;

const keyOf = (said: (column: string) => string): string =>
  JSON.stringify(TOLD_BY.map((column) => comparedLine(said(column))));

function logged(sheet: SheetSnapshot): Set<string> {
  const known = new Set<string>();
  eachLogged(sheet, (said) => known.add(keyOf(said)));
  return known;
}

function eachLogged(sheet: SheetSnapshot, look: (said: (column: string) => string) => void): void {
  if (!isSetupSheet(sheet)) return;
  const { grid, tables } = findSetupTables(sheet);
  const found = tables.get('updates');
  if (!found) return;
  for (const row of [...found.rows, ...found.apart])
    look((column) => {
      const at = found.columnOf.get(column);
      return at === undefined ? '' : grid.textAt(row, at);
    });
}

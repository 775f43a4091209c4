/**
 * Decides what happens to words that somebody typed into the add-in's columns. They are kept as a note at the cell,
 * left in place if they are too long for a note or the row holds no action, or replaced if the user says so. The
 * preview lists them.
 */
import type { CellRef, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { CellChange } from '../parts/cells';
import type { NoteChange } from '../parts/validations';
import { FLAG_COLUMNS, type FlagColumnId, type OwnColumnId } from '../../marks/flags/flag-columns';
import { FORMER_COLUMNS } from '../../marks/flags/former-columns';
import { beforeInWords } from '../preview/cell-in-words';
import type { TypedCell } from './typed-cells';

export type TypedChoice = 'note' | 'replace';

/** One typed cell and what happens to it, as the preview lists it. */
export interface TypedWords {
  readonly cell: CellRef;
  readonly header: string;
  readonly text: string;
  readonly fate: 'noted' | 'left' | 'replaced' | 'gone';
}

export interface TypedKept {
  readonly cells: readonly CellChange[];
  readonly notes: readonly NoteChange[];
  readonly words: readonly TypedWords[];
}

export interface TypedMatters {
  readonly choice: TypedChoice;
  /** Whether the columns are created at a new place. */
  readonly isNew: boolean;
  readonly isAction: (rowIndex: number) => boolean;
}

/** Excel's limit for the words of a prompt. */
const LONGEST_NOTE = 255;
const NOTE_TITLE = 'Typed here before';

/**
 * `cells` are those to write if nothing had been typed; `columnOf` says where the columns will be, which is a new place
 * if `isNew`. Returns the cells to write, the notes that keep typed words, and what to tell the user.
 */
export function keepTyped(
  snapshot: SheetSnapshot,
  cells: readonly CellChange[],
  typed: readonly TypedCell[],
  columnOf: ReadonlyMap<FlagColumnId, number>,
  { choice, isNew, isAction }: TypedMatters,
): TypedKept {
  if (typed.length === 0) return { cells, notes: [], words: [] };
  const planned = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const left = new Set<string>();
  const notes: NoteChange[] = [];
  const words = typed.flatMap((cell): readonly TypedWords[] => {
    const was = planned.get(keyOf(cell));
    if (!was && !isNew) return [];
    const text = whole(snapshot, cell);
    const columnIndex = placeOf(cell, columnOf);
    const stays = !isNew && (!isAction(cell.rowIndex) || isTooLong(text));
    const fate = choice === 'replace' ? 'replaced' : stays ? 'left' : 'noted';
    if (fate === 'left') left.add(keyOf(cell));
    if (fate === 'noted') notes.push({ rowIndex: cell.rowIndex, columnIndex, title: NOTE_TITLE, text });
    const { rowIndex } = cell;
    return [
      {
        cell: { sheet: snapshot.name, rowIndex, columnIndex: cell.columnIndex },
        header: HEADERS.get(cell.id) ?? '',
        text,
        fate,
      },
    ];
  });
  return { cells: cells.filter((cell) => !left.has(keyOf(cell))), notes, words };
}

/** The typed words that are deleted together with the add-in's columns. */
export const typedWordsLost = (snapshot: SheetSnapshot, typed: readonly TypedCell[]): readonly TypedWords[] =>
  typed.map((cell) => ({
    cell: { sheet: snapshot.name, rowIndex: cell.rowIndex, columnIndex: cell.columnIndex },
    header: HEADERS.get(cell.id) ?? '',
    text: whole(snapshot, cell),
    fate: 'gone',
  }));

/** Words typed in a column that is no longer made are kept as a note in the Checks column. */
const placeOf = (cell: TypedCell, columnOf: ReadonlyMap<OwnColumnId, number>): number =>
  columnOf.get(cell.id) ?? columnOf.get('checks') ?? cell.columnIndex;

const isTooLong = (text: string): boolean => text.length > LONGEST_NOTE;

/** The first typed cell too long for a note, which blocks moving the columns; `undefined` if there is none. */
export const tooLong = (snapshot: SheetSnapshot, typed: readonly TypedCell[]): TypedCell | undefined =>
  typed.find((cell) => isTooLong(whole(snapshot, cell)));

const HEADERS = new Map<OwnColumnId, string>(
  [...FLAG_COLUMNS, ...FORMER_COLUMNS].map(({ id, header }) => [id, header]),
);

/** The whole text; a date as it is shown. */
const whole = (snapshot: SheetSnapshot, { value, ...cell }: TypedCell): string =>
  typeof value === 'string' ? value.trim() : beforeInWords(snapshot, cell);

const keyOf = ({ rowIndex, columnIndex }: Pick<CellChange, 'rowIndex' | 'columnIndex'>): string =>
  `${rowIndex},${columnIndex}`;

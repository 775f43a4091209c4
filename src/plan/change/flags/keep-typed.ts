/**
 * What becomes of words that somebody typed into the add-in's columns: kept as a note at the cell, which holds ours again;
 * left where no note can hold them or no action stands in the row; or replaced, where a person says so. Always told.
 */
import type { CellRef, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { PlannedCell } from '../parts/cells';
import type { PlannedNote } from '../parts/validations';
import { FLAG_COLUMNS, type FlagColumnId } from '../../marks/flags/flag-columns';
import { beforeInWords } from '../preview/cell-in-words';
import type { TypedCell } from './typed-cells';

export type TypedChoice = 'note' | 'replace';

/** For the preview. */
export interface TypedWords {
  readonly cell: CellRef;
  readonly header: string;
  readonly text: string;
  readonly fate: 'noted' | 'left' | 'replaced' | 'gone';
}

export interface TypedKept {
  readonly cells: readonly PlannedCell[];
  readonly notes: readonly PlannedNote[];
  readonly words: readonly TypedWords[];
}

export interface TypedMatters {
  readonly choice: TypedChoice;
  /** Whether the columns are put anew. */
  readonly isNew: boolean;
  readonly isAction: (rowIndex: number) => boolean;
}

/** Excel's limit for the words of a prompt. */
const LONGEST_NOTE = 255;
const NOTE_TITLE = 'Typed here before';

/** `cells`: what would be written were nothing typed; `columnOf`: where the columns are to be, anew where `isNew`. */
export function keepTyped(
  snapshot: SheetSnapshot,
  cells: readonly PlannedCell[],
  typed: readonly TypedCell[],
  columnOf: ReadonlyMap<FlagColumnId, number>,
  { choice, isNew, isAction }: TypedMatters,
): TypedKept {
  if (typed.length === 0) return { cells, notes: [], words: [] };
  const planned = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const left = new Set<string>();
  const notes: PlannedNote[] = [];
  const words = typed.flatMap((cell): readonly TypedWords[] => {
    const was = planned.get(keyOf(cell));
    if (!was && !isNew) return [];
    const text = whole(snapshot, cell);
    const columnIndex = columnOf.get(cell.id) ?? cell.columnIndex;
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

/** What goes with the add-in's columns when these are taken out. */
export const typedThatGoes = (snapshot: SheetSnapshot, typed: readonly TypedCell[]): readonly TypedWords[] =>
  typed.map((cell) => ({
    cell: { sheet: snapshot.name, rowIndex: cell.rowIndex, columnIndex: cell.columnIndex },
    header: HEADERS.get(cell.id) ?? '',
    text: whole(snapshot, cell),
    fate: 'gone',
  }));

const isTooLong = (text: string): boolean => text.length > LONGEST_NOTE;

/** Words that neither a note can hold nor a column that is put anew. */
export const tooLong = (snapshot: SheetSnapshot, typed: readonly TypedCell[]): TypedCell | undefined =>
  typed.find((cell) => isTooLong(whole(snapshot, cell)));

const HEADERS = new Map(FLAG_COLUMNS.map(({ id, header }) => [id, header]));

/** A date as a day; long texts uncut. */
const whole = (snapshot: SheetSnapshot, { value, ...cell }: TypedCell): string =>
  typeof value === 'string' ? value.trim() : beforeInWords(snapshot, cell);

const keyOf = ({ rowIndex, columnIndex }: Pick<PlannedCell, 'rowIndex' | 'columnIndex'>): string =>
  `${rowIndex},${columnIndex}`;

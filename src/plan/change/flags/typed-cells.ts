/**
 * Finds cells of the add-in's columns that somebody has typed in. Live columns hold formulas only. Values in the others
 * are compared with the digests that the journal keeps, whatever row they are in now. Without such a record nothing is
 * reported.
 */
import { DONE_UNDATED_WORDS } from '../../judge/rating/rating-cells';
import { readJournal } from '../../marks/journal/read-journal';
import { FLAG_COLUMNS, type OwnColumnId } from '../../marks/flags/flag-columns';
import type { FlagSet } from '../../marks/flags/flag-set';
import type { CellValue, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { digestOf, digestsIn } from '../parts/kept-cells';
import { ROWS_PER_STEP, type Steps } from '../../steps';
import { snapshotCell } from '../snapshot-cell';

export interface TypedCell {
  readonly id: OwnColumnId;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly value: CellValue;
}

/** Digests of everything that changes wrote into cells, except changes that were undone. */
export function* digestsLeft(snapshots: readonly SheetSnapshot[]): Steps<ReadonlySet<string>> {
  const left = new Set<string>();
  for (const { state, undoInSteps } of readJournal(snapshots)) {
    if (state === 'undone') continue;
    const undo = yield* undoInSteps();
    for (const sheet of undo?.sheets ?? [])
      for (const kept of sheet.cells)
        for (const [at, row] of kept.left.entries()) {
          for (const digest of digestsIn(row)) left.add(digest);
          if (at % ROWS_PER_STEP === 0) yield ROWS_PER_STEP;
        }
  }
  return left;
}

/** Looks at the rows below the header only: a reworded header is left as it is. */
export function* typedCells(
  snapshot: SheetSnapshot,
  { headerRow, rows, columnOf }: FlagSet,
  left: ReadonlySet<string>,
): Steps<readonly TypedCell[]> {
  const last = rows.at(-1) ?? headerRow;
  const typed: TypedCell[] = [];
  const values: TypedCell[] = [];
  for (const [id, columnIndex] of columnOf) {
    const plain: TypedCell[] = [];
    let formulas = 0;
    for (let rowIndex = headerRow + 1; rowIndex <= last; rowIndex += 1) {
      if (rowIndex % ROWS_PER_STEP === 0) yield ROWS_PER_STEP;
      const { value, formula } = snapshotCell(snapshot, { rowIndex, columnIndex });
      if (formula !== '') formulas += 1;
      else if (value !== '') plain.push({ id, rowIndex, columnIndex, value });
    }
    for (const cell of plain) (ALWAYS_LIVE.has(id) || formulas > plain.length ? typed : values).push(cell);
  }
  const strange: TypedCell[] = [];
  for (const [at, cell] of values.entries()) {
    if (!left.has(digestOf(cell.value))) strange.push(cell);
    if (at % ROWS_PER_STEP === 0) yield ROWS_PER_STEP;
  }
  // A journal that knows less than half of the values says nothing about the rest.
  const isKnown = 2 * strange.length <= values.length;
  for (const cell of isKnown ? strange : values.filter(isWordsForADate)) typed.push(cell);
  return typed;
}

/** Columns of dates that held plain values in earlier versions. */
const DATES: ReadonlySet<OwnColumnId> = new Set<OwnColumnId>(['due', 'achieved', 'first', 'review']);

const isWordsForADate = ({ id, value }: TypedCell): boolean =>
  DATES.has(id) && typeof value === 'string' && value !== DONE_UNDATED_WORDS;

/** Due and achieved held values in earlier versions, so for them the majority of the column's cells decides. */
const ALWAYS_LIVE: ReadonlySet<OwnColumnId> = new Set<OwnColumnId>([
  'next',
  ...FLAG_COLUMNS.flatMap(({ id, isOwnFormula }) =>
    isOwnFormula && id !== 'due' && id !== 'achieved' ? [id] : [],
  ),
]);

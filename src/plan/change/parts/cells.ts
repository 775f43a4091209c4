/** Cells written one by one. */
import '../../schemas-without-eval';
import * as z from 'zod';
import type { CellValue } from '../../read/sheet/sheet-snapshot';
import { finish, type Steps } from '../../steps';
import { cellRectangles } from '../cell-rectangles';
import { keepCells, keptCells, standing, type KeptCells, type KeptEntry } from './kept-cells';
import type { ChangePart } from './part';
import { keptCellsSchema } from './read-kept-cells';
import type { SheetState } from './sheet-state';
import { cellNow, entryNow, withCells, withCellsInSteps } from './snapshot-grids';

/** A blank cell is `''`; a text that starts with `=` is written as text, never as a formula. */
export interface CellChange {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Exactly one of `value` and `formula` is set. */
  readonly value?: CellValue;
  /** With its `=`, in English, A1 style. */
  readonly formula?: string;
  /** If the formula is the same in every row, its common form (`filled-formula.ts`), so that it can be filled down. */
  readonly filled?: string;
  /**
   * The cell's value when the change was proposed; if it holds something else when it is written, nothing is written.
   */
  readonly before?: CellValue;
  /** The same for a cell with a formula, whose value can change by itself. */
  readonly beforeFormula?: string;
  /** Written before the value, so that a date stays a serial number with its own format. */
  readonly numberFormat?: string;
}

export interface CellChanges {
  readonly cells: readonly CellChange[];
}

/** The previous contents of the cells written and of those cleared with an area or table. */
export interface CellsKept {
  readonly cells: readonly KeptCells[];
}

export const plannedEntry = ({ value, formula }: CellChange): KeptEntry =>
  formula === undefined ? (value ?? '') : { formula };

function* applyInSteps(state: SheetState, { cells }: CellChanges): Steps<SheetState> {
  return { ...state, snapshot: yield* withCellsInSteps(state.snapshot, cells, plannedEntry) };
}

export const cellsPart: ChangePart<CellChanges, CellsKept> = {
  id: 'cells',
  none: { cells: [] },
  nothingKept: { cells: [] },
  schema: { cells: z.array(keptCellsSchema) },
  onSnapshot: {
    apply: (state, change) => finish(applyInSteps(state, change)),
    applyInSteps,
    keep: ({ snapshot }, { cells: planned }): CellsKept => ({
      cells: cellRectangles(planned, Infinity).map(({ area, rows }) =>
        keepCells(
          area,
          rows.map((row) => row.map((cell) => cellNow(snapshot, cell))),
          rows.map((row) => row.map(plannedEntry)),
        ),
      ),
    }),
    invert: (state, { cells: kept }) => ({
      ...state,
      snapshot: withCells(
        state.snapshot,
        kept
          .flatMap(keptCells)
          .filter((cell) => standing(cell, entryNow(state.snapshot, cell)) !== 'edited')
          .map((cell) => ({ ...cell, entry: cell.held })),
      ),
    }),
  },
};

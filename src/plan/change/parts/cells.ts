/** Cells that are written one by one. */
import '../../schemas-without-eval';
import * as z from 'zod';
import type { CellValue } from '../../read/sheet/sheet-snapshot';
import { cellRectangles } from '../cell-rectangles';
import {
  keepCells,
  keptCells,
  keptCellsSchema,
  standing,
  type KeptCells,
  type KeptEntry,
} from './kept-cells';
import type { ChangePart } from './part';
import { cellNow, entryNow, withCells } from './snapshot-grids';

/** A blank cell is `''`; a text that starts with `=` is written as text, never as a formula. */
export interface PlannedCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Exactly one of the two. */
  readonly value?: CellValue;
  /** With its `=`, in English, A1 style. */
  readonly formula?: string;
  /** What the cell held when the change was planned: where it holds something else by now, nothing is written. */
  readonly before?: CellValue;
  /** The same for a cell that held a formula, whose value changes by itself. */
  readonly beforeFormula?: string;
  /** Written before the value, so that a date stays a serial number with its own format. */
  readonly numberFormat?: string;
}

export interface CellsPlanned {
  readonly cells: readonly PlannedCell[];
}

/** What was there, of the cells that were written and of those that went with an area or a table. */
export interface CellsKept {
  readonly cells: readonly KeptCells[];
}

export const plannedEntry = ({ value, formula }: PlannedCell): KeptEntry =>
  formula === undefined ? (value ?? '') : { formula };

export const cellsPart: ChangePart<CellsPlanned, CellsKept> = {
  id: 'cells',
  none: { cells: [] },
  nothingKept: { cells: [] },
  schema: { cells: z.array(keptCellsSchema) },
  onSnapshot: {
    apply: (state, { cells: planned }) => ({
      ...state,
      snapshot: withCells(
        state.snapshot,
        planned.map((cell) => ({ ...cell, entry: plannedEntry(cell) })),
      ),
    }),
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

/** Column widths, and whether columns are hidden. */
import '../../schemas-without-eval';
import * as z from 'zod';
import type { ChangePart } from './part';
import { columnIndex } from './schemas';

export interface ColumnFormat {
  readonly columnIndex: number;
  /** In characters. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface ColumnChanges {
  readonly columns: readonly ColumnFormat[];
}

export interface ColumnsKept {
  /** Widths in points; `standard` if none was set. */
  readonly columns: readonly {
    readonly columnIndex: number;
    readonly width: number | 'standard';
    readonly hidden: boolean;
  }[];
}

export const columnsPart: ChangePart<ColumnChanges, ColumnsKept> = {
  id: 'columns',
  none: { columns: [] },
  nothingKept: { columns: [] },
  schema: {
    columns: z.array(
      z.object({ columnIndex, width: z.union([z.number(), z.literal('standard')]), hidden: z.boolean() }),
    ),
  },
  onSnapshot: {
    apply: (state, { columns: planned }) => ({
      ...state,
      snapshot: { ...state.snapshot, hiddenColumns: hiddenAfter(state.snapshot.hiddenColumns, planned) },
    }),
    // A snapshot has no widths.
    keep: ({ snapshot }, { columns: planned }): ColumnsKept => ({
      columns: planned.map((column) => ({
        columnIndex: column.columnIndex,
        width: 'standard',
        hidden: snapshot.hiddenColumns.includes(column.columnIndex),
      })),
    }),
    invert: (state, { columns: kept }) => ({
      ...state,
      snapshot: { ...state.snapshot, hiddenColumns: hiddenAfter(state.snapshot.hiddenColumns, kept) },
    }),
  },
};

function hiddenAfter(
  before: readonly number[],
  planned: readonly Pick<ColumnFormat, 'columnIndex' | 'hidden'>[],
): readonly number[] {
  const hidden = new Set(before);
  for (const column of planned) {
    if (column.hidden === true) hidden.add(column.columnIndex);
    if (column.hidden === false) hidden.delete(column.columnIndex);
  }
  return [...hidden].sort((a, b) => a - b);
}

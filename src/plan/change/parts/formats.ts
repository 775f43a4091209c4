/**
 * How cells are formatted: like one of the board's own, or as the change says. What they had is kept by Excel's own
 * properties, which the writer alone reads; a snapshot knows of them the number format.
 */
import '../../schemas-without-eval';
import * as z from 'zod';
import type { Area, CellRef, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { ChangePart } from './part';
import { area } from './schemas';
import { cellNow, cellsWithin, withNumberFormats } from './snapshot-grids';

/** Gives `area` the format of one of the board's own cells. */
export interface CopiedFormat {
  readonly area: Area;
  readonly like: CellRef;
  /** `header`: font, fill, borders, alignment, wrap. `body`: font, borders, vertical alignment; never its fill. */
  readonly as: 'header' | 'body';
}

/** What is not said stays. Colours are `#RRGGBB`. */
export interface PlannedFormat {
  readonly area: Area;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrap?: boolean;
  readonly fill?: string;
  readonly colour?: string;
  readonly fontSize?: number;
  readonly horizontal?: 'left' | 'centre' | 'right';
  readonly vertical?: 'top' | 'centre' | 'bottom';
  readonly indent?: number;
  readonly numberFormat?: string;
  /** Thin lines of this colour on these sides of the area, `inside` between its rows. */
  readonly lines?: { readonly colour: string; readonly sides: readonly ('top' | 'bottom' | 'inside')[] };
}

export interface FormatsPlanned {
  readonly copiedFormats: readonly CopiedFormat[];
  /** Given after those that are copied. */
  readonly formats: readonly PlannedFormat[];
}

/** A cell's format as Excel tells it; `null` for a property that was not read. `plain`: as a cell that nobody touched. */
export interface KeptFormat {
  readonly area: Area;
  /** The properties that the writer sets, by its own keys. The journals of workbooks have it by this name. */
  readonly look: 'plain' | Readonly<Record<string, string | number | boolean | null>>;
}

export interface FormatsKept {
  /** Formats; the journals of workbooks have them by this name. */
  readonly looks: readonly KeptFormat[];
}

export const formatsPart: ChangePart<FormatsPlanned, FormatsKept> = {
  id: 'formats',
  none: { copiedFormats: [], formats: [] },
  nothingKept: { looks: [] },
  schema: {
    looks: z.array(
      z.object({
        area,
        look: z.union([
          z.literal('plain'),
          z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
        ]),
      }),
    ),
  },
  onSnapshot: {
    apply: (state, { formats: planned }) => ({
      ...state,
      snapshot: withNumberFormats(state.snapshot, planned.flatMap(withOne)),
    }),
    keep: ({ snapshot }, { formats: planned }): FormatsKept => ({
      looks: keepNumberFormats(
        snapshot,
        planned.flatMap(withOne).map((each) => each.area),
      ),
    }),
    invert: (state, { looks }) => ({
      ...state,
      snapshot: withNumberFormats(
        state.snapshot,
        looks.flatMap(({ area: where, look }) => {
          const numberFormat = look === 'plain' ? 'General' : look['numberFormat'];
          return typeof numberFormat === 'string' ? [{ area: where, numberFormat }] : [];
        }),
      ),
    }),
  },
};

const withOne = ({ area: where, numberFormat }: PlannedFormat) =>
  numberFormat === undefined ? [] : [{ area: where, numberFormat }];

/** The number formats of the cells of areas, a run of a column at a time; cells that the sheet does not reach have none. */
export function keepNumberFormats(snapshot: SheetSnapshot, areas: readonly Area[]): readonly KeptFormat[] {
  const runs: { area: Area; look: { numberFormat: string } }[] = [];
  for (const where of areas) {
    const cells = [...cellsWithin(snapshot, where)].sort((a, b) => a.columnIndex - b.columnIndex);
    if (cells.length < where.rowCount * where.columnCount)
      runs.push({ area: where, look: { numberFormat: 'General' } });
    const first = runs.length;
    for (const cell of cells) {
      const { numberFormat } = cellNow(snapshot, cell);
      const last = runs.length > first ? runs.at(-1) : undefined;
      const follows =
        last?.look.numberFormat === numberFormat &&
        last.area.columnIndex === cell.columnIndex &&
        last.area.rowIndex + last.area.rowCount === cell.rowIndex;
      if (follows) last.area = { ...last.area, rowCount: last.area.rowCount + 1 };
      else runs.push({ area: { ...cell, rowCount: 1, columnCount: 1 }, look: { numberFormat } });
    }
  }
  return runs;
}

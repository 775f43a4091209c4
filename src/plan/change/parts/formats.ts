/**
 * How cells are formatted: like one of the board's own, or as the change defines. The previous format is kept as
 * Excel's own properties, which only the writer reads; a snapshot has the number format alone.
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
  /** `header`: font, fill, borders, alignment, wrap. `body`: font, borders, vertical alignment, but never fill. */
  readonly as: 'header' | 'body';
}

/** An absent property is left unchanged. Colours are `#RRGGBB`. */
export interface FormatChange {
  readonly area: Area;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrap?: boolean;
  readonly fill?: string;
  readonly colour?: string;
  /** Its name. */
  readonly font?: string;
  readonly fontSize?: number;
  readonly horizontal?: 'left' | 'centre' | 'right';
  readonly vertical?: 'top' | 'centre' | 'bottom';
  readonly indent?: number;
  readonly numberFormat?: string;
  /** Thin borders in this colour on these sides of the area; `inside` is between its rows. */
  readonly lines?: { readonly colour: string; readonly sides: readonly ('top' | 'bottom' | 'inside')[] };
}

export interface FormatChanges {
  readonly copiedFormats: readonly CopiedFormat[];
  /** Applied after the copied formats. */
  readonly formats: readonly FormatChange[];
}

/**
 * A cell's format as Excel returns it; `null` for a property that was not read. `plain` means the workbook's Normal
 * style.
 */
export interface KeptFormat {
  readonly area: Area;
  /** The properties that the writer sets, under its own keys. Existing journals store them under this name. */
  readonly look: 'plain' | Readonly<Record<string, string | number | boolean | null>>;
}

export interface FormatsKept {
  /** Formats; existing journals store them under this name. */
  readonly looks: readonly KeptFormat[];
}

export const formatsPart: ChangePart<FormatChanges, FormatsKept> = {
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

const withOne = ({ area: where, numberFormat }: FormatChange) =>
  numberFormat === undefined ? [] : [{ area: where, numberFormat }];

/**
 * The number formats of the cells in the areas, in runs down a column; cells beyond the snapshot count as `General`.
 */
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

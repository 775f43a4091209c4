/** Kept cells as a journal holds them, read back: those of a long plan in steps. */
import '../../schemas-without-eval';
import * as z from 'zod';
import { appendAll } from '../../long-lists';
import type { Steps } from '../../steps';
import type { KeptCells, KeptEntry } from './kept-cells';
import { area } from './schemas';

const entry = z.union([z.string(), z.number(), z.boolean(), z.object({ formula: z.string() })]);

/** Rows that are read in one step. */
const ROWS_READ = 100;

const rowsOfCells = z.object({
  held: z.array(z.array(entry)).nullable(),
  formats: z.union([z.string(), z.array(z.array(z.string()))]),
  left: z.array(z.string()),
});
const rowLength = z.number().min(0).optional();

/** With more rows than are read at once; what they hold is not yet looked at. */
const longCells = z.object({
  area,
  held: z.array(z.unknown()).nullable(),
  formats: z.union([z.string(), z.array(z.unknown())]),
  left: z.array(z.unknown()).min(ROWS_READ + 1),
  rowLength,
});

export const keptCellsSchema = rowsOfCells
  .extend({ area, rowLength })
  .refine(({ area: { rowCount }, left }) => left.length === rowCount);

/** From parsed JSON, in steps; `null` if it has another shape. */
export function* readKeptCells(json: unknown): Steps<KeptCells | null> {
  const long = longCells.safeParse(json);
  if (!long.success) {
    yield 1;
    const read = keptCellsSchema.safeParse(json);
    return read.success ? read.data : null;
  }
  const { area, held, formats, left, rowLength } = long.data;
  if (left.length !== area.rowCount) return null;
  const sum: { held: KeptEntry[][] | null; formats: string | string[][]; left: string[] } = {
    held: held === null ? null : [],
    formats: typeof formats === 'string' ? formats : [],
    left: [],
  };
  const most = Math.max(left.length, held?.length ?? 0, typeof formats === 'string' ? 0 : formats.length);
  for (let row = 0; row < most; row += ROWS_READ) {
    const part = <T>(rows: readonly T[]): readonly T[] => rows.slice(row, row + ROWS_READ);
    const read = rowsOfCells.safeParse({
      held: held === null ? null : part(held),
      formats: typeof formats === 'string' ? formats : part(formats),
      left: part(left),
    });
    if (!read.success) return null;
    appendAll(sum.held ?? [], read.data.held ?? []);
    if (typeof sum.formats !== 'string' && typeof read.data.formats !== 'string')
      appendAll(sum.formats, read.data.formats);
    appendAll(sum.left, read.data.left);
    yield ROWS_READ;
  }
  return { area, ...sum, ...(rowLength === undefined ? {} : { rowLength }) };
}

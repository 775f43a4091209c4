/**
 * Reads a restoration back from the JSON that the journal kept. Refuses (`null`) whatever is not wholly of that shape:
 * staff may have edited the text, and half a restoration would take back something else than the change.
 */
import * as z from 'zod';
import '../schemas-without-eval';
import type { Restoration } from './restoration';

/** Excel's own limits. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

const rowIndex = z.int().min(0).lt(ROWS);
const columnIndex = z.int().min(0).lt(COLUMNS);
const area = z.object({
  rowIndex,
  columnIndex,
  rowCount: z.int().min(1).max(ROWS),
  columnCount: z.int().min(1).max(COLUMNS),
});
const entry = z.union([z.string(), z.number(), z.boolean(), z.object({ formula: z.string() })]);
const cells = z
  .object({
    area,
    held: z.array(z.array(entry)).nullable(),
    formats: z.union([z.string(), z.array(z.array(z.string()))]),
    left: z.array(z.string()),
  })
  .refine(({ area: { rowCount }, left }) => left.length === rowCount);
const name = z.object({ name: z.string(), sheet: z.string(), area });
const rule = z.object({ area, word: z.string(), fill: z.string(), colour: z.string() });

const sheet = z.object({
  name: z.string(),
  when: z.enum(['exists', 'remove']),
  cells: z.array(cells),
  looks: z.array(
    z.object({
      area,
      look: z.union([
        z.literal('plain'),
        z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
      ]),
    }),
  ),
  grow: z.array(z.object({ name: z.string(), from: area, to: area })),
  madeTables: z.array(z.string()),
  madeNames: z.array(z.string()),
  names: z.array(name),
  leftNames: z.array(name),
  madeRules: z.array(rule),
  rules: z.array(rule),
  madeShades: z.array(area),
  validations: z.array(z.object({ area, rule: z.unknown() })),
  columns: z.array(
    z.object({ columnIndex, width: z.union([z.number(), z.literal('standard')]), hidden: z.boolean() }),
  ),
  // Not in journals from before rows had heights.
  rows: z
    .array(
      z.object({
        rowIndex,
        rowCount: z.int().min(1).max(ROWS),
        height: z.union([z.number(), z.literal('standard')]),
      }),
    )
    .default([]),
  madeCharts: z.array(z.string()),
  links: z.array(z.object({ rowIndex, columnIndex, link: z.unknown() })),
  page: z.record(z.string(), z.unknown()).nullable(),
  tabColour: z.string().nullable(),
});

const restoration = z.object({ sheets: z.array(sheet) });

/** `json` as `JSON.parse` gives it. */
export function readRestoration(json: unknown): Restoration | null {
  const read = restoration.safeParse(json);
  return read.success ? read.data : null;
}

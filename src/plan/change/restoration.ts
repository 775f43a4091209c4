/**
 * What gives back exactly what a change took away, as data: gathered by the writer before it writes, kept in the journal
 * of "Plan setup" as JSON, given back by the same writer. The keys are those of journals in workbooks: they never change.
 */
import * as z from 'zod';
import '../schemas-without-eval';
import { joinKeys } from './merge-sheets';
import { CHANGE_PARTS, type KeptParts } from './parts/index';

export interface KeptSheet extends KeptParts {
  readonly name: string;
  /**
   * `remove`: the change made the sheet. Then only its cells are kept, blank, so that later entries are known, and the names
   * of the workbook.
   */
  readonly when: 'exists' | 'remove';
}

export interface Restoration {
  readonly sheets: readonly KeptSheet[];
}

/** A sheet of which nothing is kept yet. */
export const emptyKept = (name: string, when: KeptSheet['when'] = 'exists'): KeptSheet => ({
  name,
  when,
  ...NOTHING,
});

const NOTHING = Object.assign({}, ...CHANGE_PARTS.map(({ nothingKept }) => nothingKept)) as KeptParts;

/** Lists one after the other; of anything else what is said later. */
export const withKept = (kept: KeptSheet, more: object): KeptSheet => ({
  ...kept,
  ...joinKeys(Object.keys(more), { ...kept }, { ...more }),
});

/** What is kept of a sheet that the change made: the sheet goes whole. `madeTables` came on it later, with the journal. */
export const keptOfNewSheet = (
  { name, cells, madeNames, names }: KeptSheet,
  madeTables: readonly string[],
): KeptSheet => ({ ...emptyKept(name, 'remove'), cells, madeTables, madeNames, names });

const sheet = z.object({
  name: z.string(),
  when: z.enum(['exists', 'remove']),
  ...(Object.assign({}, ...CHANGE_PARTS.map(({ schema }) => schema)) as {
    readonly [Key in keyof KeptParts]: z.ZodType<KeptParts[Key]>;
  }),
});
const restoration = z.object({ sheets: z.array(sheet) });

/**
 * `json` as `JSON.parse` gives it. Refuses (`null`) whatever is not wholly of that shape: staff may have edited the text,
 * and half a restoration would take back something else than the change.
 */
export function readRestoration(json: unknown): Restoration | null {
  const read = restoration.safeParse(json);
  return read.success ? read.data : null;
}

/**
 * What is needed to undo a change exactly, as data: kept by the writer before it writes, stored as JSON in the
 * journal of "Plan setup" and restored by the same writer. The journals of existing workbooks use these keys, so they
 * must never change.
 */
import * as z from 'zod';
import '../schemas-without-eval';
import { joinKeys } from './merge-sheets';
import { finish, type Steps } from '../steps';
import { CHANGE_PARTS, type KeptParts } from './parts/index';
import type { KeptCells } from './parts/kept-cells';
import { readKeptCells } from './parts/read-kept-cells';

export interface KeptSheet extends KeptParts {
  readonly name: string;
  /**
   * `remove`: the change created the sheet. Then only its cells (as blanks, so that later entries can be recognised)
   * and the workbook's names are kept.
   */
  readonly when: 'exists' | 'remove';
}

export interface Restoration {
  readonly sheets: readonly KeptSheet[];
}

/** A sheet with nothing kept yet. */
export const emptyKept = (name: string, when: KeptSheet['when'] = 'exists'): KeptSheet => ({
  name,
  when,
  ...NOTHING,
});

const NOTHING = CHANGE_PARTS.reduce((all, { nothingKept }) => ({ ...all, ...nothingKept }), {}) as KeptParts;

/** Concatenates lists; of anything else takes the later value. */
export const withKept = (kept: KeptSheet, more: object): KeptSheet => ({
  ...kept,
  ...joinKeys(Object.keys(more), { ...kept }, { ...more }),
});

/**
 * What is kept of a sheet that the change created, because an undo deletes it whole. The journal added `madeTables`
 * later.
 */
export const keptOfNewSheet = (
  { name, cells, madeNames, names }: KeptSheet,
  madeTables: readonly string[],
): KeptSheet => ({ ...emptyKept(name, 'remove'), cells, madeTables, madeNames, names });

const sheet = z.object({
  name: z.string(),
  when: z.enum(['exists', 'remove']),
  ...(CHANGE_PARTS.reduce((all, { schema }) => ({ ...all, ...schema }), {}) as {
    readonly [Key in keyof KeptParts]: z.ZodType<KeptParts[Key]>;
  }),
});
const restoration = z.object({ sheets: z.array(z.object({ cells: z.array(z.unknown()) }).loose()) });

/**
 * `json` is as parsed by `JSON.parse`. Gives `null` unless all of it has the right shape: staff may have edited the
 * text, and half a restoration would undo something other than the change.
 */
export function* readInSteps(json: unknown): Steps<Restoration | null> {
  const read = restoration.safeParse(json);
  if (!read.success) return null;
  const sheets: KeptSheet[] = [];
  for (const each of read.data.sheets) {
    const rest = sheet.safeParse({ ...each, cells: [] });
    yield 1;
    if (!rest.success) return null;
    const cells: KeptCells[] = [];
    for (const kept of each.cells) {
      const one = yield* readKeptCells(kept);
      if (one === null) return null;
      cells.push(one);
    }
    sheets.push({ ...rest.data, cells });
  }
  return { sheets };
}

/** `readInSteps`, run to the end. */
export const readRestoration = (json: unknown): Restoration | null => finish(readInSteps(json));

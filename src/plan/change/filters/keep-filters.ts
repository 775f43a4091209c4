/**
 * Adds a change's filters to what a removal restores, because a removal restores instead of writing. A filter that is
 * to be created is left out: a removal only narrows and sets again filters that are there.
 */
import type { ChangeSet } from '../change-set';
import { emptyKept, type KeptSheet, type Restoration } from '../restoration';

export function withFilters({ sheets }: Restoration, changes: ChangeSet): Restoration {
  const kept = new Map(
    changes.sheets.flatMap(({ name, filters }) => {
      const back = filters.flatMap(({ table, from, to }) => (from ? [{ table, from, to }] : []));
      return back.length > 0 ? [[name, back] as const] : [];
    }),
  );
  const without = [...kept.keys()].filter((name) => !sheets.some((sheet) => sheet.name === name));
  return {
    sheets: [...sheets, ...without.map((name) => emptyKept(name))].map((sheet): KeptSheet => ({
      ...sheet,
      filters: [...sheet.filters, ...(kept.get(sheet.name) ?? [])],
    })),
  };
}

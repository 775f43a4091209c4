/** Merges changes to the same sheet, so that each sheet appears once, in order of first mention. */
import { changesAnything, type SheetChange } from './change-set';
import { CHANGE_PARTS } from './parts/index';

interface Mergeable {
  readonly none: object;
  readonly together?: (a: SheetChange, b: SheetChange) => object;
}

const PARTS: readonly Mergeable[] = CHANGE_PARTS;

/** Changes to the same sheet must not share cells; of page set-ups and tab colours the last wins. */
export function mergeSheets(planned: readonly SheetChange[]): readonly SheetChange[] {
  const merged = new Map<string, SheetChange>();
  for (const sheet of planned) {
    const before = merged.get(sheet.name);
    merged.set(sheet.name, before ? together(before, sheet) : sheet);
  }
  return [...merged.values()].filter(changesAnything);
}

const together = (a: SheetChange, b: SheetChange): SheetChange => ({
  ...PARTS.reduce<SheetChange>(
    (sum, part) => ({ ...sum, ...(part.together ?? sequence(part.none))(a, b) }),
    a,
  ),
  when: a.when === 'exists' ? b.when : a.when,
});

/** Concatenates lists; of anything else takes the later value that is set. */
const sequence =
  (none: object) =>
  (a: SheetChange, b: SheetChange): object =>
    joinKeys(Object.keys(none), { ...a }, { ...b });

export function joinKeys(
  keys: readonly string[],
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    keys.map((key) => {
      const [before, after] = [a[key], b[key]];
      const both =
        Array.isArray(before) && Array.isArray(after)
          ? [...(before as unknown[]), ...(after as unknown[])]
          : null;
      return [key, both ?? after ?? before];
    }),
  );
}

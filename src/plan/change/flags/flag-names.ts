/**
 * The workbook's names for the add-in's columns, one set a plan: `Plan_RAG` of the first, `Plan2_RAG` of the second. A plan
 * keeps its number wherever it moves; a name that the board uses for something else is never taken.
 */
import { sameArea } from '../../read/sheet/overlap';
import type { Area } from '../../read/sheet/sheet-snapshot';
import type { PresentParts } from '../../marks/flags/present-parts';
import type { PlannedName } from '../parts/sheet-state';
import { FLAG_COLUMNS, type FlagColumnId } from '../../marks/flags/flag-columns';

/** One plan's columns, and the rows of its flags without the header. */
export interface NamedSet {
  readonly sheet: string;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly columnOf: ReadonlyMap<FlagColumnId, number>;
  /** Where the ratings stood that these columns take the place of, else where they stand. */
  readonly ragWas: number;
}

const prefix = (number: number): string => (number === 1 ? 'Plan_' : `Plan${number}_`);

/** What the names of each set begin with. `null` for what is not known numbers them from the first. */
export function namePrefixes(
  sets: readonly NamedSet[],
  present: PresentParts['names'] | null,
): ReadonlyMap<NamedSet, string> {
  const known = new Set((present ?? []).map(({ name }) => name.toLowerCase()));
  const numbers = new Map<NamedSet, number>();
  const used = new Set<number>();
  for (const set of sets) {
    const kept = numberOf(set, present ?? []);
    if (kept === null || used.has(kept)) continue;
    numbers.set(set, kept);
    used.add(kept);
  }
  let next = 1;
  for (const set of sets) {
    if (numbers.has(set)) continue;
    while (used.has(next) || FLAG_COLUMNS.some(({ name }) => known.has((prefix(next) + name).toLowerCase())))
      next += 1;
    numbers.set(set, next);
    used.add(next);
  }
  return new Map([...numbers].map(([set, number]) => [set, prefix(number)]));
}

/** Names that are missing or say another place. `null` for what is not known gives every name. */
export function planNames(
  sets: readonly NamedSet[],
  prefixes: ReadonlyMap<NamedSet, string>,
  present: PresentParts['names'] | null,
): readonly { readonly set: NamedSet; readonly name: PlannedName }[] {
  const known = new Map((present ?? []).map((name) => [name.name.toLowerCase(), name]));
  return sets.flatMap((set) =>
    FLAG_COLUMNS.flatMap(({ id, name }) => {
      const planned = {
        name: (prefixes.get(set) ?? prefix(1)) + name,
        sheet: set.sheet,
        area: flagArea(set, id),
      };
      const now = known.get(planned.name.toLowerCase());
      const stands = now?.sheet === set.sheet && now.area !== null && sameArea(now.area, planned.area);
      return stands ? [] : [{ set, name: planned }];
    }),
  );
}

/** The number under which a set is known: that of the name that lies on its ratings. */
function numberOf(set: NamedSet, names: PresentParts['names']): number | null {
  for (const { name, sheet, area } of names) {
    const match = /^plan(\d{0,4})_rag$/i.exec(name);
    if (!match || !area || sheet !== set.sheet || area.columnIndex !== set.ragWas) continue;
    const overlaps =
      area.rowIndex < set.firstRow + set.rowCount && set.firstRow < area.rowIndex + area.rowCount;
    if (overlaps) return match[1] === '' ? 1 : Number(match[1]);
  }
  return null;
}

export function flagArea({ firstRow, rowCount, columnOf }: NamedSet, id: FlagColumnId): Area {
  return { rowIndex: firstRow, rowCount, columnIndex: columnOf.get(id) ?? 0, columnCount: 1 };
}

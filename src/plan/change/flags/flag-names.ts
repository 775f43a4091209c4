/**
 * Defined names for the add-in's columns, one set per plan: `Plan_RAG` for the first, `Plan2_RAG` for the second. A
 * plan keeps its number wherever it moves; a name that the board uses for something else is never used.
 */
import { largest, smallest } from '../../long-lists';
import { sameArea } from '../../read/sheet/overlap';
import type { Area } from '../../read/sheet/sheet-snapshot';
import type { PresentParts } from '../../marks/flags/present-parts';
import type { NameChange } from '../parts/sheet-state';
import { FLAG_COLUMNS, type FlagColumnId, type OwnColumnId } from '../../marks/flags/flag-columns';
import { FORMER_COLUMNS } from '../../marks/flags/former-columns';
import { columnNamed, HEADER_NAME } from '../../marks/flags/find-own-names';

/** One plan's columns, and the rows of its flags without the header. */
export interface NamedSet {
  readonly sheet: string;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly columnOf: ReadonlyMap<FlagColumnId, number>;
  /**
   * The column of the ratings before the change if these columns replace others, otherwise their own; -1 if unknown.
   */
  readonly ragWas: number;
  /** The columns that were there before, if there were any. */
  readonly was?: ReadonlyMap<OwnColumnId, number>;
}

/** Including those of earlier versions, because a board's own name like one of them would be taken for ours. */
const OF_A_SET = [...FLAG_COLUMNS, ...FORMER_COLUMNS].map(({ name }): string => name).concat(HEADER_NAME);

const prefix = (number: number): string => (number === 1 ? 'Plan_' : `Plan${number}_`);

/** What the names of each set begin with. If `present` is `null`, because it is not known, sets are numbered from 1. */
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
    while (used.has(next) || OF_A_SET.some((name) => known.has((prefix(next) + name).toLowerCase())))
      next += 1;
    numbers.set(set, next);
    used.add(next);
  }
  return new Map([...numbers].map(([set, number]) => [set, prefix(number)]));
}

/** Names that are missing or lie elsewhere; every name if `present` is `null`, because it is not known. */
export function proposeNames(
  sets: readonly NamedSet[],
  prefixes: ReadonlyMap<NamedSet, string>,
  present: PresentParts['names'] | null,
): readonly { readonly set: NamedSet; readonly name: NameChange }[] {
  const known = new Map((present ?? []).map((name) => [name.name.toLowerCase(), name]));
  return sets.flatMap((set) =>
    [
      ...FLAG_COLUMNS.map(({ id, name }) => ({ name, area: flagArea(set, id) })),
      { name: HEADER_NAME, area: headerOf(set) },
    ].flatMap(({ name, area }) => {
      const planned = { name: (prefixes.get(set) ?? prefix(1)) + name, sheet: set.sheet, area };
      const now = known.get(planned.name.toLowerCase());
      const stands = now?.sheet === set.sheet && now.area !== null && sameArea(now.area, planned.area);
      return stands ? [] : [{ set, name: planned }];
    }),
  );
}

/**
 * The number that a set already has: from a name on its ratings, otherwise on another of its columns; `null` if none.
 */
function numberOf(set: NamedSet, names: PresentParts['names']): number | null {
  const was = new Map<OwnColumnId, number>([...(set.was ?? set.columnOf), ['rag', set.ragWas] as const]);
  let found: number | null = null;
  for (const { name, sheet, area } of names) {
    const own = columnNamed(name);
    if (!own || !area || sheet !== set.sheet || area.columnIndex !== was.get(own.id)) continue;
    const overlaps =
      area.rowIndex < set.firstRow + set.rowCount && set.firstRow < area.rowIndex + area.rowCount;
    if (!overlaps || (found !== null && own.id !== 'rag')) continue;
    found = own.plan === 'plan' ? 1 : Number(own.plan.slice('plan'.length));
  }
  return found;
}

/** The set's header row, from its first column to its last. */
function headerOf({ firstRow, columnOf }: NamedSet): Area {
  const columns = [...columnOf.values()];
  const columnIndex = smallest(columns);
  return {
    rowIndex: firstRow - 1,
    rowCount: 1,
    columnIndex,
    columnCount: largest(columns) - columnIndex + 1,
  };
}

export function flagArea({ firstRow, rowCount, columnOf }: NamedSet, id: FlagColumnId): Area {
  return { rowIndex: firstRow, rowCount, columnIndex: columnOf.get(id) ?? 0, columnCount: 1 };
}

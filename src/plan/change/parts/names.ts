/** Defined names for ranges of the workbook: created, moved to another range or deleted. */
import '../../schemas-without-eval';
import * as z from 'zod';
import { sameArea } from '../../read/sheet/overlap';
import { itemOf, rangeOf } from '../preview/place-in-words';
import type { PreviewItem } from '../preview/preview';
import type { ChangePart } from './part';
import { area } from './schemas';
import type { NameChange } from './sheet-state';

export interface NameChanges {
  readonly names: readonly NameChange[];
  /** Defined names to delete. */
  readonly staleNames: readonly string[];
}

export interface NamesKept {
  /** Names that the change created, and the previous ranges of those that it moved or deleted. */
  readonly madeNames: readonly string[];
  readonly names: readonly NameChange[];
  /** Names as the change left them: if one lies elsewhere now, rows have moved since. */
  readonly leftNames: readonly NameChange[];
}

const schema = z.array(z.object({ name: z.string(), sheet: z.string(), area }));

export const namesPart: ChangePart<NameChanges, NamesKept> = {
  id: 'names',
  none: { names: [], staleNames: [] },
  tell: {
    group: 'names',
    words: ({ names: planned, staleNames }) => [...namesInWords(planned), ...staleNamesInWords(staleNames)],
  },
  nothingKept: { madeNames: [], names: [], leftNames: [] },
  schema: { madeNames: z.array(z.string()), names: schema, leftNames: schema },
  onSnapshot: {
    apply: (state, { names: planned, staleNames }) => ({
      ...state,
      names: [...without(state.names, [...staleNames, ...planned.map(({ name }) => name)]), ...planned],
    }),
    keep: (state, change) =>
      keepNames(change, (name) => state.names.find((each) => sameName(each.name, name))),
    invert: (state, { madeNames, names: kept }) => ({
      ...state,
      names: [...without(state.names, [...madeNames, ...kept.map(({ name }) => name)]), ...kept],
    }),
  },
};

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const without = (present: readonly NameChange[], gone: readonly string[]): readonly NameChange[] =>
  present.filter(({ name }) => !gone.some((each) => sameName(each, name)));

/** `now` gives a name as it is, if it exists and refers to a range. */
export function keepNames(
  { names: planned, staleNames }: NameChanges,
  now: (name: string) => NameChange | undefined,
): NamesKept {
  const lies = (was: NameChange | undefined, wanted: NameChange): boolean =>
    was !== undefined && liesAt(was, wanted);
  return {
    madeNames: planned.flatMap(({ name }) => (now(name) ? [] : [name])),
    names: [
      ...planned.filter((each) => !lies(now(each.name), each)).flatMap(({ name }) => now(name) ?? []),
      ...staleNames.flatMap((name) => now(name) ?? []),
    ],
    leftNames: planned,
  };
}

export const liesAt = (now: NameChange, wanted: NameChange): boolean =>
  sameName(now.sheet, wanted.sheet) && sameArea(now.area, wanted.area);

/** One line per sheet, because nobody decides about a single name. */
function namesInWords(planned: readonly NameChange[]): readonly PreviewItem[] {
  const bySheet = new Map<string, NameChange[]>();
  for (const name of planned) {
    const known = bySheet.get(name.sheet);
    if (known) known.push(name);
    else bySheet.set(name.sheet, [name]);
  }
  return [...bySheet].flatMap(([sheet, list]): readonly PreviewItem[] => {
    const [first] = list;
    if (!first) return [];
    const { rowIndex, columnIndex } = first.area;
    const words =
      list.length === 1
        ? `${first.name} stands for ${rangeOf(first.area)} on “${sheet}”.`
        : `${list.length} names for cells of “${sheet}”: ${list.map((each) => `${each.name} (${rangeOf(each.area)})`).join(', ')}.`;
    return [{ cell: { sheet, rowIndex, columnIndex }, words, before: null, after: null }];
  });
}

function staleNamesInWords(stale: readonly string[]): readonly PreviewItem[] {
  if (stale.length === 0) return [];
  return [
    itemOf(
      stale.length === 1
        ? `${stale[0]} is taken away.`
        : `${stale.length} names are taken away: ${stale.join(', ')}.`,
    ),
  ];
}

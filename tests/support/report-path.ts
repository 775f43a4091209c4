/**
 * Follows a path into a report: steps separated by dots (a name, a number, or `*` for every element), each with filters
 * in brackets: `plans[sheet=Log].actions[row=5].rating`.
 */
export type Found =
  | { readonly there: true; readonly value: unknown }
  /** `parentThere`: only the last step is missing. */
  | { readonly there: false; readonly parentThere: boolean };

interface Step {
  readonly name: string;
  readonly filters: readonly (readonly [key: string, wanted: string])[];
}

export function follow(report: unknown, path: string): Found {
  const steps = stepsOf(path);
  let current: readonly unknown[] = [report];
  let many = false;
  for (const [at, { name, filters }] of steps.entries()) {
    many ||= name === '*';
    const each = many;
    current = current
      .flatMap((value) => childrenOf(value, name))
      .flatMap((child) => {
        if (filters.length === 0 || !Array.isArray(child)) return [child as unknown];
        const kept = child.filter((item: unknown) =>
          filters.every(([key, wanted]) => says(item, key, wanted)),
        );
        return each ? kept : kept.slice(0, 1);
      });
    if (current.length === 0 && !many) return { there: false, parentThere: at === steps.length - 1 };
  }
  return { there: true, value: many ? current : current[0] };
}

function childrenOf(value: unknown, name: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (name === '*') return Object.values(value);
  if (!Array.isArray(value))
    return Object.hasOwn(value, name) ? [(value as Record<string, unknown>)[name]] : [];
  const at = Number(name);
  return Number.isInteger(at) && at >= -value.length && at < value.length ? [value.at(at) as unknown] : [];
}

const says = (item: unknown, key: string, wanted: string): boolean =>
  typeof item === 'object' && item !== null && String((item as Record<string, unknown>)[key]) === wanted;

/** A dot within brackets is part of a name ("Log v1.2"). */
function stepsOf(path: string): readonly Step[] {
  const pieces = path.match(/(?:\[[^\]]*\]|[^.[])+/g) ?? [];
  if (pieces.length === 0) throw new Error('A path needs a step.');
  return pieces.map((piece) => {
    const filters = [...piece.matchAll(/\[([^\]]*)\]/g)].map(([, filter = '']) => {
      const at = filter.indexOf('=');
      if (at < 0) throw new Error(`${path}: [${filter}] is not key=value`);
      return [filter.slice(0, at), filter.slice(at + 1)] as const;
    });
    return { name: piece.split('[')[0] ?? '', filters };
  });
}

/**
 * What functions.json says of an add-in's functions, as far as formulas go by it: names, and how many values each takes.
 * Refuses a description that it cannot read: then there are no functions, as in Excel.
 */
import type { AddInFunction } from './add-in-functions';

/** `namespace` from the manifest: what stands before the dot of each name. */
export function readFunctions(json: unknown, namespace: string): readonly AddInFunction[] {
  const { functions } = (json ?? {}) as { readonly functions?: unknown };
  if (!Array.isArray(functions)) return [];
  return (functions as readonly (Partial<Described> | null)[]).flatMap((described) => {
    const { id, name, parameters, options } = described ?? {};
    if (typeof id !== 'string' || typeof name !== 'string' || !Array.isArray(parameters)) return [];
    return {
      id,
      name: `${namespace}.${name}`.toUpperCase(),
      least: parameters.filter(({ optional }) => optional !== true).length,
      most: parameters.length,
      volatile: options?.volatile === true,
    };
  });
}

interface Described {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly { readonly optional?: boolean }[];
  readonly options: { readonly volatile?: boolean };
}

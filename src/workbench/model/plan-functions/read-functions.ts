/**
 * Reads from functions.json what formulas need of an add-in's functions: their names and numbers of arguments. If the
 * description is invalid there are no functions, as in Excel.
 */
import type { AddInFunction } from './add-in-functions';

/** `namespace` is from the manifest: the part before the dot in each name. */
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

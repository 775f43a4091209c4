/**
 * How an Office.js class is described to the processor: one plain object per class in `classes/<class>.ts`, and one
 * line in `classes/index.ts`. Members have the API's names; the processor translates the wire's.
 */
import type { Host } from './host';
import type { WireObject } from './wire-object';

/** What a …OrNullObject method returns if there is nothing; every navigation from it is a null object again. */
export const NULL_OBJECT: WireObject = { kind: 'object', className: '', target: null };

export const object = (className: string, target: unknown): WireObject => ({
  kind: 'object',
  className,
  target,
});

export const isWireObject = (value: unknown): value is WireObject =>
  typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'object';

export interface Property<T> {
  readonly get: (target: T, host: Host) => unknown;
  /** Absent means read-only. */
  readonly set?: (target: T, value: unknown, host: Host) => void;
  /** Left out of a load that names no property, as Excel leaves out what is expensive or would fail. */
  readonly onlyWhenAsked?: boolean;
}

/** Returns a value, or the object that the call leads to. Object arguments are passed as `WireObject`. */
export type Method<T> = (target: T, args: readonly unknown[], host: Host) => unknown;

export interface ObjectClass<T> {
  readonly name: string;
  /** What an Instantiate and each query return so that the client can find the object again: `{ Id }`, `{ _Id }`. */
  readonly identity?: (target: T, host: Host) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigations?: Readonly<Record<string, (target: T, host: Host) => WireObject>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Collections: their items, in order. */
  readonly items?: (target: T, host: Host) => readonly WireObject[];
  /** Collections: the indexer, `getItem`. */
  readonly item?: (target: T, key: unknown, host: Host) => WireObject;
  /** Whether the client may keep a reference with `_KeepReference` (ranges). */
  readonly keepsReference?: boolean;
}

/** A class as the processor sees it, without its target's type. */
export type AnyObjectClass = ObjectClass<never>;

/** `UsedRange` gives `usedRange`; private names (`_Id`) are unchanged. */
export const apiName = (wireName: string): string =>
  wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);

/** Wire names are the API's with a capital first letter [C], except for these of the client's setters [C]. */
const SETTERS: Readonly<Record<string, string>> = {
  'Worksheet.Gridlines': 'showGridlines',
  'Worksheet.Headings': 'showHeadings',
  'Style.Orientation': 'textOrientation',
};

export const setterName = (className: string, wireName: string): string =>
  SETTERS[`${className}.${wireName}`] ?? apiName(wireName);

export const wireName = (name: string): string =>
  name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);

/** A member of a table by its API name, ignoring case (select lists are case-insensitive [A]); own properties only. */
export function memberOf<M>(
  table: Readonly<Record<string, M>> | undefined,
  name: string,
): readonly [string, M] | null {
  if (!table) return null;
  if (Object.hasOwn(table, name)) return [name, table[name] as M];
  const wanted = name.toLowerCase();
  for (const key of Object.keys(table)) if (key.toLowerCase() === wanted) return [key, table[key] as M];
  return null;
}

/**
 * Extracts what a person changed in the settings, so that it can be applied over settings that have changed in the
 * meantime.
 */
import { sameData } from '../../same-data';
import type { SetupSettings } from './setup';

/** The settings that change; `undefined` clears one. */
export type SetupChanges = { readonly [Key in keyof SetupSettings]: SetupSettings[Key] | undefined };

/** The changes that turn `before` into `after`. */
export function setupChanges(before: SetupSettings, after: SetupSettings): SetupChanges {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof SetupSettings>;
  return Object.fromEntries(
    [...keys].filter((key) => !sameData(before[key], after[key])).map((key) => [key, after[key]]),
  );
}

export function withChanges(settings: SetupSettings, changes: SetupChanges): SetupSettings {
  const all = Object.entries({ ...settings, ...changes });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as SetupSettings;
}

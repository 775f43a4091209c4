/**
 * What a person set, apart from all that was set before: each setting that differs, and nothing else. Kept so, it can be put
 * over settings that have changed meanwhile.
 */
import { sameData } from '../../same-data';
import type { SetupSettings } from './setup';

/** The settings that change; `undefined` blanks one. */
export type SetupChanges = { readonly [Key in keyof SetupSettings]: SetupSettings[Key] | undefined };

/** What leads from the one to the other. */
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

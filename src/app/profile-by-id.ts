/** Finds the chosen layout: one of the board's own in "Plan setup", or a built-in one. */
import type { Profile } from '../plan/read/schema/profile';
import { PROFILES } from '../plan/read/schema/profiles';
import { standardSchemaProfile } from '../plan/read/schema/profiles/standard-schema';

/** `null` means the standard schema. */
export function profileById(id: string | null, own: readonly Profile[]): Profile | undefined {
  if (id === null) return standardSchemaProfile;
  return [...own, ...PROFILES].find((profile) => profile.id === id);
}

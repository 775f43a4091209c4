/**
 * Matches the keys of a recorded meeting with those of a plan now: equal ones first; then, if the words or the number were
 * edited, by the other of the two, provided that it is unique. For records that kept nothing but ratings.
 */
import { partsOfKey } from '../marks/flags/action-keys';

/** The recorded key for each current key. */
export function recordedKeys(
  recorded: ReadonlySet<string>,
  keys: readonly string[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const key of keys) if (recorded.has(key)) found.set(key, key);
  for (const part of ['words', 'ref'] as const) {
    const met = new Set(found.values());
    const then = byUniquePart(
      [...recorded].filter((key) => !met.has(key)),
      part,
    );
    const now = byUniquePart(
      keys.filter((key) => !found.has(key)),
      part,
    );
    for (const [shared, key] of now) {
      const old = then.get(shared);
      if (old !== undefined) found.set(key, old);
    }
  }
  return found;
}

/** Keys by a part that is unique among them. */
function byUniquePart(keys: readonly string[], part: 'words' | 'ref'): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const key of keys) {
    const shared = partsOfKey(key)[part];
    if (shared === '' || found.has(shared)) twice.add(shared);
    else found.set(shared, key);
  }
  for (const shared of twice) found.delete(shared);
  return found;
}

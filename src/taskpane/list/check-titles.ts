/** What a check is called, why it matters and what would mend it, by its id. */
import { CHECKS } from '../../plan/judge/checks';

export interface CheckWords {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly mend: string;
  /** Place in the registry: findings by kind come in this order. */
  readonly order: number;
}

const BY_ID: ReadonlyMap<string, CheckWords> = new Map(
  CHECKS.map(({ id, title, why, mend }, order) => [id, { id, title, why, mend, order }]),
);

/** Every finding comes from a check of the registry, so there are always words; an unknown id is a fault of ours. */
export function checkWords(id: string): CheckWords {
  const words = BY_ID.get(id);
  if (!words) throw new Error(`No check is called ${id}.`);
  return words;
}

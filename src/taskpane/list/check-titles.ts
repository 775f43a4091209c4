/** A check's title, why it matters and how to fix it, by check id. */
import { CHECKS } from '../../plan/judge/checks';

export interface CheckWords {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly mend: string;
  /** Position in the registry, by which kinds of finding are sorted. */
  readonly order: number;
}

const BY_ID: ReadonlyMap<string, CheckWords> = new Map(
  CHECKS.map(({ id, title, why, mend }, order) => [id, { id, title, why, mend, order }]),
);

/** Throws on an unknown id: every finding comes from a check in the registry. */
export function checkWords(id: string): CheckWords {
  const words = BY_ID.get(id);
  if (!words) throw new Error(`No check is called ${id}.`);
  return words;
}

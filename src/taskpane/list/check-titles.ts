/** A check's title, why it matters and how to fix it, by check id. */
import { CHECKS, checkOf, type CheckId } from '../../plan/judge/checks';

export interface CheckWords {
  readonly id: CheckId;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** Position in the registry, by which kinds of finding are sorted. */
  readonly order: number;
}

const ORDER: ReadonlyMap<CheckId, number> = new Map(CHECKS.map(({ id }, order) => [id, order]));

export function checkWords(id: CheckId): CheckWords {
  const { title, why, fix } = checkOf({ id });
  return { id, title, why, fix, order: ORDER.get(id) ?? 0 };
}

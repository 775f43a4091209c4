/** What a check is called, why it matters and what would put it right, by its id. */
import { CHECKS, checkOf, type CheckId } from '../../plan/judge/checks';

export interface CheckWords {
  readonly id: CheckId;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** Place in the registry: findings by kind come in this order. */
  readonly order: number;
}

const ORDER: ReadonlyMap<CheckId, number> = new Map(CHECKS.map(({ id }, order) => [id, order]));

export function checkWords(id: CheckId): CheckWords {
  const { title, why, fix } = checkOf({ id });
  return { id, title, why, fix, order: ORDER.get(id) ?? 0 };
}

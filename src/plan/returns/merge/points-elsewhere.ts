/**
 * Whether an answer points to another row ("As above", "See 2.1") that is not the same row in the plan: the file has only
 * some of the rows, or has them in another order. In the plan it would then speak of something else.
 */
import { comparableRef } from '../../compare/action-words';
import type { ComparedAction } from '../../compare/compared-action';
import { readEvidenceReference } from '../../read/evidence/evidence-reference';
import type { MetRow } from './met-copy';

export type PointsElsewhere = (row: MetRow, text: string) => boolean;

export function pointingIn(met: readonly MetRow[]): PointsElsewhere {
  const key = ({ plan, at }: Pick<ComparedAction, 'plan' | 'at'>): string => `${at} ${plan.sheet}`;
  const sure = new Map(met.filter(({ isSure }) => isSure).map((row) => [key(row.theirs), row]));
  return ({ mine, theirs }, text) => {
    const reference = readEvidenceReference(text);
    if (reference === null) return false;
    if (reference.to === 'named') {
      const refs = reference.refs.map(comparableRef);
      return met.some((row) => refs.includes(row.theirs.ref) && row.mine.ref !== row.theirs.ref);
    }
    const step = reference.to === 'above' ? -1 : 1;
    const next = sure.get(key({ plan: theirs.plan, at: theirs.at + step }));
    return next === undefined || key(next.mine) !== key({ plan: mine.plan, at: mine.at + step });
  };
}

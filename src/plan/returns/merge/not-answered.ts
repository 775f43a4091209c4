/**
 * The leads of whose open actions no return says anything new: whoever sent nothing, and whoever sent a copy back as it
 * was.
 */
import type { ComparedAction } from '../../compare/compared-action';
import { isStillOpen } from '../../compare/standing-changes';
import type { ReturnOffer, ReturnOfferKind } from './return-offer';

/** A board's word changed, or a note beside the plan, is no answer to what was asked. */
const ANSWERS: ReadonlySet<ReturnOfferKind> = new Set<ReturnOfferKind>([
  'update',
  'added-to',
  'conflict',
  'date-or-text',
  'later-date',
]);

export const isAnswer = ({ kind }: Pick<ReturnOffer, 'kind'>): boolean => ANSWERS.has(kind);

/** In the order of the plan; "all agencies" is nobody in particular. */
export function notAnswered(
  mine: readonly ComparedAction[],
  offers: readonly ReturnOffer[],
): readonly string[] {
  const answered = new Set(offers.filter(isAnswer).map(({ action }) => action.action));
  const asked = new Map<string, boolean>();
  for (const each of mine) {
    if (!isStillOpen(each)) continue;
    for (const { name, collective, former } of each.action.leads)
      if (!collective && !former) asked.set(name, (asked.get(name) ?? false) || answered.has(each.action));
  }
  return [...asked].filter(([, isDone]) => !isDone).map(([name]) => name);
}

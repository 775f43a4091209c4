/**
 * Who has still not answered: of those who were asked, or, where nobody was asked by a pack, the leads of open actions
 * of which no return says anything new. Whoever sent a copy back as it was has not answered.
 */
import type { ComparedAction } from '../../compare/compared-action';
import { isStillOpen } from '../../compare/standing-changes';
import { leadKey } from '../chase/lead-to-ask';
import type { ChaseEntry } from '../chase-record';
import type { PackMark } from '../chase/pack-mark';
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

/** Words of the plan's own in the wrong place answer nothing. */
const saysSomething = (offer: Pick<ReturnOffer, 'kind' | 'doubt'>): boolean =>
  isAnswer(offer) && offer.doubt !== 'of-another-row' && offer.doubt !== 'of-another-column';

export interface AskedLeads {
  /** From the record of chasing; none if nobody was asked by a pack. */
  readonly entries: readonly ChaseEntry[];
  /** Whether one of these files answered for the action when it was merged before. */
  readonly wasAnswered: (action: ComparedAction) => boolean;
  /** Whether the plan said this of the action before an earlier merge replaced it. */
  readonly wasInPlan: (action: ComparedAction, words: string) => boolean;
}

export const NOBODY_ASKED: AskedLeads = {
  entries: [],
  wasAnswered: () => false,
  wasInPlan: () => false,
};

/** In the order of the plan; "all agencies" is nobody in particular. */
export function notAnswered(
  mine: readonly ComparedAction[],
  offers: readonly ReturnOffer[],
  { entries, wasAnswered }: AskedLeads,
): readonly string[] {
  const answered = new Set(offers.filter(saysSomething).map(({ action }) => action.action));
  const leads = new Map<string, boolean>();
  for (const each of mine) {
    if (!isStillOpen(each)) continue;
    const isDone = answered.has(each.action) || wasAnswered(each);
    for (const { name, collective, former } of each.action.leads)
      if (!collective && !former) leads.set(name, (leads.get(name) ?? false) || isDone);
  }
  const wasAsked = openEntries(entries);
  return [...leads]
    .filter(([name, isDone]) => !isDone && (wasAsked === null || wasAsked.has(leadKey(name))))
    .map(([name]) => name);
}

/** The leads asked and not yet answered; `null` if nobody was asked. */
function openEntries(entries: readonly ChaseEntry[]): ReadonlySet<string> | null {
  if (entries.length === 0) return null;
  return new Set(entries.filter(({ answeredOn }) => answeredOn === null).map(({ lead }) => leadKey(lead)));
}

/** The entries of the record that these returns answer: by a sheet of the pack, or by news of the lead's actions. */
export function answeredEntries(
  offers: readonly ReturnOffer[],
  packs: readonly PackMark[],
  entries: readonly ChaseEntry[],
): readonly ChaseEntry[] {
  const leads = new Set(
    offers
      .filter(saysSomething)
      .flatMap(({ action }) => action.action.leads.map(({ name }) => leadKey(name))),
  );
  return entries.filter(({ pack, lead, answeredOn }) => {
    if (answeredOn !== null || !leads.has(leadKey(lead))) return false;
    const ofPack = packs.filter((mark) => mark.pack === pack.toUpperCase());
    return ofPack.length === 0 || ofPack.some((mark) => leadKey(mark.lead) === leadKey(lead));
  });
}

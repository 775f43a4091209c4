/** What came back, in the order in which it is decided: conflicts first, then the board's words, then the rest by section. */
import { groupedBy } from '../../plan/compare/exact-matches';
import type { MergeChoices } from '../../plan/returns/merge/merge-choices';
import type { Merge } from '../../plan/returns/merge/merge-returns';
import { offerKey, type OfferDoubt, type ReturnOffer } from '../../plan/returns/merge/return-offer';
import type { CollectState, OfferDecision } from '../state/collect-state';

/** All offers for one cell: one, or the sides of a conflict. */
export interface CellOffers {
  readonly key: string;
  readonly offers: readonly ReturnOffer[];
}

export interface OfferList {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly cells: readonly CellOffers[];
}

type ListId = 'conflict' | 'board-word' | 'date-or-text' | 'later-date' | 'in-doubt';

const LISTS: Readonly<Record<ListId, { readonly title: string; readonly about: string }>> = {
  conflict: {
    title: 'To be decided',
    about:
      'The plan was changed since it was sent, or two returns say different things. Nothing is taken until you choose.',
  },
  'board-word': {
    title: 'They changed the board’s own words',
    about: 'These stay as they are unless you tick them.',
  },
  'date-or-text': {
    title: 'Text that may have become a date',
    about: 'Excel makes a date of “12/3”. Choose what was meant.',
  },
  'later-date': {
    title: 'Later dates proposed',
    about: 'They go into the column of revised dates. The due date stays.',
  },
  'in-doubt': {
    title: 'Not certain',
    about: 'Tick what is right. Each says why it is asked about.',
  },
};

const IN_DOUBT: ReadonlySet<OfferDoubt> = new Set<OfferDoubt>([
  'row-in-doubt',
  'doubtful-column',
  'of-another-row',
  'of-another-column',
  'points-elsewhere',
  'no-news',
]);

function listOf({ kind, doubt, ticked }: ReturnOffer): ListId | null {
  if (kind === 'unknown-column') return null;
  if (doubt !== null && IN_DOUBT.has(doubt)) return 'in-doubt';
  if (kind === 'conflict' || kind === 'board-word' || kind === 'date-or-text') return kind;
  return kind === 'later-date' && !ticked ? 'later-date' : null;
}

export function listsToDecide({ offers }: Merge): readonly OfferList[] {
  return (Object.keys(LISTS) as ListId[]).flatMap((id): OfferList[] => {
    const some = offers.filter((offer) => listOf(offer) === id);
    return some.length > 0 ? [{ id, ...LISTS[id], cells: byCell(some) }] : [];
  });
}

/** Updates that are sure, by section. */
export function updatesBySection({ offers }: Merge): readonly OfferList[] {
  const sure = offers.filter((offer) => listOf(offer) === null && offer.kind !== 'unknown-column');
  const groups = groupedBy(sure, ({ action }) => action.action.row.section?.label ?? action.plan.sheet);
  return [...groups].map(([title, some]) => ({
    id: `section ${title}`,
    title,
    about: '',
    cells: byCell(some),
  }));
}

const byCell = (offers: readonly ReturnOffer[]): readonly CellOffers[] =>
  [...groupedBy(offers, placeOf)].map(([key, some]) => ({ key, offers: some }));

const placeOf = (offer: ReturnOffer): string => (offer.cell ? JSON.stringify(offer.cell) : offerKey(offer));

type Decided = Pick<CollectState, 'decisions' | 'readings' | 'rows' | 'by'>;

export function decisionOn(offer: ReturnOffer, { decisions }: Pick<Decided, 'decisions'>): OfferDecision {
  return decisions.get(offerKey(offer)) ?? (offer.ticked ? 'take' : 'leave');
}

export function choicesOf({ offers }: Merge, state: Decided): MergeChoices {
  const keys = (as: OfferDecision) =>
    new Set(offers.filter((offer) => decisionOn(offer, state) === as).map(offerKey));
  return {
    taken: keys('take'),
    both: keys('both'),
    later: keys('later'),
    readings: state.readings,
    rows: state.rows,
    by: state.by.trim(),
  };
}

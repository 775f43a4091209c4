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
    about:
      'Excel turns “12/3” into a date, and a number where dates stand; others are words where a day was asked for. Choose what was meant.',
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
  'shifted',
  'day-to-come',
  'filled-down',
  'not-later',
  'points-elsewhere',
  'no-news',
]);

function listOf({ kind, doubt, ticked }: ReturnOffer): ListId | null {
  if (doubt !== null && IN_DOUBT.has(doubt)) return 'in-doubt';
  if (kind === 'conflict' || kind === 'board-word' || kind === 'date-or-text') return kind;
  return kind === 'later-date' && !ticked ? 'later-date' : null;
}

const IDS = Object.keys(LISTS) as readonly ListId[];

/** All that came back for one cell is decided in one place, though only one side of it is in doubt. */
function listOfCell({ offers }: CellOffers): ListId | null {
  if (offers.length > 1 && offers.some(({ kind }) => kind === 'conflict')) return 'conflict';
  const lists = offers.map(listOf);
  return IDS.find((id) => lists.includes(id)) ?? null;
}

const cellsOf = ({ offers }: Pick<Merge, 'offers'>): readonly CellOffers[] =>
  byCell(offers.filter(({ kind }) => kind !== 'unknown-column'));

export function listsToDecide(merge: Pick<Merge, 'offers'>): readonly OfferList[] {
  const all = groupedBy(cellsOf(merge), (cell) => listOfCell(cell) ?? '');
  return IDS.flatMap((id): OfferList[] => {
    const cells = all.get(id) ?? [];
    return cells.length > 0 ? [{ id, ...LISTS[id], cells }] : [];
  });
}

/** Updates that are sure, by section. */
export function updatesBySection(merge: Pick<Merge, 'offers'>): readonly OfferList[] {
  const sure = cellsOf(merge).filter((cell) => listOfCell(cell) === null);
  const groups = groupedBy(sure, ({ offers: [first] }) => {
    const { action, plan } = (first as ReturnOffer).action;
    return action.row.section?.label ?? plan.sheet;
  });
  return [...groups].map(([title, cells]) => ({ id: `section ${title}`, title, about: '', cells }));
}

const byCell = (offers: readonly ReturnOffer[]): readonly CellOffers[] =>
  [...groupedBy(offers, placeOf)].map(([key, some]) => ({ key, offers: some }));

const placeOf = (offer: ReturnOffer): string => (offer.cell ? JSON.stringify(offer.cell) : offerKey(offer));

export type Decided = Pick<CollectState, 'decisions' | 'readings' | 'rows' | 'by'>;

export function decisionOn(offer: ReturnOffer, { decisions }: Pick<Decided, 'decisions'>): OfferDecision {
  return decisions.get(offerKey(offer)) ?? (offer.ticked ? 'take' : 'leave');
}

export function choicesOf({ offers }: Pick<Merge, 'offers'>, state: Decided): MergeChoices {
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

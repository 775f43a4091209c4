/** Groups what can be completed in a plan for ticking: by kind, with rival dates of which only one can be right. */
import type { CompletionOffers, Offer, OfferKind } from '../../plan/change/columns/completion-offers';
import { checkWords } from '../list/check-titles';
import type { CompletionDraft } from '../state/change-state';

export type OfferRow =
  | { readonly kind: 'offer'; readonly id: string; readonly offer: Offer }
  /** At most one of them can be chosen. */
  | { readonly kind: 'rivals'; readonly id: string; readonly offers: readonly Offer[] };

export interface OffersOfKind {
  readonly kind: OfferKind;
  readonly title: string;
  /** What choosing it does, in one sentence. */
  readonly about: string;
  readonly rows: readonly OfferRow[];
}

interface KindWords {
  readonly title: string;
  readonly about: string;
}

/** In display order; fixes of other checks follow, under the check's own title. */
const KINDS = {
  'missing-column': {
    title: 'Missing columns',
    about: 'Added at the right edge of the plan, formatted like its last column.',
  },
  'misspelt-lead': { title: 'Misspelt leads', about: 'Spelt as in the leads register.' },
  'inherited-lead': {
    title: 'Leads left blank',
    about: 'Written out where the row takes its lead from the row above or its section.',
  },
  'plain-date': {
    title: 'Dates typed as text',
    about: 'Turned into real dates, which Excel can sort and compare.',
  },
  'doubtful-date': {
    title: 'Doubtful dates',
    about: 'Say which day is meant. Where you do not know, leave it.',
  },
  'date-format': {
    title: 'Dates that can be misread',
    about: 'Shown with the month in words. The date itself stays.',
  },
  'continued-row': {
    title: 'Rows split by a page break',
    about: 'The complete text of each, in a column of its own. The rows themselves stay.',
  },
  'header-name': { title: 'Headers', about: 'Worded as the layout words them.' },
} as const satisfies Readonly<Partial<Record<OfferKind, KindWords>>>;

type NamedKind = keyof typeof KINDS;
const NAMED = Object.keys(KINDS) as NamedKind[];
const isNamed = (kind: OfferKind): kind is NamedKind => Object.hasOwn(KINDS, kind);

function wordsFor(kind: OfferKind): KindWords {
  if (isNamed(kind)) return KINDS[kind];
  const { title, fix } = checkWords(kind);
  return { title, about: fix };
}

/** Kinds without an offer are left out. */
export function offerGroups({ columns, fixes }: CompletionOffers): readonly OffersOfKind[] {
  const byKind = new Map<OfferKind, Offer[]>();
  for (const offer of [...columns, ...fixes]) {
    const known = byKind.get(offer.kind);
    if (known) known.push(offer);
    else byKind.set(offer.kind, [offer]);
  }
  const others = [...byKind.keys()].filter((kind) => !isNamed(kind));
  return [...NAMED, ...others].flatMap((kind) => {
    const offers = byKind.get(kind);
    return offers ? [{ kind, ...wordsFor(kind), rows: rowsOf(offers) }] : [];
  });
}

function rowsOf(offers: readonly Offer[]): readonly OfferRow[] {
  const rivals = new Map<string, Offer[]>();
  const rows: OfferRow[] = [];
  for (const offer of offers) {
    const { id, rivalOf } = offer;
    if (rivalOf === null) {
      rows.push({ kind: 'offer', id, offer });
      continue;
    }
    const known = rivals.get(rivalOf);
    if (known) {
      known.push(offer);
      continue;
    }
    const fresh = [offer];
    rivals.set(rivalOf, fresh);
    rows.push({ kind: 'rivals', id: rivalOf, offers: fresh });
  }
  return rows;
}

export const isTicked = ({ id, byDefault }: Offer, { ticks }: CompletionDraft): boolean =>
  ticks.get(id) ?? byDefault;

/** The offers that are ticked and still available; a tick for an offer that has gone is ignored. */
export function chosenOffers(
  { columns, fixes }: CompletionOffers,
  draft: CompletionDraft,
): ReadonlySet<string> {
  return new Set([...columns, ...fixes].filter((offer) => isTicked(offer, draft)).map(({ id }) => id));
}

/** Ticks or clears every offer given. Rivals are never ticked by group: the user must pick one. */
export function withTicks(
  draft: CompletionDraft,
  rows: readonly OfferRow[],
  ticked: boolean,
): CompletionDraft {
  const ticks = new Map(draft.ticks);
  for (const row of rows) {
    if (row.kind === 'offer') ticks.set(row.id, ticked);
    else if (!ticked) for (const { id } of row.offers) ticks.set(id, false);
  }
  return { ...draft, ticks };
}

/** Chooses one of several rivals; `null` leaves the cell as it is. */
export function withRival(
  draft: CompletionDraft,
  offers: readonly Offer[],
  chosen: string | null,
): CompletionDraft {
  const ticks = new Map(draft.ticks);
  for (const { id } of offers) ticks.set(id, id === chosen);
  return { ...draft, ticks };
}

/** How many rows of a group have a choice. */
export function tickedRows(rows: readonly OfferRow[], draft: CompletionDraft): number {
  return rows.filter((row) =>
    row.kind === 'offer' ? isTicked(row.offer, draft) : row.offers.some((offer) => isTicked(offer, draft)),
  ).length;
}

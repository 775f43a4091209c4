/** How a person wants the list: its order, and what to leave out. Plain data, kept in the pane's state. */
import type { RatingColour } from '../../plan/judge/rating/rating-colour';

export const ARRANGEMENTS = ['attention', 'action', 'kind'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

export interface ListView {
  readonly arrange: Arrangement;
  readonly search: string;
  /** None chosen shows all. */
  readonly ratings: readonly RatingColour[];
  /** A lead's name, a section's label, the id of a check; `null` shows all. */
  readonly lead: string | null;
  readonly section: string | null;
  readonly kind: string | null;
}

export const WHOLE_LIST: ListView = {
  arrange: 'attention',
  search: '',
  ratings: [],
  lead: null,
  section: null,
  kind: null,
};

/** Whether anything is left out. */
export function isFiltered({ search, ratings, lead, section, kind }: ListView): boolean {
  return search.trim() !== '' || ratings.length > 0 || lead !== null || section !== null || kind !== null;
}

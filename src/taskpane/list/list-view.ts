/** How the user wants the list sorted and filtered. Plain data, kept in the pane's state. */
import type { RatingColour } from '../../plan/judge/rating/rating-colour';

export const ARRANGEMENTS = ['attention', 'action', 'kind'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

export interface ListView {
  readonly arrange: Arrangement;
  readonly search: string;
  /** Empty shows all. */
  readonly ratings: readonly RatingColour[];
  /** A lead's name, a section's label, a check id; `null` shows all. */
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

/** Whether any filter is set. */
export function isFiltered({ search, ratings, lead, section, kind }: ListView): boolean {
  return search.trim() !== '' || ratings.length > 0 || lead !== null || section !== null || kind !== null;
}

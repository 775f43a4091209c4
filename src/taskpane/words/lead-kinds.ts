/** Kinds of lead as people call them. */
import type { LeadKind } from '../../plan/read/leads/lead-match';

/** With their article, to follow a name. */
export const LEAD_KIND_WORDS: Readonly<Record<LeadKind, string>> = {
  agency: 'an agency',
  subgroup: 'a sub-group',
  board: 'a board',
  role: 'a post',
  person: 'a person',
  unknown: 'not known',
};

/** For a list to choose from. */
export const KIND_TITLES: Readonly<Record<LeadKind, string>> = {
  agency: 'Agency',
  subgroup: 'Sub-group',
  board: 'Board',
  role: 'Post',
  person: 'Person',
  unknown: 'Not known',
};

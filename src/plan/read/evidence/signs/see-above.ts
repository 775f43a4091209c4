/**
 * "See above", "Ditto", "As per 1.1": the cell takes the judgement of the row it refers to; if there is no such row,
 * nothing is shown.
 */
import { readEvidenceReference } from '../evidence-reference';
import type { EvidenceSign } from '../sign';

export const seeAbove: EvidenceSign = {
  id: 'see-above',
  title: 'Points to another row',
  role: 'above',
  level: 'none',
  why: 'it only points to another row',
  examples: {
    finds: [
      'See above',
      'As above',
      'ditto',
      'See 1.1 above',
      'As per action 14.2',
      'Same as above',
      'Please refer to 3.2',
      'see below',
    ],
    passesOver: [
      'See attached minutes',
      'As discussed',
      'See LSCB website',
      'The above average attendance',
      'Seen by the chair',
    ],
  },
  find: (clause) => (readEvidenceReference(clause) === null ? null : clause),
};

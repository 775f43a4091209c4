/**
 * The facts about an action that are stored in cells beside it, so that a formula can rate it on any day: dates as
 * dates, the rest as plain words. Nothing here depends on the as-of date; what does (the next milestone, the rating) is
 * a formula.
 */
import type { IsoDate } from '../../read/dates/calendar';
import type { EvidenceLevel } from '../../read/evidence/evidence-view';
import { factValues } from './fact-values';
import type { RatingFacts } from './rating-facts';
import type { RatingColour } from './rating-colour';

/** The cells that the rating formula reads. */
export const RATING_CELLS = [
  'due',
  'next',
  'achieved',
  'evidence',
  'first',
  'review',
  'ratedOn',
  'lead',
] as const;

export type RatingCell = (typeof RATING_CELLS)[number];

/** The rating as written in its cell: in words, never as colour alone. */
export const RATING_WORDS: Readonly<Record<RatingColour, string>> = {
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  blue: 'Blue',
  unrated: 'Unrated',
  withdrawn: 'Withdrawn',
};

/** The text of the achieved-date cell of an action that is done on an unknown day. */
export const DONE_UNDATED_WORDS = 'Done, no date';

export const EVIDENCE_WORDS: Readonly<Record<EvidenceLevel, string>> = {
  supplied: 'Supplied',
  weak: 'Weak',
  none: 'None',
};

/** `dates` and `ongoing` are rated on their dates, `evidence` on its evidence alone, `withdrawn` on nothing. */
export const RATED_ON_WORDS = {
  dates: 'Dates',
  ongoing: 'Ongoing',
  evidence: 'Evidence',
  withdrawn: 'Withdrawn',
} as const;

export const LEAD_WORDS = { named: 'Named', missing: 'Missing', notAsked: 'Not asked' } as const;

export interface RatingCellValues {
  /** The last milestone. */
  readonly due: IsoDate | null;
  /** A day, or `DONE_UNDATED_WORDS`. */
  readonly achieved: IsoDate | typeof DONE_UNDATED_WORDS | null;
  readonly evidence: string;
  /** The earliest of all dates that count. */
  readonly first: IsoDate | null;
  /** Only if it replaces a due date, for an ongoing action without one. */
  readonly review: IsoDate | null;
  readonly ratedOn: string;
  readonly lead: string;
  /** Every date that can be the next milestone, ascending, without repeats. */
  readonly milestones: readonly IsoDate[];
}

/** The facts that do not change from day to day, as stored in the cells. */
export type LastingFacts = Omit<RatingFacts, 'asOf' | 'scheme' | 'dueSoonDays'>;

export function ratingCells(facts: LastingFacts): RatingCellValues {
  // Only the next milestone depends on the day, and it is not used here.
  const { due, firstMilestone } = factValues({ ...facts, ...ANY_DAY });
  const dates = due === null ? facts.milestones : [...facts.milestones, due];
  const milestones = firstMilestone === null ? [] : [...new Set(dates)].sort();
  const missing = facts.expectsLead ? LEAD_WORDS.missing : LEAD_WORDS.notAsked;
  return {
    due: facts.due,
    achieved: facts.withdrawn ? null : facts.doneUndated ? DONE_UNDATED_WORDS : facts.achieved,
    evidence: EVIDENCE_WORDS[facts.evidence],
    first: firstMilestone,
    review: facts.due === null ? due : null,
    ratedOn: ratedOn(facts),
    lead: facts.hasLead ? LEAD_WORDS.named : missing,
    milestones,
  };
}

function ratedOn({ withdrawn, basis, ongoing }: LastingFacts): string {
  if (withdrawn) return RATED_ON_WORDS.withdrawn;
  if (basis === 'assurance') return RATED_ON_WORDS.evidence;
  return ongoing ? RATED_ON_WORDS.ongoing : RATED_ON_WORDS.dates;
}

const ANY_DAY = { asOf: '2000-01-01' as IsoDate, scheme: 'brag', dueSoonDays: 0 } as const;

/** A rating and its reasons (POLICY.md, Rating). */
import type { IsoDate } from '../../read/dates/calendar';
import type { EvidenceLevel } from '../../read/evidence/evidence-view';
import type { RatingScheme } from '../../read/setup/rating-scheme';

/** `withdrawn` has no colour: ended without being done, neither open nor complete. */
export type RatingColour = 'blue' | 'green' | 'amber' | 'red' | 'unrated' | 'withdrawn';

/** The order in which ratings are listed everywhere: worst first, unrated and withdrawn at the end. */
export const RATING_COLOURS = [
  'red',
  'amber',
  'green',
  'blue',
  'unrated',
  'withdrawn',
] as const satisfies readonly RatingColour[];

export interface Rating {
  readonly colour: RatingColour;
  /** Reason codes, the deciding ones first: `overdue`, `milestone-passed`, `due-soon`, `evidence-missing`… */
  readonly because: readonly string[];
}

/** Everything that a rating depends on; the Excel formula reads the same facts from the add-in's columns. */
export interface RatingFacts {
  readonly asOf: IsoDate;
  readonly scheme: RatingScheme;
  /** `assurance`: a plan without a due column but with one for evidence provided, rated on evidence alone. */
  readonly basis: 'dates' | 'assurance';
  /** In any order. */
  readonly milestones: readonly IsoDate[];
  readonly due: IsoDate | null;
  readonly achieved: IsoDate | null;
  /** Done, with no date given. */
  readonly doneUndated: boolean;
  readonly withdrawn: boolean;
  readonly evidence: EvidenceLevel;
  readonly ongoing: boolean;
  readonly reviewDate: IsoDate | null;
  /** At least one lead who can be asked. */
  readonly hasLead: boolean;
  /** The plan has a lead column, or sections that name agencies; otherwise no row is marked down for lacking a lead. */
  readonly expectsLead: boolean;
  readonly dueSoonDays: number;
}

/** The facts that a rating is made from (POLICY.md, Rating): gathered once for each action, and kept in its report. */
import type { IsoDate } from '../../read/dates/calendar';
import type { EvidenceLevel } from '../../read/evidence/evidence-view';
import type { RatingScheme } from '../../read/setup/rating-scheme';

/** Everything that a rating depends on; the Excel formula reads the same facts from the add-in's columns. */
export interface RatingFacts {
  readonly asOf: IsoDate;
  readonly scheme: RatingScheme;
  /**
   * `assurance`: the plan has a column for evidence provided but none for due dates, so it is rated on evidence alone.
   */
  readonly basis: 'dates' | 'assurance';
  /** In any order. */
  readonly milestones: readonly IsoDate[];
  readonly due: IsoDate | null;
  readonly achieved: IsoDate | null;
  /** Said to be done, but not when. */
  readonly doneUndated: boolean;
  readonly withdrawn: boolean;
  readonly evidence: EvidenceLevel;
  readonly ongoing: boolean;
  readonly reviewDate: IsoDate | null;
  /** At least one lead that can be asked. */
  readonly hasLead: boolean;
  /**
   * Whether the plan names leads at all, in a column or in its sections; if not, no action is amber for lack of one.
   */
  readonly expectsLead: boolean;
  readonly dueSoonDays: number;
}

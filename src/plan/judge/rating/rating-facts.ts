/** What a rating is made of (POLICY.md, Rating): put together once for each action, and kept in its report. */
import type { IsoDate } from '../../read/dates/calendar';
import type { EvidenceLevel } from '../../read/evidence/evidence-view';
import type { RatingScheme } from '../../read/setup/rating-scheme';

/** All that a rating depends on; the Excel formula reads the same from the add-in's columns. */
export interface RatingFacts {
  readonly asOf: IsoDate;
  readonly scheme: RatingScheme;
  /** `assurance`: no due column but one for evidence provided: rated on its evidence alone. */
  readonly basis: 'dates' | 'assurance';
  /** In any order. */
  readonly milestones: readonly IsoDate[];
  readonly due: IsoDate | null;
  readonly achieved: IsoDate | null;
  /** Said to be done, and nothing says when. */
  readonly doneUndated: boolean;
  readonly withdrawn: boolean;
  readonly evidence: EvidenceLevel;
  readonly ongoing: boolean;
  readonly reviewDate: IsoDate | null;
  /** At least one lead that can be asked. */
  readonly hasLead: boolean;
  /** The plan has a lead column, or sections that name agencies: without either, no row is marked down for it. */
  readonly expectsLead: boolean;
  readonly dueSoonDays: number;
}

/**
 * The condition of a rating rule as plain data, so that one tree can be both evaluated and printed as an Excel formula.
 * Covers only dates, texts, yes/no facts and whole days; a comparison with an unknown date is false.
 */
import type { IsoDate } from '../../read/dates/calendar';
import type { EvidenceLevel } from '../../read/evidence/evidence-view';
import type { RatingFacts } from './rating-facts';
import type { RatingScheme } from '../../read/setup/rating-scheme';

/** The facts that a condition may name, derived from `RatingFacts` by `factValues`. */
export interface FactValues {
  readonly asOf: IsoDate;
  readonly achieved: IsoDate | null;
  /** The date that counts: the due date or, for an ongoing action without one, its review date. */
  readonly due: IsoDate | null;
  /** The earliest of the milestones and the due date. */
  readonly firstMilestone: IsoDate | null;
  /** The earliest of them on or after the as-of date. */
  readonly nextMilestone: IsoDate | null;
  readonly dueSoonDays: number;
  readonly evidence: EvidenceLevel;
  readonly basis: RatingFacts['basis'];
  readonly scheme: RatingScheme;
  readonly doneUndated: boolean;
  readonly withdrawn: boolean;
  readonly ongoing: boolean;
  readonly hasLead: boolean;
  readonly expectsLead: boolean;
}

export type DateFact = 'asOf' | 'achieved' | 'due' | 'firstMilestone' | 'nextMilestone';
export type TextFact = 'evidence' | 'basis' | 'scheme';
export type YesNoFact = 'withdrawn' | 'doneUndated' | 'ongoing' | 'hasLead' | 'expectsLead';

/** A date fact, moved later by the number of days in `plusDays`, if given. */
export interface DateTerm {
  readonly fact: DateFact;
  readonly plusDays?: 'dueSoonDays';
}

export type Condition =
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'known'; readonly fact: DateFact }
  | { readonly op: 'yes'; readonly fact: YesNoFact }
  | { readonly op: 'is'; readonly fact: TextFact; readonly value: string }
  | { readonly op: 'before' | 'notAfter'; readonly left: DateTerm; readonly right: DateTerm };

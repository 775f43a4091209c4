/**
 * Works out the facts that the rating rules name from what is known of one action: the date that counts, the first and the
 * next milestone. Nothing here decides a colour.
 */
import type { IsoDate } from '../dates/calendar';
import type { FactValues } from './condition';
import type { RatingFacts } from './rating';

export function factValues(facts: RatingFacts): FactValues {
  // An ongoing action without a due date is asked about again on its review date (POLICY.md, Due dates).
  const due = facts.due ?? (facts.ongoing ? facts.reviewDate : null);
  const { asOf, achieved, dueSoonDays, evidence, basis, scheme, ongoing, hasLead, expectsLead } = facts;
  let firstMilestone: IsoDate | null = due;
  let nextMilestone: IsoDate | null = due !== null && due >= asOf ? due : null;
  for (const date of facts.milestones) {
    if (firstMilestone === null || date < firstMilestone) firstMilestone = date;
    if (date >= asOf && (nextMilestone === null || date < nextMilestone)) nextMilestone = date;
  }
  return {
    asOf,
    achieved,
    due,
    firstMilestone,
    nextMilestone,
    dueSoonDays,
    evidence,
    basis,
    scheme,
    ongoing,
    hasLead,
    expectsLead,
  };
}

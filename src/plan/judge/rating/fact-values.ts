/**
 * Derives the facts named by the rating rules from what is known about one action: the date that counts, the first and
 * the next milestone. Decides no colour.
 */
import type { IsoDate } from '../../read/dates/calendar';
import type { FactValues } from './condition';
import type { RatingFacts } from './rating-facts';

/** Neither withdrawn nor done by the as-of date. */
export const isOpenOn = ({ withdrawn, doneUndated, achieved, asOf }: RatingFacts): boolean =>
  !withdrawn && !isDoneOn({ doneUndated, achieved, asOf });

/** Done, whatever its evidence: undated, or on a day no later than the as-of date. */
export const isDoneOn = ({
  doneUndated,
  achieved,
  asOf,
}: Pick<RatingFacts, 'doneUndated' | 'achieved' | 'asOf'>): boolean =>
  doneUndated || (achieved !== null && achieved <= asOf);

export function factValues(facts: RatingFacts): FactValues {
  // An ongoing action without a due date is due again on its review date (POLICY.md, Due dates).
  // One that is withdrawn, or done on an unknown day, is not waiting for a date.
  const waits = !facts.withdrawn && !facts.doneUndated;
  const due = waits ? (facts.due ?? (facts.ongoing ? facts.reviewDate : null)) : null;
  const { asOf, achieved, dueSoonDays, evidence, basis, scheme, ongoing, hasLead, expectsLead } = facts;
  const { doneUndated, withdrawn } = facts;
  let firstMilestone: IsoDate | null = due;
  let nextMilestone: IsoDate | null = due !== null && due >= asOf ? due : null;
  for (const date of waits ? facts.milestones : []) {
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
    doneUndated,
    withdrawn,
    ongoing,
    hasLead,
    expectsLead,
  };
}

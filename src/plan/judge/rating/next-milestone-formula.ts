/**
 * Prints the formula for an action's next milestone: the earliest of its dates on or after the as-of date, or blank if
 * all have passed. The first and last dates are cell references; dates between them, which few actions have, are
 * written into the formula.
 */
import { partsOf, type IsoDate } from '../../read/dates/calendar';
import { factValues } from './fact-values';
import type { RatingFacts } from './rating-facts';
import { AS_OF_TERM, AS_OF_UNREADABLE, dueTerm, type RatingReferences } from './rating-formula-terms';
import type { RatingCellValues } from './rating-cells';

/** Excel's limit on the length of a formula, in characters. */
const LONGEST = 8_192;

/** As the rating takes it: none where nothing is waited for. */
export const nextMilestone = (facts: RatingFacts): IsoDate | null => factValues(facts).nextMilestone;

/**
 * The formula, including its `=`. An action with more dates than fit shows its first one until it passes, then none: it
 * is amber from then on in any case, and giving a later date as the next would be wrong.
 */
export function nextMilestoneFormula(
  { milestones, due, review }: Pick<RatingCellValues, 'milestones' | 'due' | 'review'>,
  references: RatingReferences,
): string {
  const counts = due ?? review;
  const later = milestones.slice(1);
  // Actions with no date, one or two share the same formula, so staff see it repeated down the column.
  const dates = later.length === 0 && (counts !== null || milestones.length === 0) ? [counts] : later;
  const terms = dates.map((date) => (date === counts ? dueTerm(references) : dateTerm(date)));
  const whole = choose([references.first, ...terms], references);
  return whole.length <= LONGEST ? whole : choose([references.first], references);
}

/** Chooses among the dates, in order, by counting those before the as-of date. */
function choose(terms: readonly string[], { first }: RatingReferences): string {
  const passed = terms.map((term) => `(${AS_OF_TERM}>${term})`);
  const chosen = `CHOOSE(1+${passed.join('+')},${terms.join(',')},"")`;
  return `=IF(OR(${AS_OF_UNREADABLE},NOT(ISNUMBER(${first}))),"",${chosen})`;
}

/** A DATE call, which is correct in both of Excel's date systems, unlike a serial number. */
function dateTerm(date: IsoDate | null): string {
  if (date === null) return '""';
  const { year, month, day } = partsOf(date);
  return `DATE(${year},${month},${day})`;
}

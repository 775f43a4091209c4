/**
 * An action's next milestone, the earliest of its dates on or after the as-of date, none when all have passed: as a day, and as
 * the formula that says the same in the sheet. The first and the last date are cells; dates between them, which few actions have, stand in the formula.
 */
import { partsOf, type IsoDate } from '../../read/dates/calendar';
import { factValues } from './fact-values';
import type { RatingFacts } from './rating-facts';
import { AS_OF_TERM, AS_OF_UNREADABLE, dueTerm, type RatingReferences } from './rating-formula-terms';
import type { RatingCellValues } from './rating-cells';

/** Excel takes 8,192 characters. */
const LONGEST = 8_192;

/** As the rating takes it: none where nothing is waited for. */
export const nextMilestone = (facts: RatingFacts): IsoDate | null => factValues(facts).nextMilestone;

/**
 * The formula with its `=`. An action with more dates than a formula has room for shows its first one until it passes, then
 * none: it is amber from then on in any case, and a later date given as the next would be wrong.
 */
export function nextMilestoneFormula(
  { milestones, due, review }: Pick<RatingCellValues, 'milestones' | 'due' | 'review'>,
  references: RatingReferences,
): string {
  const counts = due ?? review;
  const later = milestones.slice(1);
  // One formula serves actions with no date, one or two: staff see the same one down the column.
  const dates = later.length === 0 && (counts !== null || milestones.length === 0) ? [counts] : later;
  const terms = dates.map((date) => (date === counts ? dueTerm(references) : dateTerm(date)));
  const whole = choose([references.first, ...terms], references);
  return whole.length <= LONGEST ? whole : choose([references.first], references);
}

/** The dates in order: as many as lie before the as-of date are passed over. */
function choose(terms: readonly string[], { first }: RatingReferences): string {
  const passed = terms.map((term) => `(${AS_OF_TERM}>${term})`);
  const chosen = `CHOOSE(1+${passed.join('+')},${terms.join(',')},"")`;
  return `=IF(OR(${AS_OF_UNREADABLE},NOT(ISNUMBER(${first}))),"",${chosen})`;
}

/** Right in both of Excel's date systems, unlike a serial number. */
function dateTerm(date: IsoDate | null): string {
  if (date === null) return '""';
  const { year, month, day } = partsOf(date);
  return `DATE(${year},${month},${day})`;
}

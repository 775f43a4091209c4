/** An action's next milestone: the earliest of its dates on or after the as-of date. */
import type { IsoDate } from '../../read/dates/calendar';
import { factValues } from './fact-values';
import type { RatingFacts } from './rating-facts';

/** As the rating takes it: `null` once all have passed, or where nothing is waited for. */
export const nextMilestone = (facts: RatingFacts): IsoDate | null => factValues(facts).nextMilestone;

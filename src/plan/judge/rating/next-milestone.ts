/** An action's next milestone: the earliest of its dates on or after the as-of date. */
import type { IsoDate } from '../../read/dates/calendar';
import { factValues } from './fact-values';
import type { RatingFacts } from './rating-facts';

/** `null` once all dates have passed, or if the action is withdrawn or done on an unknown day. */
export const nextMilestone = (facts: RatingFacts): IsoDate | null => factValues(facts).nextMilestone;

/** Counts of a plan's actions by rating. */
import type { Rating } from '../rating/rating';
import type { Tally } from './plan-report';

export function tallyRatings(ratings: readonly Rating[]): Tally {
  const tally = { blue: 0, green: 0, amber: 0, red: 0, unrated: 0, withdrawn: 0 };
  for (const { colour } of ratings) tally[colour] += 1;
  return tally;
}

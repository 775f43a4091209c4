/** Counts of a plan's actions by rating. */
import type { Rating } from '../rating/rating';
import type { ActionReport, Tally } from './plan-report';

export function tallyRatings(ratings: readonly Rating[]): Tally {
  const tally = { blue: 0, green: 0, amber: 0, red: 0, unrated: 0, withdrawn: 0 };
  for (const { colour } of ratings) tally[colour] += 1;
  return tally;
}

/** The counts after the actions at some places were judged again. */
export function recount(
  tally: Tally,
  places: readonly number[],
  before: readonly ActionReport[],
  after: readonly ActionReport[],
): Tally {
  const now = { ...tally };
  for (const place of places) {
    const [was, is] = [before[place], after[place]];
    if (was) now[was.rating.colour] -= 1;
    if (is) now[is.rating.colour] += 1;
  }
  return now;
}

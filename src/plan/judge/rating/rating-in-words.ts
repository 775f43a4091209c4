/** Ratings and their reasons in words: the word always accompanies the colour, and reasons are clauses. */
import { inWords, type IsoDate } from '../../read/dates/calendar';
import { evaluate } from './evaluate';
import { factValues } from './fact-values';
import type { Rating, RatingColour, RatingFacts } from './rating';
import { RATING_RULES } from './rating-rules';

const WORDS: Readonly<Record<RatingColour, string>> = {
  red: 'Red – overdue',
  amber: 'Amber – at risk',
  green: 'Green – on track',
  blue: 'Blue – complete and evidenced',
  unrated: 'Unrated – no usable due date',
  withdrawn: 'Withdrawn – not rated',
};

/** More specific reasons that a caller may substitute for `due-missing`. */
const FINER: ReadonlyMap<string, string> = new Map([
  ['due-unreadable', 'its due date could not be read'],
  ['due-ambiguous', 'its due date can be read in more than one way'],
  ['due-impossible', 'its due date does not exist in the calendar'],
  ['due-implausible', 'its due date is far from the dates of the plan'],
  ['due-before-agreed', 'its due date is earlier than the day the plan was agreed'],
  ['due-needs-base-date', 'its deadline counts from a date that is not known'],
  ['due-needs-year', 'its due date does not say its year'],
  ['due-claims-complete', 'its due date says that it is complete, not when it is due'],
]);

/**
 * The rating in words: "Red – overdue". The meaning of a colour depends on what the plan is rated on and on its scheme.
 */
export function ratingInWords(rating: Rating): string {
  if (rating.colour === 'red' && rating.because[0] === 'evidence-missing') return 'Red – no evidence';
  if (rating.colour === 'amber' && rating.because[0] === 'evidence-weak') return 'Amber – evidence weak';
  if (rating.colour === 'amber' && rating.because[0] === 'evidence-missing')
    return 'Amber – evidence missing';
  if (rating.colour === 'green' && rating.because[0] === 'assured') return 'Green – evidence supplied';
  if (rating.colour === 'green' && rating.because[0] === 'complete') return 'Green – complete and evidenced';
  return WORDS[rating.colour];
}

/** One reason, as a clause without a full stop: "it was due on 31 January 2016 and has not been achieved". */
export function reasonInWords(reason: string, facts: RatingFacts): string {
  const values = factValues(facts);
  const sharing = RATING_RULES.filter((rule) => rule.reason === reason);
  const rule = sharing.find(({ when }) => evaluate(when, values)) ?? sharing[0];
  if (rule === undefined) return FINER.get(reason) ?? 'the checks of this row say why';
  const date = (value: IsoDate | null): string =>
    value === null ? 'a date that is not known' : inWords(value);
  // Without a due date, an open ongoing action can be on track only because it is not waiting for one.
  if (rule.reason === 'on-track' && values.due === null) return 'it is on track';
  return rule.words
    .replace('{due}', date(values.due))
    .replace('{next}', date(values.nextMilestone))
    .replace('{first}', date(values.firstMilestone))
    .replace(
      '{done}',
      values.doneUndated
        ? 'it is said to be done, without a date,'
        : `it was achieved on ${date(values.achieved)}`,
    )
    .replace('{days}', String(values.dueSoonDays));
}

/** What each rating means, in a paragraph before the sign-off. */
import { RATING_WORDS } from '../../judge/rating/rating-cells';
import { RATING_COLOURS, type RatingColour } from '../../judge/rating/rating-colour';
import { text, type BlockPart, type SummaryInput } from './block';

const MEANINGS: Readonly<Record<RatingColour, string>> = {
  red: 'overdue, not achieved by its last date (in a plan without due dates: no evidence)',
  amber: 'at risk: a milestone has passed or is near, or evidence, a lead or a review date is missing',
  green: 'on track (in a plan without due dates: evidence supplied)',
  blue: 'complete, with evidence that another person could look at',
  unrated: 'no due date that can be used; never counted as green',
  withdrawn: 'ended without being done; neither open nor complete',
};
const GREEN_IN_RAG = 'on track, or complete with evidence that another person could look at';

export function meanings({ setup: { scheme } }: SummaryInput): readonly BlockPart[] {
  const said = RATING_COLOURS.filter((colour) => scheme === 'brag' || colour !== 'blue').map((colour) => {
    const words = colour === 'green' && scheme === 'rag' ? GREEN_IN_RAG : MEANINGS[colour];
    return `${RATING_WORDS[colour]}: ${words}.`;
  });
  return [text(`What the ratings mean. ${said.join(' ')}`, 'aside')];
}

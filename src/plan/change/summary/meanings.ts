/** What each rating means, in a paragraph before the sign-off. */
import { RATING_WORDS } from '../../judge/rating/rating-cells';
import { RATING_COLOURS, type RatingColour } from '../../judge/rating/rating-colour';
import { text, type BlockPart, type SummaryInput } from './block';

const MEANINGS: Readonly<Record<RatingColour, string>> = {
  red: 'overdue, not achieved by its last date',
  amber: 'at risk: a milestone has passed or is near, or evidence, a lead or a review date is missing',
  green: 'on track',
  blue: 'complete, with evidence that another person could look at',
  unrated: 'no due date that can be used; never counted as green',
  withdrawn: 'ended without being done; neither open nor complete',
};
const GREEN_IN_RAG = 'on track, or complete with evidence that another person could look at';

/** What is added where a plan is rated by its evidence. */
const BY_EVIDENCE: Partial<Record<RatingColour, string>> = {
  red: ' (in a plan without due dates: no evidence)',
  green: ' (in a plan without due dates: evidence supplied)',
};

export function meanings({ plans, setup: { scheme } }: SummaryInput): readonly BlockPart[] {
  const byEvidence = plans.some(({ report }) => report.basis === 'assurance');
  const said = RATING_COLOURS.filter((colour) => scheme === 'brag' || colour !== 'blue').map((colour) => {
    const words = colour === 'green' && scheme === 'rag' ? GREEN_IN_RAG : MEANINGS[colour];
    return `${RATING_WORDS[colour]}: ${words}${(byEvidence && BY_EVIDENCE[colour]) || ''}.`;
  });
  return [text(`What the ratings mean. ${said.join(' ')}`, 'aside')];
}

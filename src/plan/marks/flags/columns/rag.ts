/** The rating, live. */
import { ragFormula } from '../../../judge/rating/cell-formulas';
import { CHECK_AGAIN, RATING_WORDS } from '../../../judge/rating/rating-cells';
import { shownText, type VisibleColumn } from './flag-column';

export const ragColumn: VisibleColumn<'rag'> = {
  id: 'rag',
  name: 'RAG',
  header: 'RAG',
  width: 14,
  working: false,
  note: 'Blue: done and evidenced. Red: past its last date. Amber: a milestone passed or soon, evidence or lead missing. Green: on track. Unrated: no date. Withdrawn: ended undone. Check again: the row has changed since it was checked. RAG scheme: no blue.',
  content: { formula: ragFormula },
  isOwnFormula: (formula) => formula.includes(`+4,"${CHECK_AGAIN}",`),
  shown: ({ rating }) => shownText(RATING_WORDS[rating.colour]),
};

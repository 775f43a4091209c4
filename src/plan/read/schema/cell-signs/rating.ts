/** A RAG colour as a letter, a word, or a word with its meaning. */
import { forDates, type CellSign } from './cell-sign';

const COLOUR =
  /^\W*(?:[RAGBY]\W*$|(?:red|amber|green|blue|yellow|purple|grey|r\/a|a\/g|amber[\s/-]+(?:red|green))\W*(?:$|[\s(:–-]))/i;

export const ratingSign: CellSign = {
  id: 'rating',
  title: 'A colour rating',
  bears: ({ text, kind }) => kind === 'text' && text.length <= 40 && COLOUR.test(text),
  speaks: {
    ...forDates(-4),
    statedRag: 2.2,
    status: 0.6,
    priority: -0.2,
    progress: -0.2,
    lead: -3,
    action: -3,
    recommendation: -3,
    ref: -2,
    measure: -2,
    purpose: -2,
    evidenceRequired: -2,
    evidenceProvided: -2,
  },
  examples: ['Red', 'G', 'Amber - in progress', 'Amber/Green', 'BLUE'],
  refuses: ['A review is due', 'Greenwich', 'High', 'Complete'],
};

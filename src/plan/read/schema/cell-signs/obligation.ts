/** Says what should be: "should", "must", "needs to", "it is recommended". */
import { forDates, type CellSign } from './cell-sign';

const SHOULD =
  /\b(?:should|must|needs? to|ought to|is recommended|are recommended|recommends?|is required to|has a duty)\b/i;

export const obligationSign: CellSign = {
  id: 'obligation',
  title: 'What should be',
  bears: ({ text, kind }) => kind === 'text' && text.length > 20 && SHOULD.test(text.slice(0, 400)),
  speaks: {
    ...forDates(-2),
    recommendation: 1.5,
    action: 0.1,
    lead: -2,
    progress: -0.8,
    evidenceProvided: -1,
    evidenceRequired: -0.5,
    ref: -2,
  },
  examples: ['The board should assure itself of supervision', 'All agencies must share chronologies'],
  refuses: ['Police', 'Review the policy and publish it', 'Ten files were audited'],
};

/** A level of priority or risk: high, medium, low, a letter, or a small number on a scale. */
import { forDates, type CellSign } from './cell-sign';

const LEVEL =
  /^\W*(?:h|m|l|high|med(?:ium)?|low|very high|very low|critical|urgent|essential|important|desirable|significant|moderate|fundamental|advisory|must|should|could|p[1-5])\W*(?:priority|risk|do)?\W*$/i;

export const priorityLevelSign: CellSign = {
  id: 'priority-level',
  title: 'A level of priority',
  bears: ({ text, kind }) => kind === 'text' && LEVEL.test(text),
  speaks: {
    ...forDates(-3),
    priority: 2.2,
    statedRag: -0.3,
    status: -0.5,
    lead: -3,
    action: -3,
    recommendation: -3,
    theme: -0.5,
  },
  examples: ['High', 'H', 'Medium', 'P2', 'Must do', 'Low priority'],
  refuses: ['Red', 'Higher education', 'Police', 'Open'],
};

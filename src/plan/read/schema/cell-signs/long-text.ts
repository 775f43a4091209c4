/** Prose of more than a line, which fields for names, dates, numbers and colours do not hold. */
import { forDates, type CellSign } from './cell-sign';

export const longTextSign: CellSign = {
  id: 'long-text',
  title: 'Prose',
  bears: ({ text, kind }) => kind === 'text' && text.length > 70,
  speaks: {
    ...forDates(-1.2),
    action: 0.4,
    recommendation: 0.4,
    progress: 0.4,
    evidenceProvided: 0.2,
    evidenceRequired: 0.1,
    purpose: 0.1,
    lead: -1,
    otherAgencies: -0.5,
    ref: -3,
    status: -1.5,
    statedRag: -2.5,
    priority: -3,
    theme: -0.8,
    source: -0.8,
  },
  examples: ['Review the threshold document with all of the partner agencies and publish it to staff'],
  refuses: ['Police', 'Review the policy'],
};

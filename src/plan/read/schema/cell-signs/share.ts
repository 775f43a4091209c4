/** A fraction or a percentage: never a date (POLICY.md, Fields). */
import { forDates, type CellSign } from './cell-sign';

export const shareSign: CellSign = {
  id: 'share',
  title: 'A percentage',
  bears: ({ text, kind }) =>
    kind === 'percent' ||
    (kind === 'number' && Number(text) >= 0 && Number(text) <= 1 && !Number.isInteger(Number(text))) ||
    (kind === 'text' && /^\W*\d{1,3}(?:\.\d+)?\s?(?:%|per ?cent)(?: complete)?\W*$/i.test(text)),
  speaks: {
    ...forDates(-6),
    action: -3,
    recommendation: -3,
    lead: -4,
    otherAgencies: -4,
    ref: -2,
    progress: -0.8,
    evidenceProvided: -2,
    evidenceRequired: -2,
    purpose: -2,
    measure: 0.2,
    status: 0,
  },
  examples: ['50%', '100 %', '75 per cent', '0.5'],
  refuses: ['5', 'March 2017', '50% of staff trained by May'],
};

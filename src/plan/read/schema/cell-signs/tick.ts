/** A tick, a cross, yes or no: a tick box. */
import { forDates, type CellSign } from './cell-sign';

export const tickSign: CellSign = {
  id: 'tick',
  title: 'A tick, yes or no',
  bears: ({ text, kind }) =>
    kind === 'boolean' || (kind === 'text' && /^(?:[✓✔☑☒√✗✘]|x|y|n|yes|no|true|false)\W?$/i.test(text)),
  speaks: {
    ...forDates(-1.5),
    achieved: -0.5,
    status: 1.5,
    lead: -4,
    action: -4,
    recommendation: -4,
    ref: -2.5,
    evidenceProvided: -1,
    evidenceRequired: -2,
    purpose: -3,
    measure: -2,
    theme: -2,
    priority: -1,
    progress: -1,
    statedRag: -0.5,
  },
  examples: ['✓', 'Yes', 'N', 'x', 'TRUE'],
  refuses: ['Yesterday', 'None', 'Police', 'Complete'],
};

/** One or two words: too few for an action or a recommendation. */
import type { CellSign } from './cell-sign';

export const shortTextSign: CellSign = {
  id: 'short-text',
  title: 'A word or two',
  bears: ({ text, kind }) =>
    kind === 'text' && text.length <= 24 && text.split(/\s+/).length <= 2 && !text.includes('[…]'),
  speaks: {
    action: -1.2,
    recommendation: -1,
    progress: -0.4,
    purpose: -0.6,
    measure: -0.5,
    evidenceRequired: -0.2,
    evidenceProvided: -0.2,
  },
  examples: ['Police', 'Neglect', 'In progress'],
  refuses: ['Review the policy', 'Ten files audited'],
};

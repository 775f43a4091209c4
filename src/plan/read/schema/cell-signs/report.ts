/** Reports what was done: the perfect or past tense, "now in place", "work is under way". */
import { forDates, type CellSign } from './cell-sign';

const DONE =
  /\b(?:ha(?:s|ve|d) (?:now |all |also |not |already )?(?:been|begun|started|had|taken|agreed|met|completed?|\p{L}+ed)|(?:was|were) \p{L}+(?:ed|en|ld|nt)|(?:is|are) (?:now|currently|being|under\s?way|in place)|under\s?way|took place|now in place|in progress|on target to|continues? to|work (?:is|nearing|under))\b|^(?:\W|\d)*(?:completed?|held|done|drafted|agreed|published|circulated|updated|delivered|started|commenced|discussed|reviewed|revised|audited|launched|shared|sent|issued)\b.{8}/iu;

export const reportSign: CellSign = {
  id: 'report',
  title: 'A report of what was done',
  bears: ({ text, kind }) => kind === 'text' && text.length > 14 && DONE.test(text.slice(0, 600)),
  speaks: {
    ...forDates(-1.5),
    progress: 1.4,
    evidenceProvided: 0.9,
    action: -1,
    recommendation: -0.5,
    measure: -0.6,
    evidenceRequired: -1,
    purpose: -0.6,
    lead: -2,
    ref: -2,
    statedRag: -1.5,
  },
  examples: [
    'The policy has been published',
    'Ten files were audited in May',
    'Audit tool devised and is now in place',
    'Completed audit of 30 files',
  ],
  refuses: ['Review the policy', 'Police', 'Minutes of the sub-group', 'Complete'],
};

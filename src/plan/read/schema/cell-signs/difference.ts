/** Says what will be different: staff are confident, children are safer, fewer referrals. */
import { forDates, type CellSign } from './cell-sign';

const DIFFERENT =
  /\b(?:(?:are|is|feel|will be|to be) (?:more |better |fully |all )?(?:safer?|confident|aware|clear|able|equipped|supported|protected|heard|understood|embedded|consistent|robust|improved)|improved?|increased?|reduced?|reduction|fewer|greater|better|strengthened|know(?:s)? (?:it|how|what|when))\b/i;

export const differenceSign: CellSign = {
  id: 'difference',
  title: 'What will be different',
  bears: ({ text, kind }) => kind === 'text' && text.length > 12 && DIFFERENT.test(text.slice(0, 300)),
  speaks: { ...forDates(-1.5), purpose: 0.8, measure: 0.4, lead: -1, ref: -1.5, statedRag: -1.5, status: -1 },
  examples: [
    'Staff are confident in raising concerns',
    'Improved recording',
    'All staff know it well, and fewer cases drift',
  ],
  refuses: ['Police', 'Review the policy', 'March 2017'],
};

/** Review date, Next review: when the action is looked at again. */
import type { HeaderMatcher } from '../header-matcher';

export const reviewDateHeader: HeaderMatcher = {
  field: 'reviewDate',
  phrases: [
    'review date',
    'date of review',
    'next review',
    'next review date',
    'date for review',
    'to be reviewed',
    'review by',
    'review due',
    'date of next review',
    'reviewed by',
    'review on',
    'date reviewed',
    'monitoring date',
    'review timescale',
  ],
  perhaps: ['review', 'monitoring'],
  examples: ['Review date', 'Next review', 'Date of next review'],
  refuses: ['Review', 'Revised date', 'Due date'],
};

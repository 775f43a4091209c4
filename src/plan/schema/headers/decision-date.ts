/** Date agreed, Decision date: when the action was decided. */
import type { HeaderMatcher } from '../header-matcher';

export const decisionDateHeader: HeaderMatcher = {
  field: 'decisionDate',
  phrases: [
    'decision date',
    'date agreed',
    'date of decision',
    'agreed date',
    'date approved',
    'date decided',
    'date added',
    'date raised',
    'date opened',
    'date set',
    'date action agreed',
    'meeting date',
    'start date',
    'date started',
    'date of meeting',
    'date action set',
    'date identified',
  ],
  examples: ['Decision date', 'Date agreed', 'Date added'],
  refuses: ['Due date', 'Date achieved', 'Review date'],
};

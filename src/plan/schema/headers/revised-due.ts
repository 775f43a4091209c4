/** Revised date, New target date: a later date agreed. */
import type { HeaderMatcher } from '../header-matcher';

export const revisedDueHeader: HeaderMatcher = {
  field: 'revisedDue',
  phrases: [
    'revised date',
    'revised due date',
    'revised due',
    'revised target date',
    'revised deadline',
    'revised timescale',
    'revised completion date',
    'new date',
    'new due date',
    'new target date',
    'extended date',
    'extension',
    'extended to',
    'extension date',
    'amended date',
    'updated due date',
    'updated target date',
    'revised',
    're dated',
    'slipped to',
    'revised end date',
    'extension agreed',
  ],
  examples: ['Revised date', 'Revised due date', 'New target date', 'Extended to'],
  refuses: ['Due date', 'Review date', 'Date achieved'],
};

/** Priority, H/M/L. */
import type { HeaderMatcher } from '../header-matcher';

export const priorityHeader: HeaderMatcher = {
  field: 'priority',
  phrases: [
    'priority',
    'h m l',
    'high medium low',
    'priority level',
    'priority rating',
    'risk',
    'risk rating',
    'risk level',
    'urgency',
    'priority h m l',
    'importance',
    'priority high medium low',
    'level of priority',
    'level of risk',
  ],
  never: ['area', 'theme'],
  fits: ({ filled, length }) => (filled > 0 && length > 24 ? 0.3 : 1),
  examples: ['Priority', 'H/M/L', 'Priority (H/M/L)'],
  refuses: ['Priority area'],
};

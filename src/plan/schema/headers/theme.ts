/** Theme, Priority area, Section: what a group of actions is about. */
import type { HeaderMatcher } from '../header-matcher';

export const themeHeader: HeaderMatcher = {
  field: 'theme',
  phrases: [
    'theme',
    'priority area',
    'area',
    'section',
    'topic',
    'strand',
    'workstream',
    'work stream',
    'strategic priority',
    'key theme',
    'learning theme',
    'category',
    'domain',
    'heading',
    'key area',
    'key priority',
    'standard',
    'subject',
    'business plan priority',
    'priority theme',
  ],
  perhaps: ['objective', 'strategic objective', 'aim', 'priority'],
  never: ['development', 'improvement', 'rating', 'status', 'lead', 'date'],
  fits: ({ filled, length }) => (filled > 0 && length > 200 ? 0.5 : 1),
  examples: ['Theme', 'Priority area', 'Theme / section', 'Key theme', 'Workstream'],
  refuses: ['Area for Development', 'Area for improvement', 'Priority'],
};

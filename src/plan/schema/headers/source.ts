/** Review, Case, SCR: the review that an action comes from. */
import type { HeaderMatcher } from '../header-matcher';

export const sourceHeader: HeaderMatcher = {
  field: 'source',
  phrases: [
    'review',
    'case',
    'scr',
    'source',
    'source review',
    'serious case review',
    'source report',
    'case review',
    'child',
    'lcspr',
    'cspr',
    'sar',
    'dhr',
    'case name',
    'review name',
    'origin',
    'where it come from',
    'source of recommendation',
    'review recommendation come from',
    'originating review',
    'report',
  ],
  never: ['review date', 'date', 'next review', 'under review'],
  fits: ({ dates }) => (dates > 0.6 ? 0.3 : 1),
  examples: ['Review', 'Case', 'SCR', 'Source review', 'Source'],
  refuses: ['Review date', 'Case audit outcome measure'],
};

/** Status: what the board itself says of the action. */
import type { HeaderMatcher } from '../header-matcher';

export const statusHeader: HeaderMatcher = {
  field: 'status',
  phrases: [
    'status',
    'current status',
    'action status',
    'state',
    'open closed',
    'open or closed',
    'complete yes no',
    'completed yes no',
    'completion status',
    'status of action',
    'complete y n',
    'completed y n',
    'progress status',
    'outstanding',
    'not started in progress complete',
  ],
  never: ['rag', 'rating', 'update'],
  examples: ['Status', 'Current status', 'Open / closed'],
  refuses: ['RAG status', 'Status update'],
};

/** Everything that is not done. */
import type { ChaseRule } from './rule';

export const allOpenRule: ChaseRule<'all-open'> = {
  id: 'all-open',
  title: 'All open actions',
  asks: ({ done }) => !done,
  ask: () => 'How does it stand?',
};

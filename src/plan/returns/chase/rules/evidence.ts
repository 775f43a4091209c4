/**
 * The evidence for an action that counts as open is missing or weak. The only rule that asks about one said to be done:
 * it stays open until its evidence is there (POLICY.md, Rating).
 */
import type { ChaseRule } from './rule';

export const evidenceRule: ChaseRule<'evidence'> = {
  id: 'evidence',
  title: 'Evidence missing or weak',
  asks: ({ action }) => action.evidence.level !== 'supplied',
  ask: ({ action, done }) => {
    const what =
      action.evidence.level === 'weak' ? 'The evidence so far is weak.' : 'No evidence has been given.';
    const said = done ? 'It is said to be done. ' : '';
    return `${said}${what} Please say what there is to show for it, and where it is kept.`;
  },
};

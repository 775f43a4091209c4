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
    const lack = action.evidence.level === 'weak' ? 'The evidence is weak' : 'No evidence yet';
    return `${done ? 'Said to be done. ' : ''}${lack}: what is there to show for it, and where is it kept?`;
  },
};

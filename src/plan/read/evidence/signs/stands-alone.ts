/**
 * The fallback: words that claim something and refer to nothing. Matches every clause, so it comes last in the
 * registry.
 */
import type { EvidenceSign } from '../sign';

export const standsAlone: EvidenceSign = {
  id: 'stands-alone',
  title: 'An assertion without particulars',
  role: 'holds',
  level: 'weak',
  why: 'it makes a claim and points to nothing that can be looked at',
  examples: { finds: ['Staff are aware', 'No concerns', 'Training has been delivered'], passesOver: [] },
  find: (clause) => clause,
};

/** The last resort: words that claim something and point to nothing. Finds every clause, so it stands last in the registry. */
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

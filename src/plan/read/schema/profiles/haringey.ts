/** Haringey LSCB: numbered headers, and recommendations split across pages. */
import type { Profile } from '../profile';

export const haringeyProfile: Profile = {
  id: 'haringey',
  title: 'Haringey: seven numbered columns',
  columns: [
    { header: 'Recommendation (1)', fields: ['recommendation'] },
    { header: 'Action (2)', fields: ['action'] },
    { header: 'Lead (3)', fields: ['lead'] },
    { header: 'Required evidence (4)', fields: ['evidenceRequired'] },
    { header: 'Completion date (5)', fields: ['due'] },
    { header: 'Date achieved (6)', fields: ['achieved'] },
    { header: 'Comments/Outcome (7)', fields: ['progress'] },
  ],
};

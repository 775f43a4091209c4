/** Sutton LSCB: an assurance plan in which each section names its lead agency. */
import type { Profile } from '../profile';

export const suttonProfile: Profile = {
  id: 'sutton',
  title: 'Sutton: recommendation, actions, assurance',
  columns: [
    { header: 'Recommendation', fields: ['recommendation'] },
    { header: 'Actions', fields: ['action'] },
    { header: 'Assurance to the LSCB', fields: ['evidenceProvided'] },
  ],
};

/** Southampton LSCB: themes merged over their actions, which come from several reviews. */
import type { Profile } from '../profile';

export const southamptonProfile: Profile = {
  id: 'southampton',
  title: 'Southampton: themes over several reviews',
  columns: [
    { header: 'Theme', fields: ['theme'] },
    { header: 'Recommendations', fields: ['recommendation'] },
    { header: 'Review', fields: ['source'] },
    { header: 'Actions taken and changes made', fields: ['progress'] },
    { header: 'Actions to be taken', fields: ['action'] },
  ],
};

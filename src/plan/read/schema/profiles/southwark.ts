/** Southwark: deadlines as markers in the first column; lead and date share the last column. */
import type { Profile } from '../profile';

export const southwarkProfile: Profile = {
  id: 'southwark',
  title: 'Southwark: areas for development, lead and date in one column',
  columns: [
    { header: 'Area for Development', fields: ['recommendation'] },
    { header: 'Proposed Action', fields: ['action'] },
    { header: 'Intended outcome', fields: ['purpose'] },
    { header: 'Performance measures/targets', fields: ['measure'] },
    { header: 'Lead Strategic/ operational leads & when', fields: ['lead', 'due'] },
  ],
};

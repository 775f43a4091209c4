/** The Home Office form for domestic homicide (DARDR) reviews: milestones already achieved come before the dates. */
import type { Profile } from '../profile';

export const homeOfficeProfile: Profile = {
  id: 'home-office',
  title: 'Home Office form: domestic homicide reviews',
  columns: [
    { header: 'Recommendation', fields: ['recommendation'] },
    { header: 'Scope of recommendation', fields: [] },
    { header: 'Action to take', fields: ['action'] },
    { header: 'Lead agency', fields: ['lead'] },
    { header: 'Key milestones achieved in enacting the recommendation', fields: ['progress'] },
    { header: 'Target date', fields: ['due'] },
    { header: 'Date of completion and outcome', fields: ['achieved'] },
  ],
};

/** Lambeth LSCB: section rows across the table, one row for each action. */
import type { Profile } from '../profile';

export const lambethProfile: Profile = {
  id: 'lambeth',
  title: 'Lambeth: action, purpose, lead agency',
  columns: [
    { header: 'Action', fields: ['action'] },
    { header: 'Purpose', fields: ['purpose'] },
    { header: 'Lead agency for action', fields: ['lead'] },
    { header: 'Other agencies responsibilities', fields: ['otherAgencies'] },
    { header: 'Date for completion of action', fields: ['due'] },
    { header: 'Evidence to be provided', fields: ['evidenceRequired'] },
  ],
};

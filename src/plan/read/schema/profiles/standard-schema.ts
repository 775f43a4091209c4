/** The standard schema (POLICY.md, Fields), for plans that a board starts from scratch. */
import type { Profile } from '../profile';

export const standardSchemaProfile: Profile = {
  id: 'standard-schema',
  title: 'Standard schema',
  columns: [
    { header: 'Ref', fields: ['ref'] },
    { header: 'Recommendation', fields: ['recommendation'] },
    { header: 'Action', fields: ['action'] },
    { header: 'Intended outcome', fields: ['purpose'] },
    { header: 'Lead', fields: ['lead'] },
    { header: 'Due date', fields: ['due'] },
    { header: 'Evidence required', fields: ['evidenceRequired'] },
    { header: 'Progress', fields: ['progress'] },
    { header: 'Date achieved', fields: ['achieved'] },
    { header: 'Evidence provided', fields: ['evidenceProvided'] },
  ],
};

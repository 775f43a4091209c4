/** Other agencies responsibilities, Partners: who else takes part. */
import { phraseList, type HeaderMatcher } from '../header-matcher';

export const otherAgenciesHeader: HeaderMatcher = {
  field: 'otherAgencies',
  phrases: phraseList(`
    other agency, other agency responsibility, other agency involved, partner agency, partner, supporting
    agency, support, supported by, agency involved, contributor, other lead, other partner, involved
    agency, working with, key partner, who else, other organisation, supporting lead, support agency,
    partner involved, involving, supporting officer, stakeholder, responsibility of other agency, agency
    contributing, other contributor, supporting partner, supporting organisation, support lead, support
    officer, support from, support required, support needed, secondary lead, deputy lead, co lead, joint
    lead with, joint agency, agency supporting, partner organisation, partner support, partner responsible,
    contributing agency, contributing partner, contributing officer, contributing organisation, other
    contributing agency, also involved, other people involved, people involved, who else is involved, who
    needs to be involved, who will be involved, who will help, who can help, in partnership with, in
    conjunction with, in collaboration with, with support from, with whom, consultee, consulted, informed,
    to be consulted, to be informed, interdependent agency, relevant agency, agency to be involved,
    associated agency, linked agency, other responsible agency, other responsible person, other officer,
    other team, other organisation involved, other partner agency, additional agency, collaborator,
    participating agency, key stakeholder, portfolio holder, partnership group
  `),
  perhaps: phraseList(`
    team, directorate, department, organisation, agency, lead directorate, lead member, cabinet member,
    assistant director
  `),
  examples: [
    'Other agencies responsibilities',
    'Partner agencies',
    'Supporting agencies',
    'Other agencies involved',
  ],
  refuses: ['Lead agency', 'Agency'],
};

/** Lead, Lead agency, Who, Owner: who is responsible for the action. */
import { phraseList, type HeaderMatcher } from '../header-matcher';

export const leadHeader: HeaderMatcher = {
  field: 'lead',
  phrases: phraseList(`
    lead, lead agency, lead officer, lead person, lead professional, lead organisation, lead name, action
    lead, action owner, strategic lead, operational lead, lead strategic, lead operational, owner, owned
    by, responsible, responsibility, responsible officer, responsible person, responsible agency,
    responsible lead, person responsible, agency responsible, officer responsible, organisation
    responsible, who, by whom, who will do it, who is responsible, who will do this, accountable,
    accountability, accountable officer, accountable lead, named lead, named person, assigned to, allocated
    to, agency, organisation, lead responsibility, lead agency lead officer, lead sub group, lead subgroup,
    delivery lead, lead and agency, lead partner, agency lead, responsible body, board lead, sponsor,
    senior responsible owner, sro, who by, actioned by, action by, led by, officer, lead officer name, lead
    officer agency, lead officer and agency, lead officer or agency, lead and organisation, lead officer
    team, named officer, officer lead, officer name, assignee, assigned, assigned officer, assigned owner,
    allocated officer, allocated lead, actionee, action holder, action assigned to, action allocated to,
    action officer, action agency, post title, post holder, postholder, job title, post responsible, post
    holder responsible, role responsible, role title, responsible post, responsible role, responsible
    manager, responsible director, responsible team, responsible partner, responsible party, responsible
    owner, responsible individual, responsible group, responsible lead group, responsible sub group,
    responsible organisation, responsible for action, responsible for delivery, responsible for
    implementation, responsible agency officer, responsibility of, responsibility for action,
    responsibility for delivery, responsibility for implementation, who has responsibility, who is
    accountable, who is leading, who is lead, who leads, who will lead, who will lead this, who will do
    what, who will be responsible, who is going to do it, who is to do it, who needs to do it, who need to
    act, who owns this, whose responsibility, by who, for action by, action for, action with, to be
    actioned by, to be done by whom, to be led by, implementation by (job title), implementation by (name),
    implementation lead, implementation owner, implementing officer, implementing agency, delivered by,
    delivery owner, delivery agency, delivery partner, delivery group, accountable person, accountable
    manager, accountable director, accountable agency, accountable body, accountable owner, accountable
    individual, ownership, lead ownership, lead or owner, owner name, owner agency, owner role, owner
    organisation, action owner name, recommendation owner, risk owner, business owner, task owner, process
    owner, overall lead, overall responsibility, overall owner, project lead, workstream lead, theme lead,
    senior lead, senior officer, senior owner, executive lead, exec lead, exec owner, executive owner,
    executive sponsor, director responsible, director lead, lead director, lead manager, lead member of
    staff, lead professional name, lead individual, lead staff, lead contact, lead team, lead service, lead
    body, lead board member, lead group, lead responsible, lead for action, lead for delivery, lead on
    action, lead to deliver, identified lead, identified person, designated lead, designated person,
    nominated lead, nominated officer, nominated person, named individual, named owner, named responsible
    person, person accountable, person leading, person in charge, person who will do it, person responsible
    for task, person responsible for action, staff responsible, manager responsible, responsible person and
    agency, responsible person role, team responsible, group responsible, subgroup, subgroup responsible,
    committee responsible, board responsible, lead directorate and officer, leading agency, leading
    officer, agency lead name, agency and lead, agency name, agency or organisation, addressed to, directed
    to, recommendation to, recommendation for, allocated, contact officer, point of contact, champion, lead
    initials, leads, partner lead, key lead, key person, key contact, name of lead, name of person
    responsible, name of responsible officer, name and role, name and job title, name of owner, borough
    lead, organisation lead, sub group lead, service lead, clinical lead, safeguarding lead, lead
    clinician, service manager, head of service, senior responsible officer, custodian, steward,
    answerable, performed by, undertaken by, carried out by, to be completed by whom, arweinydd, swyddog
    arweiniol, asiantaeth arweiniol, pwy
  `),
  perhaps: phraseList(`
    service, team, department, name, role, manager, contact, person, post, group, partner, directorate, sub
    group, committee, initials, allocation, lead directorate
  `),
  never: ['other agency', 'date', 'support', 'partner agency', 'other partner', 'evidence'],
  asks: ['who', 'whose'],
  examples: [
    'Who is going to do this?',
    'Lead (3)',
    'Lead agency for action',
    'Lead',
    'Responsible officer',
    'Owner',
    'By whom',
    'Who?',
    'Person responsible',
    'Lead officer / agency',
  ],
  refuses: ['Other agencies responsibilities', 'Lead date', 'Leadership'],
};

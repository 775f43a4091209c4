/** A blank lead is inherited from the row above under the same recommendation: a user should confirm it. */
import { fieldCell, NOTHING, type ActionCheck } from './check';

export const leadInherited: ActionCheck<'lead-inherited'> = {
  id: 'lead-inherited',
  title: 'Lead taken from above',
  why: 'A blank lead is taken from the row above under the same recommendation: a person should say so.',
  fix: 'Write the lead in the row.',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  mayBeRight: true,
  offeredAs: 'inherited-lead',
  messages: {
    above: '{cell} is blank; the lead is taken from the row above: {names}.',
    section: 'The lead is taken from the section: {names}.',
  },
  judge: (subject) => {
    const { leads, leadOrigin } = subject.action;
    if (leadOrigin !== 'above') return NOTHING;
    const cell = fieldCell(subject, 'lead');
    const text = leads
      .filter(({ collective }) => !collective)
      .map(({ name }) => name)
      .join('; ');
    return [
      {
        say: leadOrigin,
        cells: [cell],
        data: { names: leads.map((lead) => lead.name).join('; ') },
        fixes: text === '' ? [] : [{ cell, before: '', after: { text }, from: 'the row above' }],
      },
    ];
  },
  examples: [
    {
      sheet: [
        ['Recommendation', 'Action', 'Lead', 'Due date'],
        ['Improve audits', 'Audit files', 'CSC', 'May 2017'],
        ['', 'Report findings', '', 'June 2017'],
      ],
      finds: ['C3'],
    },
    {
      sheet: [
        ['Recommendation', 'Action', 'Lead', 'Due date'],
        ['Improve audits', 'Audit files', 'CSC', 'May 2017'],
        ['Train staff', 'Hold a course', '', 'June 2017'],
      ],
      finds: [],
    },
  ],
};

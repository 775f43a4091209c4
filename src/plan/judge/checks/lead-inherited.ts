/** A blank lead is inherited from the row above under the same recommendation: a user should confirm it. */
import { fieldCell, NOTHING, type ActionCheck } from './check';

export const leadInherited: ActionCheck = {
  id: 'lead-inherited',
  title: 'Lead taken from above',
  why: 'A blank lead is taken from the row above under the same recommendation: a person should say so.',
  mend: 'Write the lead in the row.',
  scope: 'action',
  verdict: 'review',
  messages: {
    above: '{cell} is blank; the lead is taken from the row above: {names}.',
    section: 'The lead is taken from the section: {names}.',
  },
  judge: (subject) => {
    const { leads, leadOrigin } = subject.action;
    if (leadOrigin !== 'above') return NOTHING;
    return [
      {
        say: leadOrigin,
        cells: [fieldCell(subject, 'lead')],
        data: { names: leads.map((lead) => lead.name).join('; ') },
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

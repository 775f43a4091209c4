/** A lead that is blank under the same recommendation, or "As above", is the row above's: a user should confirm it. */
import { textOf } from '../../read/schema/action-row';
import { fieldCell, NOTHING, type ActionCheck } from './check';

export const leadInherited: ActionCheck<'lead-inherited'> = {
  id: 'lead-inherited',
  title: 'Lead taken from above',
  why: 'A blank lead under the same recommendation, or “As above”, is taken from the row above: a person should say so.',
  fix: 'Write the lead in the row.',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  mayBeRight: true,
  offeredAs: 'inherited-lead',
  messages: {
    above: '{cell} is blank; the lead is taken from the row above: {names}.',
    pointed: '{cell} says “{words}”: the lead is taken from the row above: {names}.',
    section: 'The lead is taken from the section: {names}.',
  },
  judge: (subject) => {
    const { leads, leadOrigin } = subject.action;
    if (leadOrigin !== 'above') return NOTHING;
    const cell = fieldCell(subject, 'lead');
    const words = textOf(subject.action.row, 'lead');
    const text = leads
      .filter(({ collective }) => !collective)
      .map(({ name }) => name)
      .join('; ');
    return [
      {
        say: words === '' ? leadOrigin : 'pointed',
        cells: [cell],
        data: { words, names: leads.map((lead) => lead.name).join('; ') },
        fixes: text === '' ? [] : [{ cell, before: words, after: { text }, from: 'the row above' }],
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
    {
      sheet: [
        ['Recommendation', 'Action', 'Lead', 'Due date'],
        ['Improve audits', 'Audit files', 'CSC', 'May 2017'],
        ['Train staff', 'Hold a course', 'As above', 'June 2017'],
      ],
      finds: ['C3'],
    },
  ],
};

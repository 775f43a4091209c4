/** Cells that mention completion or withdrawal but not of the action: none may be judged by its first word. */
import { actionAt, planIn } from '../../../support/review-grid';

const DUE = '31/03/2024';
const completionOf = (header: string, cell: string) =>
  actionAt(
    planIn(
      [
        ['Ref', 'Action', 'Lead', 'Due date', header],
        [1, 'Brief all governors', 'Council', DUE, ''],
        [2, 'Audit ten case files', 'Council', DUE, cell],
      ],
      { asOf: '2024-06-01', agreed: '2023-06-01' },
    ),
    3,
  ).completion;

test.each([
  'Submitted for ratification 12/05/2024',
  'Steering group met 12/05/2024',
  'Met with the Chief Nurse 12/05/2024',
  'Evidence requested 12/05/2024',
  'Assurance requested from the trust 12/05/2024',
  'Three of five workshops delivered 12/05/2024',
  'Reinstated 12/05/2024',
  'WIP 12/05/2024',
  'ETA 12/05/2024',
])('"%s" is not a date of completion', (cell) => {
  expect(completionOf('Date achieved', cell).state).toBe('open');
});

test.each([
  'Fully complete as of 12/05/2024',
  '12/05/2024 - JB',
  'KT 12/05/24',
  'Yes – 12/05/2024',
  'Target met 12/05/2024',
])('"%s" is the date of completion', (cell) => {
  expect(completionOf('Date achieved', cell)).toMatchObject({ state: 'dated', date: '2024-05-12' });
});

test.each([
  ['To be superseded', 'open'],
  ['May be superseded by the national policy', 'open'],
  ['Not progressed', 'open'],
  ['Not agreed yet', 'open'],
  ['Workshop cancelled', 'open'],
  ['Conference cancelled, rearranging', 'open'],
  ['Cancelled – reinstated', 'open'],
  ['Open: session withdrawn by the provider', 'open'],
  ['Open (was closed)', 'open'],
  ['Live, previously signed off', 'open'],
  ['Complete once policy ratified', 'open'],
  ['Complete x 3 of 4', 'open'],
  ['Complete 1/2', 'open'],
  ['Complete 4/4', 'undated'],
  ['Complete (health) / open (police)', 'open'],
  ['Complete with exceptions', 'open'],
  ['Step 3 complete', 'open'],
  ['Complete: step by step guide issued', 'undated'],
  ['Completed – not yet evidenced', 'undated'],
  ['Complete – evidence to be uploaded', 'undated'],
  ['Superceded', 'withdrawn'],
  ['Removed from the plan', 'withdrawn'],
  ['Stood down', 'withdrawn'],
  ['Grey – not required', 'withdrawn'],
  ['Not to be taken forward', 'withdrawn'],
  ['Handed over to the Adults Partnership', 'withdrawn'],
  ['Moved to the 2026/27 plan', 'withdrawn'],
  ['To be handed over to the Adults Partnership', 'open'],
  ['Handed over to Priya Shah', 'open'],
  ['Handed over to the Partnership for sign-off', 'open'],
  ['Transferred to the new Named Nurse', 'open'],
  ['Transferred to a new owner, P Shah', 'open'],
  ['Transferred to the Executive Group', 'withdrawn'],
  ['Transferred', 'withdrawn'],
  ['Moved to next plan year', 'open'],
  ['Moved to amber', 'open'],
  ['Closed (duplicate of 4)', 'withdrawn'],
])('the status "%s" is %s', (cell, state) => {
  expect(completionOf('Status', cell).state).toBe(state);
});

test('an action that was on hold and has resumed is not on hold', () => {
  expect(completionOf('Status', 'Was on hold, now live').onHold).toBe(false);
});

test.each([
  ['Duplicate records being removed', 'open'],
  ['Transferred records are checked', 'open'],
  ['Not required to report until July', 'open'],
  ['Implemented from 1 September 2024', 'open'],
  ['Signed off in principle', 'open'],
  ['Transferred to the Neglect Group', 'withdrawn'],
  ['Implemented across all teams', 'undated'],
])('the progress "%s" is %s', (cell, state) => {
  expect(completionOf('Progress update', cell).state).toBe(state);
});

test.each(['To turn blue when audited', 'Going blue', 'Blue if evidence accepted'])(
  'the RAG "%s" is not done',
  (cell) => {
    expect(completionOf('RAG', cell).state).toBe('open');
  },
);

test.each(['Has it been done?', 'Is it complete?', 'Completed (Yes/No)', 'Completed Y or N'])(
  'under "%s" Yes means done and No does not',
  (header) => {
    expect(['Yes', 'No'].map((cell) => completionOf(header, cell).state)).toEqual(['undated', 'open']);
  },
);

/** Which lines are protective markings, and which only speak of what is confidential. */
import { markingIn, strictest } from '../../../../src/plan/read/recognise/protective-marking';

test.each([
  '',
  'Confidential advice was sought from the lawyer.',
  'Access to the file is restricted',
  'Official statistics',
  'The restricted list must be reviewed',
  'Secretary',
  'Protect children from harm',
  'Protection plan',
  'Confidentiality',
  'Minutes. The file is RESTRICTED to members',
  'SAFEGUARDING CHILDREN – PROTECT',
  'Agreed 12 March 2026. Confidential',
  'RESTRICTED ACCESS – ACTION PLAN',
  'Serious Case Review Child J Action Plan – confidential version for members of the board',
])('%j is no marking', (line) => {
  expect(markingIn(line)).toBe('');
});

test.each([
  ['OFFICIAL-SENSITIVE', 'OFFICIAL-SENSITIVE'],
  ['OFFICIAL – SENSITIVE', 'OFFICIAL – SENSITIVE'],
  ['  Official Sensitive ', 'Official Sensitive'],
  ['OFFICIAL-SENSITIVE: PERSONAL', 'OFFICIAL-SENSITIVE: PERSONAL'],
  ['OFFICIAL - SENSITIVE [PERSONAL]', 'OFFICIAL - SENSITIVE [PERSONAL]'],
  ['[RESTRICTED]', 'RESTRICTED'],
  ['Protective marking: OFFICIAL', 'OFFICIAL'],
  ['Classification: Restricted', 'Restricted'],
  ['RESTRICTED', 'RESTRICTED'],
  ['CONFIDENTIAL', 'CONFIDENTIAL'],
  ['*** CONFIDENTIAL ***', 'CONFIDENTIAL'],
  ['Private and Confidential', 'Private and Confidential'],
  ['Strictly confidential – not for circulation', 'Strictly confidential – not for circulation'],
  ['Confidential when completed', 'Confidential when completed'],
  ['Agreed 12 March 2026. Version 7, updated 02/11/2026 by KM. OFFICIAL-SENSITIVE', 'OFFICIAL-SENSITIVE'],
  ['Action plan – OFFICIAL – SENSITIVE', 'OFFICIAL – SENSITIVE'],
  ['OFFICIAL-SENSITIVE | SAR Mr T | Action plan', 'OFFICIAL-SENSITIVE'],
  ['Child J action plan (OFFICIAL-SENSITIVE)', 'OFFICIAL-SENSITIVE'],
  ['Multi-agency plan - RESTRICTED', 'RESTRICTED'],
  [
    'Action plan – STRICTLY CONFIDENTIAL – NOT FOR CIRCULATION',
    'STRICTLY CONFIDENTIAL – NOT FOR CIRCULATION',
  ],
  ['NOT PROTECTIVELY MARKED', 'NOT PROTECTIVELY MARKED'],
])('%j is marked "%s"', (line, marking) => {
  expect(markingIn(line)).toBe(marking);
});

test('the strictest of several counts', () => {
  expect(strictest(['OFFICIAL', '', 'Official – Sensitive', 'NOT PROTECTIVELY MARKED'])).toBe(
    'Official – Sensitive',
  );
  expect(strictest(['', ''])).toBe('');
});

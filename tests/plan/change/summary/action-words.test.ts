/** "Due, as the plan says it": the board's own words, or a true date as its cell shows it, never the serial number. */
import { dueInOwnWords, dueThatFits } from '../../../../src/plan/change/summary/action-words';
import { actionAt, planIn } from '../../../support/review-grid';

const HEADER = ['Ref', 'Action', 'Lead', 'Due date'];
const rows = (due: string | number) => [HEADER, ['1', 'Write to every school.', 'Education', due]];

test.each([
  [45565, 1900, '30 September 2024'],
  [44103, 1904, '30 September 2024'],
  ['By the end of September 2024', 1900, 'By the end of September 2024'],
  ['30/09/2024', 1900, '30/09/2024'],
] as const)('%j in the system of %i reads "%s"', (due, dateSystem, words) => {
  const formats: Record<string, string> = typeof due === 'number' ? { D2: 'dd/mm/yyyy' } : {};
  const plan = planIn(rows(due), {}, { formats, dateSystem });
  expect(dueInOwnWords(actionAt(plan, 2), { dateSystem })).toBe(words);
});

test.each([
  ['By the end of September 2024', 'By the end of September 2024'],
  ['Report to go to every school by 31 March 2025.', '… by 31 March 2025'],
  ['31 March 2025 for the first report to every school', '31 March 2025 …'],
  ['1. First training by May 2016. 2. Audit by July 2016.', '… by May 2016 … by July 2016'],
  [
    'Training by the end of January 2030, audit of it by the end of March 2031.',
    '… by the end of January 2030 …',
  ],
  [
    'Review of the policy to be agreed with all schools',
    'Review of the policy to be agreed with all schools',
  ],
] as const)('of %j, what does not fit gives way to its dates', (due, words) => {
  const plan = planIn(rows(due), { agreed: '2016-01-27' });
  const fits = (said: string) => said.length <= 32;
  expect(dueThatFits(actionAt(plan, 2), { dateSystem: 1900 }, fits)).toBe(words);
});

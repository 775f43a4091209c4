/** "Due, as the plan says it": the board's own words, or a true date as its cell shows it, never the serial number. */
import { dueInOwnWords } from '../../../../src/plan/change/summary/action-words';
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

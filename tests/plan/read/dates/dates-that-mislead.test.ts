/** Dates in a due cell that are not deadlines, or that the words only imply. */
import { actionAt, planIn } from '../../../support/review-grid';

const reviewed = (due: string) =>
  actionAt(
    planIn(
      [
        ['Ref', 'Action', 'Lead', 'Due date'],
        [1, 'Brief all governors', 'Council', '30/06/2024'],
        [2, 'Audit ten case files', 'Council', due],
      ],
      { asOf: '2024-06-01', agreed: '2023-06-01' },
    ),
    3,
  );

test.each([
  '31/03/2024\nAmended to 30/09/2024 at QA 12/03/2024',
  'Extended to 30/09/2024 at March 2024 Board',
  'Workshop held 12/03/2024, report 30/09/2024',
])('of "%s" only the deadline is a milestone', (due) => {
  expect(reviewed(due).milestones.map(({ date }) => date)).toEqual(['2024-09-30']);
});

test.each(['No earlier than 30/09/2024', 'no sooner than 30/09/2024'])('"%s" is a start', (due) => {
  expect(reviewed(due).milestones).toEqual([]);
});

test.each(['Annually in March', '31st March annually'])('the year of "%s" is queried', (due) => {
  expect(reviewed(due).findings.map(({ id }) => id)).toContain('due-year-implied');
});

test.each(['N/A - withdrawn', 'Closed – superseded by 4.2'])('"%s" is withdrawn', (due) => {
  expect(reviewed(due).completion.state).toBe('withdrawn');
});

/** How often an action was re-dated, according to one cell or a numbered series of columns. */
import { howDecided } from '../../../../src/taskpane/list/how-decided';
import { actionAt, planIn } from '../../../support/review-grid';

const SERIES = ['Action', 'Lead', 'Due date', 'Revised date 1', 'Revised date 2', 'Revised date 3'];
const row = (...dates: readonly string[]) => [
  'Brief all midwives',
  'Maternity',
  ...dates,
  ...Array.from({ length: 4 - dates.length }, () => ''),
];

test.each([
  ['never re-dated', ['31 May 2017'], 0],
  ['once', ['31 May 2017', '31 July 2017'], 1],
  ['twice, in columns of a series', ['31 May 2017', '31 July 2017', '30 September 2017'], 2],
  ['a column of the series passed over', ['31 May 2017', '31 July 2017', '', '30 November 2017'], 2],
  ['the last of them asks something', ['31 May 2017', '31 July 2017', '31 September 2017'], 2],
])('%s', (_, dates, revisions) => {
  expect(actionAt(planIn([SERIES, row(...dates)]), 2).revisions).toBe(revisions);
});

test('the pane says how often, and what was agreed first', () => {
  const plan = planIn([SERIES, row('31 May 2017', '31 July 2017', '30 September 2017')]);
  const said = howDecided(actionAt(plan, 2), plan).flatMap(({ sentences }) => sentences);
  expect(said.join(' ')).toContain('re-dated 2 times');
});

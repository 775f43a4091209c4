/** What the pane shows of the summary before it is built: the figures in words, and the usual blocks. */
import { summaryStanding } from '../../../src/app/summary/summary-standing';
import { titlesToKeep } from '../../../src/app/summary/chosen-blocks';
import { DEFAULT_BLOCKS } from '../../../src/plan/change/summary/lay-out-blocks';
import type { Checked } from '../../../src/app/check-plan';
import { makeSetup } from '../../../src/plan/read/setup/setup';
import { reviewWorkbook } from '../../../src/plan/review';
import { gridSnapshot } from '../../support/grid-snapshot';

const setup = makeSetup({ asOf: '2016-10-15' });
const snapshots = [
  gridSnapshot([
    ['Ref', 'Action', 'Lead', 'Due date'],
    ['1', 'Write to every school.', 'Education', '31 March 2016'],
  ]),
];
const checked = {
  review: { snapshots, setup, report: reviewWorkbook(snapshots, setup) },
} as unknown as Checked;

test('the figures stand there in words, without a summary and without flags', () => {
  expect(summaryStanding(checked)).toMatchObject({
    sheet: null,
    inWords: ['1 of 1 action is overdue, with Education, by 198 days.'],
  });
});

test('the usual blocks are not kept on Plan setup, and any other choice is', () => {
  const { blocks } = summaryStanding(checked);
  expect(titlesToKeep(blocks)).toEqual([]);
  expect(titlesToKeep([...DEFAULT_BLOCKS])).toEqual([]);
  expect(titlesToKeep([...blocks, 'heat-map'])).toContain('Heat map');
});

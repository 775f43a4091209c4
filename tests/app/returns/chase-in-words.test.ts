/** What the headless chase says where nobody is asked: that there is nothing to ask, or nobody to ask it of. */
import { chaseInWords } from '../../../src/app/returns/chase-in-words';
import { chaseOf } from '../../../src/app/returns/chase-of';
import { makeSetup } from '../../../src/plan/read/setup/setup';
import { reviewToKeep } from '../../../src/plan/review';
import { finish } from '../../../src/plan/steps';
import { gridSnapshot } from '../../support/grid-snapshot';
import { plain } from '../../plan/returns/merge/support/small-return';

const NOTHING = 'Nothing is to be asked by these rules';
const NOBODY = 'Nobody can be asked about the 4 actions to ask about';

test.each<[string, string, string, string | null]>([
  ['overdue actions and no lead', '', '2017-10-15', NOBODY],
  ['overdue actions of all agencies', 'All agencies', '2017-10-15', NOBODY],
  ['actions that are not due yet', 'Social Care', '2017-01-15', NOTHING],
  ['actions that are not due yet, and no lead', '', '2017-01-15', NOTHING],
  ['overdue actions of a lead', 'Social Care', '2017-10-15', null],
])('a plan with %s', (_, lead, asOf, wanted) => {
  const rows = plain().map((row, at) =>
    at === 0 ? row : row.map((cell, column) => (column === 3 ? lead : cell)),
  );
  const review = finish(reviewToKeep([gridSnapshot(rows)], makeSetup({ asOf })));
  const pack = chaseOf(
    { review, settings: {}, problems: [] },
    { rules: ['overdue'], leads: null, replyBy: null },
  );
  const said = chaseInWords({ pack, report: review.report, sheetOf: new Map(), files: [] });
  expect([NOTHING, NOBODY].filter((words) => said.includes(words))).toEqual(wanted === null ? [] : [wanted]);
});

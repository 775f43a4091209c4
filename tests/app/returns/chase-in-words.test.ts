/** What the headless chase says where nobody can be asked. */
import { chaseInWords } from '../../../src/app/returns/chase-in-words';
import { chaseOf } from '../../../src/app/returns/chase-of';
import { makeSetup } from '../../../src/plan/read/setup/setup';
import { reviewToKeep } from '../../../src/plan/review';
import { finish } from '../../../src/plan/steps';
import { gridSnapshot } from '../../support/grid-snapshot';
import { plain } from '../../plan/returns/merge/support/small-return';

test.each([
  ['no lead', '', true],
  ['a lead', 'Social Care', false],
])('a plan with %s', (_, lead, isNobody) => {
  const rows = plain().map((row, at) =>
    at === 0 ? row : row.map((cell, column) => (column === 3 ? lead : cell)),
  );
  const review = finish(reviewToKeep([gridSnapshot(rows)], makeSetup({ asOf: '2017-10-15' })));
  const pack = chaseOf(
    { review, settings: {}, problems: [] },
    { rules: ['overdue'], leads: null, replyBy: null },
  );
  const said = chaseInWords({ pack, report: review.report, sheetOf: new Map(), files: [] });
  expect(said.includes('Nobody can be asked: the pack holds only the reasons.')).toBe(isNobody);
});

/** Whether a plan is flagged, and how many of its rows are out of date. */
import type { Checked } from '../../../src/app/check-plan';
import { reviewToKeep } from '../../../src/plan/review';
import { makeSetup } from '../../../src/plan/read/setup/setup';
import { finish } from '../../../src/plan/steps';
import { flagStanding } from '../../../src/taskpane/change/flag-standing';
import type { Workbook } from '../../../src/workbench/model/workbook';
import { setCell } from '../../../src/workbench/model/workbook';
import { flag } from '../../support/flagged-workbook';
import { snapshots } from '../../support/read-through-client';
import { sheetOf, smallPlan } from '../../support/small-plan';

async function checkedNow(workbook: Workbook): Promise<Checked> {
  const review = finish(reviewToKeep(await snapshots(workbook), makeSetup({ asOf: '2016-10-15' })));
  return { review, settings: {}, problems: [] };
}

test('a plan without flags has none to update', async () => {
  expect(flagStanding(await checkedNow(smallPlan()))).toEqual({ flagged: false, rowsChanged: 0 });
});

test('a newly flagged plan is up to date; a row edited since is counted', async () => {
  const workbook = smallPlan();
  await flag(workbook, { asOf: '2016-10-15' });
  expect(flagStanding(await checkedNow(workbook))).toEqual({ flagged: true, rowsChanged: 0 });
  setCell(sheetOf(workbook), 2, 3, { value: '1 May 2031' });
  expect(flagStanding(await checkedNow(workbook))).toEqual({ flagged: true, rowsChanged: 1 });
});

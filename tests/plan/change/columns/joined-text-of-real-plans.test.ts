/** The joined texts of the real plans that page breaks split: added, they change nothing in how the plan is judged. */
import { applied } from '../../../../src/plan/change/applied';
import { offerCompletion } from '../../../../src/plan/change/columns/offer-completion';
import { proposeColumns } from '../../../../src/plan/change/columns/propose-columns';
import { reviewWorkbook } from '../../../../src/plan/review';
import { profileOf } from '../../../../src/plan/read/schema/profile-of';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { openWorkbook } from '../../../support/check-workbook-file';
import { GOLDEN_NAMES, goldenWorkbook, type GoldenName } from '../../../support/golden-plans';
import { snapshots } from '../../../support/read-through-client';

/** Rows that page breaks split. */
const SPLIT: Readonly<Record<GoldenName, number>> = {
  'lambeth-child-j': 0,
  'haringey-child-o': 3,
  'southwark-inspection': 4,
  'sutton-child-d': 19,
  'southampton-themes': 0,
};

test.each(GOLDEN_NAMES)('%s', async (name) => {
  const sheets = await snapshots(openWorkbook(goldenWorkbook(name)));
  const setup = makeSetup({ asOf: '2016-10-15' });
  const [plan] = reviewWorkbook(sheets, setup).plans;
  const snapshot = sheets.find((sheet) => sheet.name === plan?.sheet);
  if (!plan || !snapshot) throw new Error('No plan was found.');
  expect(profileOf(plan.columns, []).id).toBe(name.split('-')[0]);
  const offers = offerCompletion(plan, snapshot, 'brag');
  const joined = offers.columns.find(({ kind }) => kind === 'continued-row');
  expect(joined?.body.length ?? 0).toBe(SPLIT[name]);
  if (!joined) return;
  const planned = proposeColumns(plan, snapshot, offers, new Set([joined.id]), null);
  const [after] = reviewWorkbook(applied(sheets, { sheets: [planned] }), setup).plans;
  expect(after?.tally).toEqual(plan.tally);
  expect(after?.actions.map(({ row, rating, findings }) => [row.joinedRows, rating, findings])).toEqual(
    plan.actions.map(({ row, rating, findings }) => [row.joinedRows, rating, findings]),
  );
  expect(after?.findings).toEqual(plan.findings);
});

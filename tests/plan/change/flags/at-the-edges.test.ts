/** Flags at the edges: the last column of a sheet, the first column beside a plan, the last row that a name covers. */
import { applied } from '../../../../src/plan/change/applied';
import { flagsInTheWay } from '../../../../src/plan/change/flags/lift-flags';
import { proposeFlags } from '../../../../src/plan/change/flags/propose-flags';
import { findOwnColumns } from '../../../../src/plan/marks/flags/find-own-columns';
import { FLAG_COLUMNS } from '../../../../src/plan/marks/flags/flag-columns';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import type { SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { reviewWorkbook } from '../../../../src/plan/review';
import { area, gridSnapshot } from '../../../support/grid-snapshot';

const PLAN = [
  ['Action', 'Lead', 'Due date', 'Evidence provided'],
  ['Train all managers in supervision', 'LSCB', 'March 2017', 'Minutes of 3 May 2016'],
  ['Audit thirty case files', 'CCG', 'May 2017', ''],
];
const SETUP = makeSetup({ asOf: '2016-10-15', agreed: '2016-01-27' });
const LAST_COLUMN = 16_383;

const proposed = (sheet: SheetSnapshot) => proposeFlags(reviewWorkbook([sheet], SETUP), [sheet], null);
const planAt = (columnIndex: number): SheetSnapshot => ({
  ...gridSnapshot(PLAN, { name: 'Plan' }),
  origin: { rowIndex: 0, columnIndex },
});

test('a plan that leaves just as many columns as there are flags is flagged, one further right is not', () => {
  const fits = LAST_COLUMN - FLAG_COLUMNS.length - 3;
  expect(proposed(planAt(fits)).noRoom).toEqual([]);
  expect(proposed(planAt(fits + 1)).noRoom).toMatchObject([{ code: 'sheet-full' }]);
});

test('flags directly beside a plan are in the way of one more column, and of none in the way', () => {
  const sheet = planAt(0);
  const [flagged] = applied([sheet], { sheets: proposed(sheet).sheets });
  const [plan] = flagged ? reviewWorkbook([flagged], SETUP).plans : [];
  if (!flagged || !plan) throw new Error('no plan');
  expect([0, 1].map((count) => flagsInTheWay(plan, flagged, count).length)).toEqual([0, 1]);
});

test('a column of which only its name and header are left reaches from the header to the last row of the name', () => {
  const sheet = gridSnapshot(
    [
      ['Action', 'RAG'],
      ['Train managers', 'x'],
      ['Audit files', 'y'],
    ],
    {
      name: 'Plan',
    },
  );
  const names = [{ name: 'Plan_RAG', sheet: 'Plan', area: area('B2:B3') }];
  expect(findOwnColumns(sheet, names)).toEqual([{ id: 'rag', area: area('B1:B3') }]);
});

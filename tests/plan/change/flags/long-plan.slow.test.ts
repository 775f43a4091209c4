/** A plan longer than any list that can be spread into arguments: flagged, shown, and flagged again. */
import { applied } from '../../../../src/plan/change/applied';
import { proposeFlags } from '../../../../src/plan/change/flags/propose-flags';
import { findFlags } from '../../../../src/plan/marks/flags/find-flags';
import { flagRows } from '../../../../src/plan/marks/flags/flag-rows';
import { previewOf } from '../../../../src/plan/change/preview/preview-of';
import { reviewWorkbook } from '../../../../src/plan/review';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { syntheticSnapshot } from '../../../support/synthetic-plan';

const ROWS = 14_000;
const SETUP = makeSetup({ asOf: '2016-10-15' });

test('fourteen thousand rows are flagged, and nothing more is planned over that', () => {
  const sheet = syntheticSnapshot(ROWS, 'repeated');
  const report = reviewWorkbook([sheet], SETUP);
  const { sheets, noRoom } = proposeFlags(report, [sheet], { names: [], rules: [] });
  expect(noRoom).toEqual([]);
  const filled = sheets.flatMap(({ cells }) => cells).filter((cell) => cell.filled !== undefined);
  expect(filled).toHaveLength(6 * ROWS);
  expect(new Set(filled.map((cell) => cell.filled)).size).toBe(6);
  expect(previewOf({ sheets }, [sheet], report).ownCells).toBe(0);
  const after = applied([sheet], { sheets });
  expect(findFlags(after[0] ?? sheet)[0]?.rows).toHaveLength(ROWS);
  expect(proposeFlags(reviewWorkbook(after, SETUP), after, null).sheets).toEqual([]);
}, 120_000);

test('an action that is split over more rows than a stack takes ends with its last row', () => {
  const sheet = syntheticSnapshot(3, 'repeated');
  const table = reviewWorkbook([sheet], SETUP).plans[0]?.table;
  if (!table) throw new Error('No plan was found.');
  const joinedRows = Array.from({ length: 300_000 }, (_, at) => 4 + at);
  const rows = table.rows.map((row, at) => (at === 2 ? { ...row, joinedRows } : row));
  expect(flagRows({ ...table, rows }).lastRow).toBe(300_003);
});

/** What recorded meetings keep of their actions is limited: the oldest give theirs up, and never their ratings. */
import { rowsToFree } from '../../../../src/plan/change/summary/history-room';
import { finish } from '../../../../src/plan/steps';
import { readHistory } from '../../../../src/plan/marks/summary/read-history';
import {
  lengthOf,
  MOST_RECORDED,
  packRecordedPlan,
  unpackRecordedPlan,
} from '../../../../src/plan/marks/summary/recorded-action';
import { recordActions } from '../../../../src/plan/compare/record-actions';
import type { IsoDate } from '../../../../src/plan/read/dates/calendar';
import { recordedOn } from '../../../support/recorded-meetings';
import { planIn } from '../../../support/review-grid';
import { syntheticRows } from '../../../support/synthetic-plan';
import { rows } from '../../compare/support/made-versions';

const PIECE = `Part 1 of 1, abc, packed: ${'x'.repeat(900_000)}`;
const table: readonly Readonly<Record<string, string | number>>[] = [
  { date: 1, plan: 'Plan', standings: '1#a:R' },
  { date: 1, plan: 'Plan', standings: PIECE },
  { date: 3, plan: 'Plan', standings: '1#a:R' },
  { date: 3, plan: 'Plan', standings: PIECE },
  { date: 2, plan: 'Plan', standings: '1#a:R' },
  { date: 2, plan: 'Plan', standings: PIECE },
];
const freed = (added: number, replaced: readonly number[] = []) =>
  rowsToFree(
    { rows: table.map((_, at) => at) },
    new Set(replaced),
    added,
    (row, key) => table[row]?.[key] ?? '',
  );

test.each([
  ['nothing, while there is room', 0, [], [1]],
  ['the oldest', 300_000, [], [1, 5]],
  ['all, for a very large one', 1_900_000, [], [1, 3, 5]],
  ['none, if one is replaced', 100_000, [5], []],
])('frees %s', (_what, added, replaced, wanted) => {
  expect([...freed(added, replaced)].sort()).toEqual(wanted);
});

test('a record that is recorded again leaves neither rows nor pieces behind', () => {
  const many = [
    ...rows(),
    ...rows()
      .slice(1)
      .map((row) => [`${String(row[0])}0`, ...row.slice(1)]),
  ];
  const setup = recordedOn('2016-07-01', rows(), recordedOn('2016-07-01', many));
  const [meeting, ...others] = readHistory(setup);
  expect([others, meeting?.standings.size]).toEqual([[], 5]);
  expect(finish(unpackRecordedPlan(meeting?.kept ?? []))?.actions).toHaveLength(5);
});

test('a plan of thousands of actions is kept in cells, within what a workbook bears', () => {
  const plan = planIn(syntheticRows(2_000, 'distinct', 5));
  const pieces = finish(packRecordedPlan(finish(recordActions(plan, '2016-10-15' as IsoDate, () => null))));
  expect(finish(unpackRecordedPlan(pieces))?.actions).toHaveLength(2_000);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(32_767);
  expect(lengthOf(pieces) * 5).toBeLessThan(MOST_RECORDED);
});

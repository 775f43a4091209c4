/**
 * Two versions of 2,000 actions: every action meets its own, and the work stays within counts that do not depend on the
 * machine: pairs that are weighed, and rows in one step. `npm run bench -- comparing` measures the time.
 */
import { comparedActions } from '../../../src/plan/compare/compared-action';
import { comparePlans } from '../../../src/plan/compare/compare-plans';
import { compareWithMeeting } from '../../../src/plan/compare/compare-with-meeting';
import { weighPairs } from '../../../src/plan/compare/weigh-pairs';
import { CELLS_PER_STEP, finish, ROWS_PER_STEP } from '../../../src/plan/steps';
import { readHistory } from '../../../src/plan/marks/summary/read-history';
import { recordedPlans } from '../../support/recorded-meetings';
import { largeVersions } from '../../support/large-versions';

const ACTIONS = 2_000;
const [OLD, NOW] = largeVersions(ACTIONS, 'distinct');
const [SAME, OTHER] = largeVersions(ACTIONS, 'repeated');

test('texts that differ in little: every action meets its own, and none is asked about', () => {
  const { pairs, gone, added } = finish(comparePlans(OLD, NOW));
  expect([pairs.length, gone, added]).toEqual([ACTIONS, [], []]);
  expect(pairs.filter(({ asked }) => asked)).toEqual([]);
  expect(pairs.filter(({ old, new: now }) => old.action.row.ref !== now.action.row.ref)).toEqual([]);
});

test('texts that repeat themselves: what cannot be told apart is asked about, and nothing is met wrongly without', () => {
  const { pairs } = finish(comparePlans(SAME, OTHER));
  expect(pairs.length).toBeGreaterThan(ACTIONS * 0.99);
  const wrong = pairs.filter(({ old, new: now }) => old.action.row.ref !== now.action.row.ref);
  expect(wrong.filter(({ asked }) => !asked)).toEqual([]);
});

test.each([
  ['differ in little', OLD, NOW, 20],
  ['repeat themselves', SAME, OTHER, 60],
])('of texts that %s, few of the four million pairs are weighed', (_what, old, now, most) => {
  const [olds, news] = [finish(comparedActions(old)), finish(comparedActions(now))];
  const pairs = finish(weighPairs(olds, news, [...olds, ...news]));
  expect(pairs.length / ACTIONS).toBeLessThan(most);
});

test('no step covers more rows than a step may, and none but the last covers everything', () => {
  for (const [old, now] of [
    [OLD, NOW],
    [SAME, OTHER],
  ] as const) {
    const history = readHistory(recordedPlans('2016-10-01', old));
    const recorded = [...stepsOf(compareWithMeeting(history, now))];
    const steps = [...stepsOf(comparePlans(old, now))];
    expect(recorded.length).toBeGreaterThanOrEqual(steps.length);
    expect(steps.length).toBeGreaterThan((3 * ACTIONS) / CELLS_PER_STEP);
    expect(steps.filter((rows) => rows > ROWS_PER_STEP).length).toBeLessThan(3);
  }
});

function* stepsOf(work: Generator<number, unknown, void>): Generator<number> {
  for (let step = work.next(); step.done !== true; step = work.next()) yield step.value;
}

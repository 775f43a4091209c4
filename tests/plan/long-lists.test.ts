/** Lists longer than any stack takes as arguments. */
import { appendAll, largest, smallest } from '../../src/plan/long-lists';

const LONG = Array.from({ length: 500_000 }, (_, at) => at);

test('the spread that these replace does overflow', () => {
  expect(() => Math.max(...LONG)).toThrow(RangeError);
  expect(() => ([] as number[]).push(...LONG)).toThrow(RangeError);
});

test('appends in order, to what is there', () => {
  const list = [-1];
  appendAll(list, LONG);
  expect(list).toHaveLength(LONG.length + 1);
  expect([list[0], list[1], list[LONG.length]]).toEqual([-1, 0, 499_999]);
  appendAll(list, new Set([7]));
  expect(list.at(-1)).toBe(7);
});

test('finds the largest and the smallest, also of long lists and of other collections', () => {
  expect([largest(LONG), smallest(LONG)]).toEqual([499_999, 0]);
  expect([largest(new Set([2, -3, 1])), smallest(new Map([['a', 4]]).values())]).toEqual([2, 4]);
});

test.each([
  [[], -Infinity, Infinity],
  [[NaN, 1], NaN, NaN],
])('of %j as Math.max and Math.min give', (numbers: readonly number[], most, least) => {
  expect(largest(numbers)).toBe(most);
  expect(smallest(numbers)).toBe(least);
  expect([largest(numbers), smallest(numbers)]).toEqual([Math.max(...numbers), Math.min(...numbers)]);
});

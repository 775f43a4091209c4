/** In which order a quick run takes the related tests: what is nearest to the change first. */
import { distance, orderTests } from './order-tests.cjs';

test.each([
  ['tests/plan/read/sheet/a1.test.ts', 'src/plan/read/sheet/a1.ts', 0],
  ['tests/plan/read/sheet/a1.test.ts', 'tests/plan/read/sheet/a1.test.ts', 0],
  ['tests/taskpane/list/row.test.tsx', 'src/taskpane/list/row.tsx', 0],
  ['tests/plan/read/sheet/serial-date.test.ts', 'src/plan/read/sheet/a1.ts', 1],
  ['tests/plan/review.test.ts', 'src/plan/read/sheet/a1.ts', 3],
  ['tests/plan/read/dates/read-date.test.ts', 'src/plan/read/sheet/a1.ts', 3],
])('from %s to %s it is %i steps', (test, changed, steps) => {
  expect(distance(test, changed)).toBe(steps);
});

const tests = [
  { path: 'tests/excel/host.test.ts', duration: 100 },
  { path: 'tests/plan/read/dates/forms.test.ts', duration: 400 },
  { path: 'tests/plan/read/dates/calendar.test.ts', duration: 50 },
  { path: 'tests/plan/read/sheet/grid.test.ts' },
  { path: 'tests/plan/read/sheet/a1.test.ts', duration: 300 },
];

test.each([
  [['src/plan/read/sheet/a1.ts'], ['a1', 'grid', 'calendar', 'forms', 'host']],
  [['src/plan/read/dates/forms.ts'], ['forms', 'calendar', 'a1', 'grid', 'host']],
  [
    ['src/plan/read/sheet/a1.ts', 'src/excel/host.ts'],
    ['host', 'a1', 'grid', 'calendar', 'forms'],
  ],
])('after a change of %j: %j', (changed, order) => {
  const names = orderTests(tests, changed).map(({ path }) => path.replace(/^.*\/|\.test\.ts$/g, ''));
  expect(names).toEqual(order);
});

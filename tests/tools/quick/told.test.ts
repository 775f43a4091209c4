/** A quick run's summary says what was tested and, above all, what was not. */
import { told } from './told.cjs';

const run = (...changed: string[]) => ({ changed, how: 'changed since main' });

test.each([
  [run('README.md'), 0, 0, 'No unit test is related to the 1 file changed since main: nothing was tried.'],
  [
    run('a.ts', 'b.ts'),
    1,
    1,
    'Tried all 1 unit test file related to the 2 files changed since main. Slow and',
  ],
  [
    run('a.ts'),
    77,
    40,
    'Tried 40 of the 77 unit test files related to the 1 file changed since main, the nearest first. NOT tried, as the time was up: 37. Slow and',
  ],
])('of %o related to %i and tried %i: %s', (changed, related, tried, words) => {
  expect(told(changed, related, tried)).toContain(words);
});

/**
 * Makes jest start long test files first, so that no worker is idle at the end while another is still busy with one.
 * Uses the duration of the last run; on a fresh checkout, the file's own timeout and its kind.
 */
const Sequencer = require('@jest/test-sequencer').default;
const { readFileSync } = require('node:fs');
const { longestFirst, stated } = require('./order-by-length.cjs');

class LongFirst extends Sequencer {
  sort(tests) {
    // The default order looks up last run's durations, and puts last run's failures first.
    const known = super.sort([...tests]);
    if (known.some(({ duration }) => duration)) return known;
    return longestFirst(
      known.map((test) => ({ test, ...stated(test.path, readFileSync(test.path, 'utf8')) })),
    ).map(({ test }) => test);
  }
}
module.exports = LongFirst;

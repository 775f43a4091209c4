/**
 * Has jest begin the long test files first, so that no worker sits idle at the end while another is in the middle of one.
 * How long a file took when it was last run says it best; on a fresh checkout, the time that it allows itself and its kind.
 */
const Sequencer = require('@jest/test-sequencer').default;
const { readFileSync } = require('node:fs');
const { longestFirst, stated } = require('./order-by-length.cjs');

class LongFirst extends Sequencer {
  sort(tests) {
    // The usual order looks up how long each took when last run, and puts first what failed then.
    const known = super.sort([...tests]);
    if (known.some(({ duration }) => duration)) return known;
    return longestFirst(
      known.map((test) => ({ test, ...stated(test.path, readFileSync(test.path, 'utf8')) })),
    ).map(({ test }) => test);
  }
}
module.exports = LongFirst;

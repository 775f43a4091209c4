/** Makes jest take the related tests in the order of a quick run. */
const { relative, sep } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;
const { orderTests } = require('./order-tests.cjs');
const { quickRun } = require('./quick-run.cjs');

class QuickSequencer extends Sequencer {
  sort(tests) {
    // The default order looks up last run's durations.
    const timed = super.sort([...tests]).map((test) => ({
      test,
      path: relative(test.context.config.rootDir, test.path).split(sep).join('/'),
      duration: test.duration,
    }));
    return orderTests(timed, quickRun().changed).map(({ test }) => test);
  }
}
module.exports = QuickSequencer;

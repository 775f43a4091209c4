/** Begins no further test file once the time of a quick run is over; those begun end as ever. The report counts the rest. */
const TestRunner = require('jest-runner').default;
const { MILLISECONDS } = require('./quick-run.cjs');

class QuickRunner extends TestRunner {
  begun = new Set();

  async runTests(tests, watcher, options) {
    const end = Date.now() + MILLISECONDS;
    super.on('test-file-start', ([test]) => void this.begun.add(test.path));
    // One at least is run, however slow the machine.
    const isOver = () => this.begun.size > 0 && Date.now() > end;
    const timed = {
      isInterrupted: () => watcher.isInterrupted() || isOver(),
      on: (...words) => watcher.on(...words),
    };
    return super.runTests(tests, timed, options);
  }

  /** A test file that was not begun has not failed. */
  on(event, listener) {
    if (event !== 'test-file-failure') return super.on(event, listener);
    return super.on(event, (failed) => (this.begun.has(failed[0].path) ? listener(failed) : undefined));
  }
}
module.exports = QuickRunner;

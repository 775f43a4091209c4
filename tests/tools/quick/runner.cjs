/**
 * Starts no further test file once a quick run's time is up; those already started finish. The report counts the rest.
 */
const TestRunner = require('jest-runner').default;
const { MILLISECONDS } = require('./quick-run.cjs');

class QuickRunner extends TestRunner {
  begun = new Set();

  async runTests(tests, watcher, options) {
    const end = Date.now() + MILLISECONDS;
    super.on('test-file-start', ([test]) => void this.begun.add(test.path));
    // Runs at least one, however slow the machine.
    const isOver = () => this.begun.size > 0 && Date.now() > end;
    const timed = {
      isInterrupted: () => watcher.isInterrupted() || isOver(),
      on: (...words) => watcher.on(...words),
    };
    return super.runTests(tests, timed, options);
  }

  /** A test file that was not started has not failed. */
  on(event, listener) {
    if (event !== 'test-file-failure') return super.on(event, listener);
    return super.on(event, (failed) => (this.begun.has(failed[0].path) ? listener(failed) : undefined));
  }
}
module.exports = QuickRunner;

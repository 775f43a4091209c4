/**
 * The default report without jest's line that all related tests were run; instead says how many were, out of how many.
 */
const { DefaultReporter, utils } = require('@jest/reporters');
const { quickRun } = require('./quick-run.cjs');
const { told } = require('./told.cjs');

class QuickReporter extends DefaultReporter {
  onRunComplete(contexts, results) {
    super.onRunComplete(contexts, results);
    const related = results.numTotalTestSuites;
    const summary = related > 0 ? `\n${utils.getSummary(results)}\n` : '';
    const tried = results.testResults.length;
    setImmediate(() => process.stdout.write(`${summary}\n${told(quickRun(), related, tried)}\n`));
  }
}
module.exports = QuickReporter;

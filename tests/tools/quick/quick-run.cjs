/** What the parts of a quick run share: how long it may take, and what changed, which the launcher puts into the environment. */

/** Of the 20 seconds that a quick run may take, these are for the tests; the rest is for starting and for the last of them. */
const MILLISECONDS = 14_000;
const VARIABLE = 'QUICK_RUN_CHANGED';

/** What `withQuickRun` put into the environment. */
function quickRun() {
  return JSON.parse(process.env[VARIABLE] ?? '{"changed":[],"how":""}');
}

/** The environment of a run for these changed files. */
function withQuickRun(environment, changed, how) {
  return { ...environment, [VARIABLE]: JSON.stringify({ changed, how }) };
}

module.exports = { MILLISECONDS, quickRun, withQuickRun };

/**
 * Shared by the parts of a quick run: its time limit, and what changed, which the launcher passes in the environment.
 */

/**
 * Of the 20 seconds of a quick run, these are for the tests; the rest is for start-up and for finishing the last of
 * them.
 */
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

/**
 * The order in which a quick run takes the related test files: nearest to a change first, by the folders that tests
 * mirror, and among equally near ones the shortest, by the last run's duration.
 */
const { posix } = require('node:path');

/** `tests/plan/read/sheet/a1.test.ts` and `src/plan/read/sheet/a1.ts` both as `plan/read/sheet/a1`. */
function place(path) {
  return path.replace(/^(?:src|tests)\//, '').replace(/(?:\.[a-z0-9]+)+$/, '');
}

/** 0 for the changed test itself and the test of a changed file; otherwise the steps between their folders. */
function distance(test, changed) {
  if (test === changed || place(test) === place(changed)) return 0;
  const from = posix.dirname(place(test)).split('/');
  const to = posix.dirname(place(changed)).split('/');
  let shared = 0;
  while (shared < Math.min(from.length, to.length) && from[shared] === to[shared]) shared += 1;
  return 1 + from.length + to.length - 2 * shared;
}

/**
 * `tests` are `{ path, duration }`, with paths from the project's root; those without a duration come last at their
 * distance.
 */
function orderTests(tests, changed) {
  const far = new Map(
    tests.map(({ path }) => [path, Math.min(Infinity, ...changed.map((each) => distance(path, each)))]),
  );
  return [...tests].sort(
    (a, b) =>
      far.get(a.path) - far.get(b.path) ||
      (a.duration ?? Infinity) - (b.duration ?? Infinity) ||
      (a.path < b.path ? -1 : 1),
  );
}

module.exports = { distance, orderTests };

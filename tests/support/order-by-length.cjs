/** Estimates which of two test files takes longer if neither has been run, from their names and contents. */

/** The test file's own timeout in seconds, if it sets one, and the rank of its kind: unit tests are the quickest. */
function stated(path, text) {
  const bounds = [...text.matchAll(/^\}, ([\d_]+)\);$/gm)].map(([, bound]) =>
    Number(bound.replaceAll('_', '')),
  );
  return {
    seconds: Math.max(0, ...bounds) / 1000,
    kind: /\.slow\.test\.tsx?$/.test(path) ? 2 : /\.e2e\.test\.ts$/.test(path) ? 1 : 0,
  };
}

/** `files` are `{ seconds, kind }`; the sort is stable. */
function longestFirst(files) {
  return [...files].sort((a, b) => b.seconds - a.seconds || b.kind - a.kind);
}

module.exports = { longestFirst, stated };

/** Which of two test files is likely to take longer, where neither has been run: by what their names and texts say. */

/** Seconds for which a test of the file may run, where it says so, and the rank of its kind: unit tests are the quickest. */
function stated(path, text) {
  const bounds = [...text.matchAll(/^\}, ([\d_]+)\);$/gm)].map(([, bound]) =>
    Number(bound.replaceAll('_', '')),
  );
  return {
    seconds: Math.max(0, ...bounds) / 1000,
    kind: /\.slow\.test\.tsx?$/.test(path) ? 2 : /\.e2e\.test\.ts$/.test(path) ? 1 : 0,
  };
}

/** `files` are `{ seconds, kind }`; of equal ones, the order in which they come is kept. */
function longestFirst(files) {
  return [...files].sort((a, b) => b.seconds - a.seconds || b.kind - a.kind);
}

module.exports = { longestFirst, stated };

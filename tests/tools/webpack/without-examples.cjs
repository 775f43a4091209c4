/**
 * A webpack loader that empties what the entries of registries carry only for their tests: the examples of checks, date
 * forms, signs, blocks and rules, and what a sign or a header matcher refuses. Each stays an empty list, or an object of
 * empty lists. Takes TypeScript before it is compiled. Header matchers keep their examples, because a header that is
 * one of them is known by it; what opens a question is in the weights already.
 */
const ts = require('typescript');

const OF_TESTS = new Set(['examples', 'refuses']);
const OF_TESTS_IN_HEADERS = new Set(['refuses', 'asks']);

/** The emptied literal of a property; `null` if the property is not a plain literal. */
function emptied(node) {
  if (ts.isArrayLiteralExpression(node)) return '[]';
  if (!ts.isObjectLiteralExpression(node)) return null;
  const names = node.properties.map(({ name }) => name?.getText());
  return `{ ${names.map((name) => `${name}: []`).join(', ')} }`;
}

/** `path`: of the file, by which header matchers are known. */
function emptyExamples(source, path) {
  const named = /[\\/]read[\\/]schema[\\/]headers[\\/]/.test(path) ? OF_TESTS_IN_HEADERS : OF_TESTS;
  if (!/\b(?:examples|refuses|asks): [[{]/.test(source)) return source;
  const file = ts.createSourceFile('x.tsx', source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const cuts = [];
  const visit = (node) => {
    const replacement =
      ts.isPropertyAssignment(node) && named.has(node.name.getText()) ? emptied(node.initializer) : null;
    if (replacement === null) return ts.forEachChild(node, visit);
    cuts.push({ from: node.initializer.getStart(), to: node.initializer.getEnd(), replacement });
  };
  visit(file);
  return cuts.reduceRight(
    (text, { from, to, replacement }) => text.slice(0, from) + replacement + text.slice(to),
    source,
  );
}

module.exports = function withoutExamples(source) {
  return emptyExamples(source, this.resourcePath);
};

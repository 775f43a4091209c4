/**
 * A webpack loader that empties the examples that checks, date forms, signs, blocks and rules carry for their tests.
 * Each stays an empty list, or an object of empty lists. Takes TypeScript before it is compiled. Header matchers keep
 * theirs, because header recognition is weighted by them.
 */
const ts = require('typescript');

/** The emptied literal of a property; `null` if the property is not a plain literal. */
function emptied(node) {
  if (ts.isArrayLiteralExpression(node)) return '[]';
  if (!ts.isObjectLiteralExpression(node)) return null;
  const names = node.properties.map(({ name }) => name?.getText());
  return `{ ${names.map((name) => `${name}: []`).join(', ')} }`;
}

function withoutExamples(source) {
  if (!/\bexamples: [[{]/.test(source)) return source;
  const file = ts.createSourceFile('x.tsx', source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const cuts = [];
  const visit = (node) => {
    const replacement =
      ts.isPropertyAssignment(node) && node.name.getText() === 'examples' ? emptied(node.initializer) : null;
    if (replacement === null) return ts.forEachChild(node, visit);
    cuts.push({ from: node.initializer.getStart(), to: node.initializer.getEnd(), replacement });
  };
  visit(file);
  return cuts.reduceRight(
    (text, { from, to, replacement }) => text.slice(0, from) + replacement + text.slice(to),
    source,
  );
}

module.exports = withoutExamples;

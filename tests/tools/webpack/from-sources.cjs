/** Runs parts of the sources for the build script, which cannot load TypeScript directly. */
const { join } = require('node:path');
const tsx = require('tsx/cjs/api');

const load = (source) => tsx.require(`../../../src/${source}`, join(__dirname, 'from-sources.cjs'));

/** The text of functions.json, from the custom functions themselves; ends with a line break. */
function functionsJsonText() {
  return `${JSON.stringify(load('functions/functions-json.ts').functionsJson(), null, 2)}\n`;
}

/** A guide's lines, read as the pane reads one. */
function linesOfGuide(markdown) {
  return load('taskpane/words/guide-lines.ts').guideLines(markdown);
}

module.exports = { functionsJsonText, linesOfGuide };

/**
 * The text of functions.json, generated from the custom functions themselves at each build: their sources are
 * TypeScript, which the build script cannot load directly.
 */
const { join } = require('node:path');
const tsx = require('tsx/cjs/api');

const SOURCE = '../../../src/functions/functions-json.ts';

/** Ends with a line break. Throws if the sources cannot be loaded. */
function functionsJsonText() {
  const { functionsJson } = tsx.require(SOURCE, join(__dirname, 'functions-json.cjs'));
  return `${JSON.stringify(functionsJson(), null, 2)}\n`;
}

module.exports = { functionsJsonText };

/**
 * Jest's runtime, except that a worker compiles each module once and not once for every test file: the script is kept,
 * and each test file runs it in its own context, with module objects of its own. What it cannot compile, or a version
 * of jest that it does not know, is left to jest's own way.
 */
const { Script } = require('node:vm');
// Jest's runner brings the runtime along.
const Runtime = require(
  require.resolve('jest-runtime', { paths: [require.resolve('jest-runner/package.json')] }),
).default;

/** By file: the text that was compiled, the parameters that it was given, and the script, `null` if there is none. */
const compiled = new Map();
/** That of the test file that runs now: a worker runs one at a time, and imports go to the module objects of that one. */
let current = null;

class CompileOnce extends Runtime {
  constructor(...given) {
    super(...given);
    if (typeof this.executor?.compile === 'function') keepScripts(this.executor);
  }
}

function keepScripts(executor) {
  current = executor;
  const compile = executor.compile.bind(executor);
  executor.compile = (text, file) => {
    const context = executor.environment.getVmContext();
    if (context === null || executor.resolution.isCoreModule(file)) return compile(text, file);
    const parameters = executor.injectedModuleParameters.join();
    let known = compiled.get(file);
    if (known?.text !== text || known.parameters !== parameters) {
      known = { text, parameters, script: scriptOf(text, file, parameters) };
      compiled.set(file, known);
    }
    return known.script ? known.script.runInContext(context) : compile(text, file);
  };
}

/** The function begins on a line of its own before the text, so that lines and columns are those of the file. */
function scriptOf(text, file, parameters) {
  try {
    return new Script(`(function(${parameters}){\n${text}\n})`, {
      filename: file,
      lineOffset: -1,
      importModuleDynamically: (specifier, _script, attributes, ...rest) =>
        current.dynamicImport(specifier, file, current.environment.getVmContext(), attributes, rest[0]),
    });
  } catch {
    return null;
  }
}

module.exports = Object.assign(CompileOnce, { keepScripts });

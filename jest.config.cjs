/**
 * Tests run on the sources through swc; tsc checks types before jest starts (see package.json). The file name says what
 * kind of test it holds: `*.test.ts` are quick unit tests in Node alone; `*.slow.test.ts` take seconds or run other
 * programs; `*.e2e.test.ts` drive a browser against a build that is remade only when its inputs have changed.
 */
const shared = {
  testEnvironment: 'node',
  // Shared with every test's own realm: looking these up there each time took a fifth of most tests' time. Not the
  // clock, which tests replace, nor Symbol, of which Fluent UI uses a key.
  sandboxInjectedGlobals: [
    ...['Array', 'Infinity', 'JSON', 'Map', 'Math', 'Number', 'Object'],
    ...['Promise', 'RegExp', 'Set', 'String', 'WeakMap'],
  ],
  // Compiles each module once in a worker: compiling it again for every test file took a quarter of the quick tests' time.
  runtime: '<rootDir>/tests/support/compile-once.cjs',
  // The sources are roots too, so that `--findRelatedTests` works from a changed source file.
  roots: ['<rootDir>/src', '<rootDir>/tests'],
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These ship only as ES modules. Microsoft's client must not be transformed.
  transformIgnorePatterns: [
    '/node_modules/(?!(@cj-tech-master/excelts|@noble/hashes|hucre|fast-check|pure-rand)/)',
  ],
  moduleNameMapper: { '\\.css$': '<rootDir>/tests/support/no-styles.cjs' },
};

module.exports = {
  // Use every core: on a two-core machine jest would otherwise leave one idle. A worker that has grown too large is
  // restarted, and compiles everything again. `npm test` lets each keep more new objects before it clears them away, on
  // its own thread: that saves a tenth of the time.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '2GB',
  testSequencer: '<rootDir>/tests/support/long-first.cjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '\\.(?:slow|e2e)\\.test\\.tsx?$'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
    },
    {
      ...shared,
      displayName: 'slow',
      testMatch: ['**/*.slow.test.ts', '**/*.slow.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['**/*.e2e.test.ts'],
      globalSetup: '<rootDir>/tests/e2e/support/build-once.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/e2e/support/patience.ts'],
    },
  ],
  reporters: ['default', '<rootDir>/tests/support/count-reporter.cjs'],
};

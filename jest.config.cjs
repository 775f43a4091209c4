/**
 * Tests run on the sources through swc; types are checked by tsc before jest starts (see package.json). A file's name says
 * which tests it holds: `*.test.ts` unit tests, in Node alone and quick; `*.slow.test.ts` those that take seconds or call
 * other programs; `*.e2e.test.ts` those that drive a browser, over a build made once when what it is made of has changed.
 */
const shared = {
  testEnvironment: 'node',
  // Looked up in the test's own world each time, these cost a fifth of the time of most tests. No clock: tests set that;
  // and no Symbol: Fluent UI has a key of that name.
  sandboxInjectedGlobals: [
    ...['Array', 'Infinity', 'JSON', 'Map', 'Math', 'Number', 'Object'],
    ...['Promise', 'RegExp', 'Set', 'String', 'WeakMap'],
  ],
  // The sources too, so that the tests related to a change in them are found.
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
  // These ship as ES modules only; Microsoft's client must stay untouched.
  transformIgnorePatterns: [
    '/node_modules/(?!(@cj-tech-master/excelts|@noble/hashes|hucre|fast-check|pure-rand)/)',
  ],
  moduleNameMapper: { '\\.css$': '<rootDir>/tests/support/no-styles.cjs' },
};

module.exports = {
  // Every core: on two, jest would leave one idle. A worker that has grown is begun anew.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
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

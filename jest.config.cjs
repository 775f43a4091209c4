/** Tests run on the sources through swc; types are checked by tsc before jest starts (see package.json). */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
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
  transformIgnorePatterns: ['/node_modules/(?!(@cj-tech-master/excelts|hucre|fast-check|pure-rand)/)'],
  reporters: ['default', '<rootDir>/tests/support/count-reporter.cjs'],
};

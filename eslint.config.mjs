// Lint rules: typescript-eslint, the Office add-in rules, and our layering (imports point down only).
import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** Forbids files in one folder from importing the folders named. */
const mayNotImport = (files, folders, extra = []) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...folders.map((folder) => ({
            group: [`**/${folder}/**`],
            message: `Imports point down only: this folder may not import ${folder}.`,
          })),
          ...extra,
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ['node_modules/**', 'dist/**', 'coverage/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  prettier,
  {
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // Parts of a change queue their reads here; one exchange per inspection pass answers them before they are used.
    files: ['src/excel/change/**'],
    rules: {
      'office-addins/call-sync-after-load': 'off',
      'office-addins/call-sync-before-read': 'off',
      'office-addins/load-object-before-read': 'off',
      'office-addins/test-for-null-using-isNullObject': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(CallExpression, NewExpression) > SpreadElement',
          message: 'A long list overflows the stack as arguments: see src/plan/long-lists.ts.',
        },
      ],
    },
  },
  mayNotImport(
    ['src/plan/**'],
    ['excel', 'app', 'taskpane', 'commands', 'functions', 'workbench'],
    [
      {
        regex: '^(?!\\.|(?:zod|diff|fflate)$|@noble/hashes/)',
        message: 'src/plan knows only packages that are pure: zod, diff, fflate and @noble/hashes.',
      },
    ],
  ),
  mayNotImport(['src/excel/**'], ['app', 'taskpane', 'commands', 'functions', 'workbench']),
  mayNotImport(['src/app/**'], ['excel', 'taskpane', 'commands', 'functions', 'workbench']),
  mayNotImport(['src/functions/**'], ['excel', 'app', 'taskpane', 'commands', 'workbench']),
  mayNotImport(['src/taskpane/**', 'src/commands/**'], ['workbench']),
  {
    files: ['src/plan/**'],
    rules: { 'no-restricted-globals': ['error', 'Date', 'Office', 'Excel', 'window', 'document', 'process'] },
  },
  {
    files: ['**/*.cjs', '*.config.js', 'tests/tools/**', 'src/workbench/headless.ts'],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        process: 'readonly',
        __dirname: 'readonly',
        console: 'readonly',
        setImmediate: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-console': 'off' },
  },
);

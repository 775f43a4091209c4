/**
 * The README's table "How to change it": each of its things made by `npm run new` in a copy of the project, filled in
 * and tested.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WRITTEN } from './examples';
import { KINDS } from './kinds';
import { make } from './make';

const ROOT = join(__dirname, '../../..');
const COPIED = [
  'src',
  'tests/plan/judge/checks',
  'tests/plan/read/dates/forms',
  'tests/plan/read/dates/dates-support.ts',
  'tests/plan/read/evidence/evidence-signs.test.ts',
  'tests/plan/export/gate',
  'tests/plan/change/summary/blocks.test.ts',
  'tests/plan/read/schema/headers.test.ts',
  'tests/plan/marks/flags/flag-columns.test.ts',
  'tests/functions/functions-json.test.ts',
  'tests/excel/self-test',
  'tests/support',
  'tests/e2e/support',
  'tests/tools/new',
  'jest.config.cjs',
  'package.json',
  '.prettierrc.json',
];
type Words = readonly [kind: string, name: string, phrase?: string];
const MADE: readonly Words[] = [
  ['check', 'lead-on-leave'],
  ['date-form', 'year-close'],
  ['header', 'due', 'Deadline of the whole thing (5)'],
  ['profile', 'barchester'],
  ['sign', 'photo-shown'],
  ['block', 'a-word'],
  ['column', 'first-lead'],
  ['rule', 'no-fire-service'],
  ['function', 'next-review'],
  ['case', 'odd-thing'],
];
/** Titles of the tests that cover what was made; each is part of the pattern that selects them. */
const TITLES = [
  'lead-on-leave',
  'every finding of the policy',
  'year-close',
  'Deadline of the whole',
  'barchester',
  'photo-shown',
  'ids are unique and every reason',
  'a-word',
  'has an example and says why',
  'first-lead',
  'no-fire-service',
  'has no fault',
  'assumption holds .* ExcelApi 1.20',
];

let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'npm-run-new-'));
  for (const path of COPIED) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const run = (...words: string[]) => spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8' });
const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
/** Titles of the tests run in the copy, by outcome. */
function tried(): { readonly passed: readonly string[]; readonly failed: readonly string[] } {
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const { stdout, stderr } = run(
    ...[jest, 'tests/plan', 'tests/functions', 'conformance', '--json', '--reporters=default'],
    // One worker, which compiles what these files share once; the other core is busy with other tests.
    '--maxWorkers=1',
    ...['--testNamePattern', TITLES.join('|'), '--selectProjects', 'unit', 'slow'],
  );
  const at = stdout.indexOf('{"');
  if (at < 0) throw new Error(stdout + stderr);
  const { testResults } = JSON.parse(stdout.slice(at).split('\n')[0] ?? '') as {
    readonly testResults: readonly {
      readonly message: string;
      readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
    }[];
  };
  const broken = testResults.filter(({ assertionResults }) => assertionResults.length === 0);
  if (broken.length > 0) throw new Error(broken.map(({ message }) => message).join('\n'));
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const named = (status: string) =>
    all.filter((each) => each.status === status).map(({ fullName }) => fullName);
  return { passed: named('passed'), failed: named('failed') };
}

function fillIn(): void {
  for (const [path, pairs] of Object.entries(WRITTEN)) {
    let text = readFileSync(join(copy, path), 'utf8');
    for (const [open, written] of pairs) {
      if (!text.includes(open)) throw new Error(`${path} does not hold: ${open}`);
      text = text.replace(open, () => written);
    }
    writeFileSync(join(copy, path), text);
  }
  const policy = join(copy, 'src/plan/POLICY.md');
  writeFileSync(
    policy,
    readFileSync(policy, 'utf8').replace('`due-missing`', '`lead-on-leave` `due-missing`'),
  );
}

test('every kind is tried here', () => {
  expect(MADE.map(([kind]) => kind).sort()).toEqual([...Object.keys(KINDS), 'header'].sort());
});

test('each thing is one file and one line; its tests fail until it has examples, then pass', () => {
  const [[kind, name], ...others] = MADE as [Words, ...Words[]];
  const { status, stderr } = run(tsx, 'tests/tools/new/run.ts', kind, name);
  expect([stderr, status]).toEqual(['', 0]);
  // The rest without a process each: the command does nothing more.
  for (const words of others) make(copy, ...words);
  const begun = tried();
  const about = (titles: readonly string[], words: string): boolean =>
    titles.some((title) => title.includes(words));
  for (const [kind, name] of MADE.filter(([kind]) => kind !== 'header')) {
    const words = UNFILLED[kind] ?? name;
    expect([kind, about(begun.failed, words)]).toEqual([kind, true]);
  }
  fillIn();
  const filled = tried();
  expect(filled.failed).toEqual([]);
  for (const [kind, name] of MADE) {
    const words = kind === 'header' ? 'Deadline of the whole' : (UNFILLED[kind] ?? name);
    expect([kind, about(filled.passed, words)]).toEqual([kind, true]);
  }
  expect(about(filled.passed, 'a-word says')).toBe(true);
}, 180_000);

/**
 * What indicates that a thing is not filled in, if that test's title does not name it. A header brings its own example.
 */
const UNFILLED: Readonly<Record<string, string>> = {
  sign: 'ids are unique and every reason',
  block: 'has an example and says why',
  function: 'has no fault',
  case: 'assumption holds',
};

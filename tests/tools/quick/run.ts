/**
 * `npm run test:quick`: the unit tests related to what changed, the nearest first, in about 20 seconds. Files can be
 * named instead: `npm run test:quick -- src/plan/read/sheet/a1.ts`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { changedFiles } from './changed-files';
import { withQuickRun } from './quick-run.cjs';

const ROOT = join(__dirname, '../../..');
/** Reads every source file itself, so that no import relates it to any. */
const READS_ALL = 'tests/architecture.test.ts';

function run(): number {
  const named = process.argv.slice(2);
  const unknown = named.filter((path) => !existsSync(join(ROOT, path)));
  if (unknown.length > 0) return refuse(`No such file: ${unknown.join(', ')}`);
  const changed = named.length > 0 ? { files: named, how: 'named' } : changedFiles(ROOT);
  if (!changed)
    return refuse(
      'This folder is no git checkout, so what changed is not known: name files, or run npm test.',
    );
  const { files, how } = changed;
  if (files.length === 0) {
    console.log(`No file ${how}: nothing was tried. npm test runs everything.`);
    return 0;
  }
  const sources = files.filter((path) => /^(?:src|tests)\//.test(path));
  const related = sources.length > 0 ? [...files, READS_ALL] : files;
  const quick = join(ROOT, 'tests/tools/quick');
  const { status } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/jest/bin/jest.js'),
      '--selectProjects=unit',
      '--passWithNoTests',
      `--runner=${join(quick, 'runner.cjs')}`,
      `--testSequencer=${join(quick, 'sequencer.cjs')}`,
      `--reporters=${join(quick, 'reporter.cjs')}`,
      '--findRelatedTests',
      ...related,
    ],
    { cwd: ROOT, stdio: 'inherit', env: withQuickRun(process.env, files, how) },
  );
  return status ?? 1;
}

function refuse(why: string): number {
  console.error(why);
  return 2;
}

process.exitCode = run();

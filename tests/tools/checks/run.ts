/**
 * `npm run checks`: types, style and lint of the whole, side by side, as the slowest of them takes as long as the others
 * together. What each has to say comes in one piece, in this order; fails where any does, and then says which.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const bin = (path: string): string => join(ROOT, 'node_modules', path);

const TSC = bin('typescript-7/bin/tsc');
const CHECKS = [
  ['Prettier', bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  ['ESLint', bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'],
  ['Types', TSC, '--noEmit', '-p', 'tsconfig.json'],
  ['Types of src/plan', TSC, '--noEmit', '-p', 'src/plan/tsconfig.json'],
] as const;

async function check([name, ...command]: readonly [string, ...string[]]): Promise<
  readonly [string, number, string]
> {
  const child = spawn(process.execPath, command, { cwd: ROOT, env: { ...process.env, FORCE_COLOR: '0' } });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number>((done, fail) => {
    child.on('error', fail).on('close', (status) => done(status ?? 1));
  });
  return [name, code, said];
}

async function run(): Promise<void> {
  const results = await Promise.all(CHECKS.map(check));
  for (const [, , said] of results) if (said !== '') console.log(said);
  const failed = results.filter(([, code]) => code !== 0).map(([name]) => name);
  if (failed.length > 0) {
    console.error(`Not in order: ${failed.join(', ')}.`);
    process.exitCode = 1;
  }
}

void run();

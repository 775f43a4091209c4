/**
 * Jest's global set-up for the browser tests: builds the workbench and the add-in as they ship, into a folder named by
 * a hash of their inputs, so that nothing is built if nothing has changed; and finds the browser, once for all files.
 * Throws if either fails: with the build's own message, or with one sentence on what to install.
 */
import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BROWSER_FILE, findBrowser } from './find-browser';

const ROOT = join(__dirname, '..', '..', '..');
const CACHE = join(ROOT, 'node_modules', '.cache', 'action-plan-assurance');
const MADE_OF = [
  'src',
  'assets',
  'tests/tools/webpack',
  'webpack.config.js',
  'manifest.xml',
  'package-lock.json',
];
/** Builds of earlier states that are kept, and how long one may still be in use (milliseconds). */
const KEPT = 2;
const IN_USE = 3_600_000;

/** What the tests' add-in is built for. */
export const BASE_URL = 'https://add-in.example/plans/';
export const COUNCIL = 'Example & Sons <County> Council';
export const CONTACT = 'plans@example.gov.uk';
/** Beside the builds: what the add-in's initial script weighs. */
export const FIGURES_FILE = 'initial-script.json';

/** Environment variable with the folder that contains `workbench` and `addin`. */
export const BUILD_FOLDER = 'E2E_BUILD_FOLDER';

/** The folder that contains `workbench` and `addin`, built if necessary. */
export async function builtFolder(): Promise<string> {
  const name = fingerprint();
  const folder = join(CACHE, name);
  if (!existsSync(folder)) {
    const draft = join(CACHE, `draft-${randomUUID()}`);
    mkdirSync(draft, { recursive: true });
    try {
      await Promise.all([
        build(join(draft, 'workbench'), ['workbench']),
        build(join(draft, 'addin'), [
          `baseUrl=${BASE_URL}`,
          `council=${COUNCIL}`,
          `contact=${CONTACT}`,
          `figures=${join(draft, FIGURES_FILE)}`,
        ]),
      ]);
      // Another run may have finished first; its build is just as good.
      if (!existsSync(folder)) renameSync(draft, folder);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
    forgetOld(name);
  }
  return folder;
}

export default async function setUp(): Promise<void> {
  const [folder, browser] = await Promise.all([builtFolder(), findBrowser()]);
  process.env[BUILD_FOLDER] = folder;
  process.env[BROWSER_FILE] = JSON.stringify(browser);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    if (statSync(path).isDirectory()) {
      for (const entry of readdirSync(path).sort()) add(join(path, entry));
      return;
    }
    hash.update(`${relative(ROOT, path)}\0`).update(readFileSync(path));
  };
  for (const part of MADE_OF) add(join(ROOT, part));
  return hash.digest('hex').slice(0, 16);
}

async function build(output: string, settings: readonly string[]): Promise<void> {
  const command = join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const env = [`output=${output}`, ...settings].flatMap((setting) => ['--env', setting]);
  const child = spawn(process.execPath, [command, '--mode', 'production', ...env], { cwd: ROOT });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  if (code !== 0) throw new Error(`The build for the browser tests failed.\n${said}`);
}

function forgetOld(current: string): void {
  const others = readdirSync(CACHE)
    .filter((name) => name !== current && !name.startsWith('draft-'))
    .map((name) => ({ path: join(CACHE, name), at: statSync(join(CACHE, name)).mtimeMs }))
    .sort((left, right) => right.at - left.at);
  for (const { path, at } of others.slice(KEPT))
    if (Date.now() - at > IN_USE) rmSync(path, { recursive: true, force: true });
}

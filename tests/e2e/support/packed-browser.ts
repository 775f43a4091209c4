/**
 * The Chromium that npm installs with the tests, for a Linux that has no browser of its own: unpacked once, with the
 * libraries and the font that are packed beside it, into a folder of its own below node_modules. Nothing is downloaded.
 */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserFile } from './find-browser';

const ROOT = join(__dirname, '..', '..', '..');
const PACKAGE = require.resolve('@sparticuz/chromium');
const CACHE = join(ROOT, 'node_modules', '.cache', 'action-plan-assurance-browser');

/** Unpacks into the folder for temporary files; its libraries only where it takes itself to be in Amazon's cloud. */
const UNPACK =
  'import(process.argv[1]).then(({ default: chromium }) => (chromium.default ?? chromium).executablePath())';
const IN_CLOUD = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };

/** Rejects where the package is not installed or cannot be unpacked. */
export async function packedBrowser(): Promise<BrowserFile> {
  const about = readFileSync(join(dirname(PACKAGE), '..', '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(about) as { readonly version: string };
  const folder = join(CACHE, version);
  if (!existsSync(folder)) await unpack(folder);
  const [libraries, fonts] = [join(folder, 'al2023', 'lib'), join(folder, 'fonts.conf')];
  const others = process.env['LD_LIBRARY_PATH'];
  return {
    executablePath: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: others ? `${libraries}${delimiter}${others}` : libraries,
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: fonts }),
    },
  };
}

async function unpack(folder: string): Promise<void> {
  const draft = join(CACHE, `draft-${randomUUID()}`);
  mkdirSync(draft, { recursive: true });
  try {
    const env = { ...process.env, ...IN_CLOUD, TMPDIR: draft };
    await promisify(execFile)(process.execPath, ['-e', UNPACK, PACKAGE], { cwd: ROOT, env });
    writeFileSync(
      join(draft, 'fonts.conf'),
      `<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`,
    );
    // Another run may have been quicker: its browser is as good.
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * The hosting guide's sample under the real nginx, on a loopback port, with everything that nginx writes in a temporary
 * folder. Of the sample, only what the test's machine does not have is replaced: the certificate, the port, the folder.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostingSample } from '../../support/hosting-samples';
import type { FolderServer } from './serve-folder';

const PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'];

/** The installed nginx; `undefined` if there is none. */
export const nginxFile = PLACES.find((place) => existsSync(place));

/** Serves the add-in as in the sample, and the workbench under `/bench/`. Rejects with what nginx says. */
export async function serveWithNginx(addin: string, workbench: string): Promise<FolderServer> {
  if (nginxFile === undefined) throw new Error('There is no nginx.');
  const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  writeFileSync(join(prefix, 'nginx.conf'), configuration(prefix, sampleAt(port, addin, workbench)));
  const errors = join(prefix, 'error.log');
  const child = spawn(nginxFile, ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', errors]);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(prefix, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}/`;
  const answers = await answersSoon(address, () => child.exitCode !== null);
  if (!answers) {
    await close();
    throw new Error(`nginx did not start.\n${said}`);
  }
  return { address, close };
}

/** Replaces the first occurrence; throws if there is none. */
function swapped(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`The sample does not hold ${String(from)}.`);
  return changed;
}

function sampleAt(port: number, addin: string, workbench: string): string {
  let sample = swapped(hostingSample('nginx'), 'listen 443 ssl;', `listen 127.0.0.1:${port};`);
  sample = swapped(sample, /^ +ssl_certificate .*\n +ssl_certificate_key .*\n/m, '');
  sample = swapped(sample, 'alias /srv/assurance/;', `alias "${addin}/";`);
  const types = 'types { text/html html; text/javascript js; text/css css; application/json json; }';
  return swapped(sample, /\}\s*$/, `    location /bench/ { alias "${workbench}/"; ${types} }\n}\n`);
}

/** Runs nginx as one process, in the foreground, as the user who runs the tests. */
function configuration(prefix: string, sample: string): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const temporary = kinds.map((kind) => `${kind}_temp_path "${join(prefix, kind)}";`).join('\n');
  return `daemon off;
master_process off;
pid "${join(prefix, 'nginx.pid')}";
events {}
http {
access_log off;
${temporary}
${sample}}
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Whether the server answers within about five seconds and before its process has ended. */
async function answersSoon(address: string, hasEnded: () => boolean): Promise<boolean> {
  for (let attempt = 0; attempt < 100 && !hasEnded(); attempt += 1) {
    const answered = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answered) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}

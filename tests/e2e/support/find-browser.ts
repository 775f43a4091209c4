/**
 * Finds the Chromium for the browser tests: on Linux the one that npm installed with the tests, which has no window and
 * takes half the time to open a page; otherwise an installed Chrome, Edge or Chromium. Downloads nothing.
 */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { packedBrowser } from './packed-browser';

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder
      ? [
          `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
          `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
        ]
      : [];
  }),
];

/** Stops the browser from contacting any host by itself. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a browser, and additional environment variables that it needs. */
export interface BrowserFile {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Environment variable in which the tests' set-up passes on the browser that it found, as JSON. */
export const BROWSER_FILE = 'E2E_BROWSER_FILE';

const NO_BROWSER =
  'No browser to test with: install Chrome, Edge or Chromium, or name one in CHROME_PATH. ' +
  '(On Debian or Ubuntu: apt-get install chromium.)';

/**
 * A browser that starts: the one that `CHROME_PATH` names, and no other; without it, the first that does. If there is
 * none, rejects with one sentence on what to do, with the last browser's own message as its cause.
 */
export async function findBrowser(): Promise<BrowserFile> {
  let cause: unknown;
  for (const find of places()) {
    try {
      const file = await find();
      await (await launch(file)).close();
      return file;
    } catch (error) {
      cause = error;
    }
  }
  // Jest prints the stack, so make that the sentence alone.
  throw Object.assign(new Error(NO_BROWSER, { cause }), { stack: NO_BROWSER });
}

type Find = () => BrowserFile | Promise<BrowserFile>;

function places(): readonly Find[] {
  const at =
    (executablePath: string): Find =>
    () => ({ executablePath, environment: {} });
  const named = process.env['CHROME_PATH'];
  if (named) return [at(named)];
  const installed = INSTALLED.filter((path) => existsSync(path)).map(at);
  return process.platform === 'linux' ? [packedBrowser, ...installed] : installed;
}

/** The browser found by the tests' set-up; searches for one if there is none. */
export async function launchBrowser(): Promise<Browser> {
  const found = process.env[BROWSER_FILE];
  return launch(found ? (JSON.parse(found) as BrowserFile) : await findBrowser());
}

const launch = ({ executablePath, environment }: BrowserFile): Promise<Browser> =>
  chromium.launch({ executablePath, args: ARGUMENTS, env: { ...process.env, ...environment } });

/**
 * Which Chromium drives the page: an installed Chrome, Edge or Chromium, or else the one that npm installed with the tests.
 * Nothing is downloaded here.
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

/** Quiet: a browser that asks nothing of any host by itself. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser's program, and what its environment needs beside our own. */
export interface BrowserFile {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The environment variable in which the tests' set-up names the browser that it found, as JSON. */
export const BROWSER_FILE = 'E2E_BROWSER_FILE';

const NO_BROWSER =
  'No browser to test with: install Chrome, Edge or Chromium, or name one in CHROME_PATH. ' +
  '(On Debian or Ubuntu: apt-get install chromium.)';

/**
 * A browser that starts. `CHROME_PATH` comes before any other. Rejects with one sentence on what to do where there is none,
 * the browser's own words as its cause.
 */
export async function findBrowser(): Promise<BrowserFile> {
  const installed = process.env['CHROME_PATH'] ?? INSTALLED.find((path) => existsSync(path));
  try {
    const file = installed ? { executablePath: installed, environment: {} } : await packedBrowser();
    await (await launch(file)).close();
    return file;
  } catch (error) {
    // Jest prints the stack: the sentence alone is what there is to do.
    throw Object.assign(new Error(NO_BROWSER, { cause: error }), { stack: NO_BROWSER });
  }
}

/** The browser that the tests' set-up found; found here where there was none. */
export async function launchBrowser(): Promise<Browser> {
  const found = process.env[BROWSER_FILE];
  return launch(found ? (JSON.parse(found) as BrowserFile) : await findBrowser());
}

const launch = ({ executablePath, environment }: BrowserFile): Promise<Browser> =>
  chromium.launch({ executablePath, args: ARGUMENTS, env: { ...process.env, ...environment } });

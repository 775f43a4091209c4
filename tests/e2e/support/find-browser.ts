/**
 * Which Chromium drives the page: an installed Chrome, Edge or Chromium, or else the one that npm installed with the tests.
 * Nothing is downloaded here.
 */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

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
/** `CHROME_PATH` comes before any other. Rejects with words on what to do where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
  const installed = named ?? INSTALLED.find((path) => existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: ARGUMENTS });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await chromium.launch({
      executablePath: await packed.executablePath(),
      args: [...packed.args, ...ARGUMENTS],
    });
  } catch (error) {
    throw new Error(
      'No browser to test with: install Chrome, Edge or Chromium, or name one in CHROME_PATH.',
      { cause: error },
    );
  }
}

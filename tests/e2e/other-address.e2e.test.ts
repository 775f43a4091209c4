/**
 * The production build where a council would put it: under a path and a host name of its own, with its policy in force,
 * and Office.js from Microsoft's address (answered here from the package). The emulated Excel is lent to it by the
 * workbench.
 */
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Frame } from 'playwright-core';
import { contentSecurityPolicy } from '../tools/webpack/content-security-policy.cjs';
import { launchBrowser } from './support/find-browser';
import { builtFolderOf } from './support/open-workbench';
import { serveFolder, type FolderServer } from './support/serve-folder';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_JS_FOLDER = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
/** What Office tells a pane in its address: Excel on Windows, with a page shared with the custom functions. */
const HOST_INFO = '_host_Info=Excel$Win32$16.01$en-US$$$$3';

let folder: string;
let server: FolderServer;
let browser: Browser;
let context: BrowserContext;
let address: string;
const foreign: string[] = [];
const violations: string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'other-address-'));
  symlinkSync(builtFolderOf('addin'), join(folder, 'safeguarding-plans'));
  symlinkSync(builtFolderOf('workbench'), join(folder, 'bench'));
  // The pane's own page has a stricter policy, in its head; both count.
  const policy = contentSecurityPolicy({ officeJs: CDN, page: true });
  [server, browser] = await Promise.all([serveFolder(folder, policy), launchBrowser()]);
  address = `http://council.localhost:${new URL(server.address).port}/`;
  context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  await answerFromPackage();
  await watchFaults();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Microsoft's address, answered from the package: no other address is ever asked. */
async function answerFromPackage(): Promise<void> {
  await context.route(`${CDN}**`, (route) => {
    const file = new URL(route.request().url()).pathname.slice(new URL(CDN).pathname.length);
    return route.fulfill({
      contentType: 'text/javascript',
      body: readFileSync(join(OFFICE_JS_FOLDER, file)),
    });
  });
  context.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(address) && !url.startsWith(CDN)) foreign.push(url);
  });
}

/** What the production pane's policy refuses, except what Microsoft's own client tries, which is not ours to fix. */
async function watchFaults(): Promise<void> {
  await context.exposeBinding('noteViolation', (_source, text: string) => void violations.push(text));
  context.on('weberror', (error) => violations.push(String(error.error())));
  const boot = readFileSync(join(builtFolderOf('workbench'), 'pane-boot.js'), 'utf8');
  await context.addInitScript(
    ([cdn]) =>
      document.addEventListener(
        'securitypolicyviolation',
        ({ sourceFile, violatedDirective, blockedURI }) => {
          if (sourceFile.startsWith(cdn ?? '') || !location.pathname.startsWith('/safeguarding-plans/'))
            return;
          const note = (window as unknown as { noteViolation: (text: string) => void }).noteViolation;
          note(`${violatedDirective}: ${blockedURI} (${sourceFile})`);
        },
      ),
    [CDN],
  );
  await context.addInitScript(`if (location.pathname.startsWith('/safeguarding-plans/')) {${boot}}`);
}

/** The workbench's page with the production pane instead of its own. */
async function openPane(): Promise<Frame> {
  const page = await context.newPage();
  await page.goto(`${address}bench/index.html`);
  await page.locator('[data-cell="A1"]').waitFor();
  const frame = page.locator('aside iframe');
  await frame.waitFor();
  await frame.evaluate(
    (element: HTMLIFrameElement, source) => void (element.src = source),
    `/safeguarding-plans/taskpane.html?${HOST_INFO}`,
  );
  await page.frameLocator('aside iframe').getByRole('button', { name: 'Check this workbook' }).waitFor();
  const found = page.frames().find((each) => each.url().includes('/safeguarding-plans/'));
  if (!found) throw new Error('The pane is not there.');
  return found;
}

test('works: check, flags, undo, setup; its policy blocks nothing, and no other host is contacted', async () => {
  const pane = await openPane();
  expect(await pane.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toContain(
    "default-src 'none'",
  );
  await pane.getByRole('button', { name: 'Check this workbook' }).click();
  await pane.locator('button[data-rating]').first().waitFor();
  // A press in the ribbon reaches it as it reaches the workbench's own.
  const page = pane.page();
  await page.getByRole('button', { name: 'Flag', exact: true }).click();
  await pane.getByText('None of the board’s own cells change.').first().waitFor();
  await pane.getByRole('button', { name: 'Apply', exact: true }).click();
  await page.getByRole('tab', { name: 'Plan setup' }).waitFor();
  await pane.getByRole('tab', { name: 'Setup' }).click();
  await pane.getByLabel('Plan agreed on').waitFor();
  expect(violations).toEqual([]);
  expect(foreign).toEqual([]);
});

test('says so on its own page if it is opened without Excel', async () => {
  const page = await context.newPage();
  await page.goto(`${address}safeguarding-plans/support.html`);
  await page.getByRole('heading').first().waitFor();
  expect(violations).toEqual([]);
  expect(foreign).toEqual([]);
});

/** What the pane shows if a firewall blocks Office.js, or the pane's own script. */
import { contentSecurityPolicy } from '../tools/webpack/content-security-policy.cjs';
import type { Browser, Page } from 'playwright-core';
import { findViolations } from './support/find-violations';
import { launchBrowser } from './support/find-browser';
import { builtFolderOf } from './support/open-workbench';
import { serveFolder, type FolderServer } from './support/serve-folder';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

let browser: Browser;
let server: FolderServer;
let page: Page;
beforeAll(async () => {
  const policy = contentSecurityPolicy({ officeJs: OFFICE_JS });
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(builtFolderOf('addin'), policy)]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 320, height: 700 } });
});
afterEach(() => page.close());

const words = () => page.getByRole('heading', { name: 'Action Plan Assurance could not start' });

test('a blocked Office.js shows the message at once, with the two addresses to allow', async () => {
  await page.route(OFFICE_JS, (route) => route.abort('blockedbyclient'));
  await page.goto(`${server.address}taskpane.html`);
  await words().waitFor({ timeout: 5000 });
  const text = await page.locator('#blocked').innerText();
  expect(text).toContain('appsforoffice.microsoft.com');
  expect(text).toContain(new URL(server.address).host);
  expect(text).toContain('Nothing in your workbook has been changed');
  expect(await page.getByText('Loading…').isVisible()).toBe(false);
});

test('an Office.js that never loads shows the first paint at once, and the message after a while', async () => {
  await page.clock.install();
  await page.route(OFFICE_JS, () => undefined);
  // The page is not "loaded" while a script is awaited.
  await page.goto(`${server.address}taskpane.html`, { waitUntil: 'commit' });
  await page.getByText('Loading…').waitFor();
  expect(await words().isVisible()).toBe(false);
  await page.clock.runFor(15_000);
  await words().waitFor({ timeout: 5000 });
});

test('a script of our own that fails to load shows the message too', async () => {
  await page.route(OFFICE_JS, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'window.Office = {};' }),
  );
  await page.route(/\/taskpane\.[0-9a-f]+\.js$/, (route) => route.abort());
  await page.goto(`${server.address}taskpane.html`);
  await words().waitFor({ timeout: 5000 });
});

test.each(['light', 'dark', 'forced'] as const)(
  'axe finds nothing in the message: %s colours',
  async (colours) => {
    await page.emulateMedia({
      colorScheme: colours === 'dark' ? 'dark' : 'light',
      forcedColors: colours === 'forced' ? 'active' : 'none',
    });
    await page.route(OFFICE_JS, (route) => route.abort());
    await page.goto(`${server.address}taskpane.html`);
    await words().waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Try again' }).focus();
    for (const help of ['support.html', 'accessibility.html']) {
      await page.goto(`${server.address}${help}`);
      expect(await findViolations(page)).toEqual([]);
    }
  },
);

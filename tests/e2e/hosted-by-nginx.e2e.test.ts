/**
 * The add-in under the hosting guide's nginx sample: its headers arrive, its policy blocks nothing that the pane does,
 * and only the hosts that the sample names may frame it. Skipped if nginx is not installed.
 */
import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { headersOfNginx } from '../support/hosting-samples';
import { visitCouncil, type CouncilSite } from './support/council-site';
import { launchBrowser } from './support/find-browser';
import { builtFolderOf } from './support/open-workbench';
import type { FolderServer } from './support/serve-folder';
import { nginxFile, serveWithNginx } from './support/serve-with-nginx';

const PATH = '/assurance/';
const TYPES = [
  ['taskpane.html', 'text/html; charset=utf-8'],
  ['support.html', 'text/html; charset=utf-8'],
  ['functions.js', 'text/javascript; charset=utf-8'],
  ['functions.json', 'application/json; charset=utf-8'],
  ['first-paint.css', 'text/css; charset=utf-8'],
  ['whats-new.md', 'text/markdown; charset=utf-8'],
  ['assets/icons/icon-32.png', 'image/png'],
  ['samples/lambeth-child-j.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
] as const;

(nginxFile === undefined ? describe.skip : describe)('under the guide’s nginx sample', () => {
  let server: FolderServer;
  let browser: Browser;
  let site: CouncilSite;
  let address: string;
  beforeAll(async () => {
    [server, browser] = await Promise.all([
      serveWithNginx(builtFolderOf('addin'), builtFolderOf('workbench')),
      launchBrowser(),
    ]);
    address = `http://council.localhost:${new URL(server.address).port}/`;
    site = await visitCouncil(browser, address, PATH);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const hashed = (): string =>
    readdirSync(builtFolderOf('addin')).find((file) => /^taskpane\.[0-9a-f]{12}\.js$/.test(file)) ?? '';
  const ask = (file: string): Promise<Response> => fetch(`${server.address}${PATH.slice(1)}${file}`);

  test('every file has its type and exactly the headers of the sample', async () => {
    for (const [file, type] of [...TYPES, [hashed(), 'text/javascript; charset=utf-8'] as const]) {
      const { status, headers } = await ask(file);
      expect({ file, status, type: headers.get('content-type') }).toEqual({ file, status: 200, type });
      const promised = headersOfNginx(file);
      const sent = Object.keys(promised).map((key) => [key, headers.get(key)]);
      expect({ file, ...Object.fromEntries(sent) }).toEqual({ file, ...promised });
      expect(headers.has('access-control-allow-origin')).toBe(file === 'functions.json');
      expect(headers.has('x-frame-options')).toBe(false);
    }
  });

  test('a file that is not there is refused, with the policy and without being kept', async () => {
    const { status, headers } = await ask('no-such-file.js');
    expect(status).toBe(404);
    expect(headers.get('content-security-policy')).toContain('frame-ancestors');
    expect(headers.get('cache-control')).toBeNull();
  });

  test('the pane checks, flags and loads its news; nothing is blocked, and no other host is contacted', async () => {
    const pane = await site.openPane();
    await pane.getByText('What’s new').click();
    await pane.getByRole('heading', { level: 3 }).first().waitFor();
    await pane.getByRole('button', { name: 'Check this workbook' }).click();
    await pane.locator('button[data-rating]').first().waitFor();
    await pane.page().getByRole('button', { name: 'Flag', exact: true }).click();
    await pane.getByText('None of the board’s own cells change.').first().waitFor();
    await pane.getByRole('button', { name: 'Apply', exact: true }).click();
    await pane.page().getByRole('tab', { name: 'Plan setup' }).waitFor();
    for (const tab of ['Export', 'Chase', 'Setup']) await pane.getByRole('tab', { name: tab }).click();
    await pane.getByLabel('Plan agreed on').waitFor();
    const page = await site.context.newPage();
    for (const help of ['support', 'accessibility']) {
      await page.goto(`${address.slice(0, -1)}${PATH}${help}.html`);
      await page.getByRole('heading').first().waitFor();
    }
    expect(site.violations).toEqual([]);
    expect(site.foreign).toEqual([]);
  });

  test.each([
    ['https://excel.cloud.microsoft/', true],
    ['https://uk.excel.officeapps.live.com/', true],
    ['https://council.sharepoint.com/', true],
    ['https://elsewhere.example/', false],
  ])('a page of %s may frame it: %s', async (host, may) => {
    const context = await browser.newContext();
    // Over https, as Excel on the web is; what nginx answers arrives with its headers.
    await context.route('https://plans.example.gov.uk/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: `${server.address}${pathname.slice(1)}` }) });
    });
    await context.route(`${host}**`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe src="https://plans.example.gov.uk${PATH}support.html"></iframe>`,
      }),
    );
    const page = await context.newPage();
    const refusals: string[] = [];
    page.on('console', (message) => refusals.push(message.text()));
    await page.goto(host);
    const heading = page.frameLocator('iframe').getByRole('heading', { name: 'Action Plan Assurance' });
    expect(await heading.count()).toBe(may ? 1 : 0);
    expect(refusals.filter((text) => text.includes('frame-ancestors'))).toHaveLength(may ? 0 : 1);
    await context.close();
  });
});

/**
 * The production build where a council would put it: under a path and a host name of its own, with its policy in force,
 * and Office.js from Microsoft's address.
 */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { contentSecurityPolicy } from '../tools/webpack/content-security-policy.cjs';
import { OFFICE_CDN, visitCouncil, type CouncilSite } from './support/council-site';
import { launchBrowser } from './support/find-browser';
import { builtFolderOf } from './support/open-workbench';
import { serveFolder, type FolderServer } from './support/serve-folder';

let folder: string;
let server: FolderServer;
let browser: Browser;
let site: CouncilSite;
let address: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'other-address-'));
  symlinkSync(builtFolderOf('addin'), join(folder, 'safeguarding-plans'));
  symlinkSync(builtFolderOf('workbench'), join(folder, 'bench'));
  // The pane's own page has a stricter policy, in its head; both count.
  const policy = contentSecurityPolicy({ officeJs: OFFICE_CDN, page: true });
  [server, browser] = await Promise.all([serveFolder(folder, policy), launchBrowser()]);
  address = `http://council.localhost:${new URL(server.address).port}/`;
  site = await visitCouncil(browser, address, '/safeguarding-plans/');
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('works: check, flags, undo, setup; its policy blocks nothing, and no other host is contacted', async () => {
  const pane = await site.openPane();
  expect(await pane.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toContain(
    "default-src 'none'",
  );
  await pane.getByRole('button', { name: 'Check this workbook' }).click();
  await pane.locator('button[data-rating]').first().waitFor();
  // A ribbon button reaches this pane as it would the workbench's own.
  const page = pane.page();
  await page.getByRole('button', { name: 'Flag', exact: true }).click();
  await pane.getByText('None of the board’s own cells change.').first().waitFor();
  await pane.getByRole('button', { name: 'Apply', exact: true }).click();
  await page.getByRole('tab', { name: 'Plan setup' }).waitFor();
  await pane.getByRole('tab', { name: 'Setup' }).click();
  await pane.getByLabel('Plan agreed on').waitFor();
  expect(site.violations).toEqual([]);
  expect(site.foreign).toEqual([]);
});

test('brings all that the first ratings need before they are asked for', async () => {
  const pane = await site.openPane();
  const page = pane.page();
  // After the pane's own use of an idle moment, until nothing more comes.
  await pane.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  for (let before = 0, now = 1; now > before; await page.waitForTimeout(1000))
    [before, now] = [now, await pane.evaluate(() => performance.getEntriesByType('resource').length)];
  let refused = 0;
  await page.route(/safeguarding-plans\/[^?]*\.(?:js|css)/, (route) => {
    refused += 1;
    return route.abort();
  });
  await pane.getByRole('button', { name: 'Check this workbook' }).click();
  await pane.locator('button[data-rating]').first().waitFor();
  // What changes a workbook comes after the check, so that the refusals are known to work.
  while (refused === 0) await page.waitForTimeout(50);
  await page.close();
});

test.each(['support', 'accessibility'])('its page of %s opens without Excel', async (help) => {
  const page = await site.context.newPage();
  await page.goto(`${address}safeguarding-plans/${help}.html`);
  await page.getByRole('heading').first().waitFor();
  expect(site.violations).toEqual([]);
  expect(site.foreign).toEqual([]);
});

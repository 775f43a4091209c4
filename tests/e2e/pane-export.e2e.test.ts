/**
 * Exporting a plan for a meeting from the pane: refused, let through, made, opened; and downloaded if Excel cannot open
 * it.
 */
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { focused, press, step } from './support/change-steps';
import { findViolations } from './support/find-violations';
import { lookAtPane } from './support/look-at-pane';
import { startBench, type Bench, type View, type Workbench } from './support/open-workbench';

let bench: Bench;
let workbench: Workbench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());
afterEach(async () => {
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.faults).toEqual([]);
  await workbench.close();
});

async function openExport(view: View = {}): Promise<Frame> {
  workbench = await bench.open(view);
  const pane = await workbench.pane();
  await pane.getByRole('button', { name: 'Check this workbook' }).click();
  await pane.locator('button[data-rating]').first().waitFor();
  await pane.getByRole('tab', { name: 'Export' }).click();
  await step(pane, 'Take the plan to a meeting');
  return pane;
}

async function makeBoardCopy(pane: Frame): Promise<void> {
  await press(pane, 'Board copy for a meeting');
  await step(pane, 'Board copy for a meeting');
  await pane.getByLabel('One reason for all that have none of their own').fill('Agreed with the chair.');
  await pane.getByLabel('Validated by').fill('B. Officer');
  await press(pane, 'Make the copy');
  await step(pane, 'Board copy: Serious Case Review Child J Lambeth Action Plan');
}

test('failures are listed with their cells, and a copy requires reasons and a name', async () => {
  const pane = await openExport();
  expect(await pane.getByTestId('gate').textContent()).toContain('points have to be put right');
  await press(pane, 'Board copy for a meeting');
  await step(pane, 'Board copy for a meeting');
  const make = pane.getByRole('button', { name: 'Make the copy' });
  expect(await make.getAttribute('aria-disabled')).toBe('true');
  await pane.getByRole('button', { name: /^Go to E28 on/ }).click();
  await workbench.page.locator('[data-cell="E28"][aria-selected="true"]').waitFor();
  // The list draws only what can be seen: each card comes into view when the one before it has been filled.
  const cards = pane.getByTestId('gate-list').getByRole('listitem');
  const count = Number(await cards.first().getAttribute('aria-setsize'));
  for (let at = 1; at <= count; at += 1)
    await pane.locator(`[aria-posinset="${at}"]`).getByRole('textbox').fill('Agreed with the chair.');
  expect(await make.getAttribute('aria-disabled')).toBe('true');
  await pane.getByLabel('Validated by').fill('B. Officer');
  expect(await make.getAttribute('aria-disabled')).toBeNull();
  await make.focus();
  await workbench.page.keyboard.press('Enter');
  await step(pane, 'Board copy: Serious Case Review Child J Lambeth Action Plan');
  expect(await focused(pane)).toBe('change-heading');
});

test('the copy opens as a new workbook, and the pane does not claim that it was saved', async () => {
  const pane = await openExport();
  await makeBoardCopy(pane);
  await press(pane, 'Open as a new workbook');
  // The page shows the new workbook as Excel's new window would.
  const { page } = workbench;
  await page.getByRole('tab', { name: 'Board copy' }).waitFor();
  expect(await page.getByRole('tab', { name: 'Child J action plan' }).count()).toBe(1);
  await page
    .locator('[data-cell="A1"]')
    .getByText('Board copy: Serious Case Review Child J Lambeth Action Plan')
    .waitFor();
  expect(await page.locator('body').textContent()).not.toMatch(/\bsaved\b/i);
});

test('if Excel cannot open it, the same copy is downloaded', async () => {
  const pane = await openExport();
  await makeBoardCopy(pane);
  await pane.evaluate(() => {
    Excel.createWorkbook = () => Promise.reject(new Error('Not here'));
  });
  await press(pane, 'Open as a new workbook');
  await pane.getByText('Excel could not open it as a new workbook.').waitFor();
  expect(await findViolations(pane)).toEqual([]);
  const link = pane.getByRole('link', { name: /^Download Board copy Serious Case Review Child J .*\.xlsx$/ });
  const [download] = await Promise.all([workbench.page.waitForEvent('download'), link.click()]);
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
  await pane.getByText('If no file arrives, this Excel does not allow downloads').waitFor();
});

test('a CSV is made without validation', async () => {
  const pane = await openExport();
  await press(pane, 'CSV for other programs');
  await press(pane, 'Make the CSV');
  const link = pane.getByRole('link', { name: /^Download Child J action plan .*\.csv$/ });
  const [download] = await Promise.all([workbench.page.waitForEvent('download'), link.click()]);
  expect(readFileSync(await download.path(), 'utf8').startsWith('\ufeff"Row in the workbook"')).toBe(true);
});

test.each<[string, View]>([
  ['light', {}],
  ['dark', { colours: 'dark' }],
  ['forced colours', { colours: 'forced' }],
  ['a narrow pane', { width: 320, height: 900 }],
])('axe finds nothing in any step in %s, and nothing is cut off', async (_, view) => {
  const pane = await openExport(view);
  const look = () => lookAtPane(pane);
  await look();
  for (const way of ['CSV for other programs', 'Print or PDF']) {
    await press(pane, way);
    await step(pane, way);
    await look();
    await press(pane, 'Back');
    await step(pane, 'Take the plan to a meeting');
  }
  await press(pane, 'Board copy for a meeting');
  await pane.locator('summary').click();
  await look();
  await press(pane, 'Back');
  await makeBoardCopy(pane);
  await look();
});

/**
 * Chasing from the pane: choose whom to ask, make the pack, take its e-mails, note it with one undo, and see who has not
 * answered; at 320 pixels, by keyboard, in every colour scheme.
 */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Frame } from 'playwright-core';
import { contents, focused, press, step } from './support/change-steps';
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

async function openChase(view: View = {}): Promise<Frame> {
  workbench = await bench.open(view);
  const pane = await workbench.pane();
  await pane.getByRole('button', { name: 'Check this workbook' }).click();
  await pane.locator('button[data-rating]').first().waitFor();
  await pane.getByRole('tab', { name: 'Chase' }).click();
  await step(pane, 'Chase and collect');
  return pane;
}

const LEADS = ['CSC', 'LSCB', 'NHS England'];

/** Unticks everyone but three leads. */
async function chooseThree(pane: Frame): Promise<void> {
  await press(pane, 'Untick all');
  for (const lead of LEADS) await pane.getByRole('checkbox', { name: new RegExp(`^${lead} – `) }).check();
}

test('a pack for three leads: each has a file of their own, and an e-mail to copy', async () => {
  const pane = await openChase();
  const before = await contents(pane);
  await chooseThree(pane);
  await press(pane, 'Make the pack');
  await step(pane, /^Chase pack /);
  const link = pane.getByRole('link', { name: /^Download Chase pack .*\.zip$/ });
  const [download] = await Promise.all([workbench.page.waitForEvent('download'), link.click()]);
  const names = Object.keys(unzipSync(readFileSync(await download.path())));
  expect(names.map((name) => name.replace(/^(.{9}) /, ''))).toEqual([
    ...LEADS.map((lead) => expect.stringMatching(new RegExp(`^${lead} .*\\.xlsx$`))),
    expect.stringMatching(/^Contents .*\.xlsx$/),
  ]);
  await pane.getByText('E-mail to CSC').click();
  const text = pane.getByLabel('Text', { exact: true });
  expect(await text.inputValue()).toMatch(/^Dear CSC,\n\n/);
  expect(await pane.getByLabel('Subject', { exact: true }).inputValue()).not.toMatch(/Child J/);
  expect(await contents(pane)).toEqual(before);
  expect(await pane.locator('body').textContent()).not.toMatch(/\b(?:was|were) sent\b/i);
});

test('the pack opens as one new workbook, with a sheet for each lead', async () => {
  const pane = await openChase();
  await chooseThree(pane);
  await pane.getByRole('radio', { name: 'one workbook with a sheet for each lead' }).check();
  await press(pane, 'Make the pack');
  await step(pane, /^Chase pack /);
  await press(pane, 'Open as one new workbook');
  const { page } = workbench;
  for (const name of ['Contents', ...LEADS, 'Not chased'])
    expect(await page.getByRole('tab', { name, exact: true }).waitFor()).toBeUndefined();
  await page
    .locator('[data-cell="A1"]')
    .getByText(/^Chase pack /)
    .waitFor();
});

test('a pack that is noted is counted as asked, and one undo takes the note back', async () => {
  const pane = await openChase();
  await chooseThree(pane);
  await press(pane, 'Make the pack');
  await step(pane, /^Chase pack /);
  const before = await contents(pane);
  await press(pane, 'Note it on “Plan setup”');
  await step(pane, 'What would change: Chase pack noted');
  await press(pane, 'Apply');
  await step(pane, 'Done: Chase pack noted');
  await press(pane, 'Carry on');
  await step(pane, /^Chase pack /);
  await pane.getByRole('heading', { name: 'Noted on “Plan setup”' }).waitFor();
  await press(pane, 'Back to the choices');
  await step(pane, 'Chase and collect');
  expect(await pane.getByTestId('answers').textContent()).toContain('3 asked · 0 answered · 0 overdue');
  expect(await pane.getByTestId('answers').textContent()).toMatch(/CSC: Asked once, on .*, not answered\./);
  await pane.getByRole('tab', { name: 'Change' }).click();
  await press(pane, /^Undo last change/);
  await step(pane, /^Undone/);
  // “Plan setup” stays, with the journal of what was taken back.
  const { 'Plan setup': _, ...after } = (await contents(pane)) as Record<string, unknown>;
  expect(after).toEqual(before);
});

test('a lead is found by keyboard: the rules, the leads, and the button that makes the pack', async () => {
  const pane = await openChase();
  const rule = pane.getByRole('checkbox', { name: 'All open actions' });
  await rule.focus();
  await workbench.page.keyboard.press('Space');
  expect(await rule.isChecked()).toBe(true);
  expect(await pane.getByRole('checkbox', { name: 'Overdue' }).isChecked()).toBe(false);
  await pane.locator('#make-chase').focus();
  await workbench.page.keyboard.press('Enter');
  await step(pane, /^Chase pack /);
  expect(await focused(pane)).toBe('change-heading');
});

test('nobody to ask is said, with the reason of every action', async () => {
  const pane = await openChase();
  for (const name of ['Overdue', 'Due within 30 days']) await pane.getByRole('checkbox', { name }).uncheck();
  await pane.getByText('Nobody is asked anything.').waitFor();
  expect(await pane.locator('#make-chase').getAttribute('aria-disabled')).toBe('true');
  await pane.getByText(/^Not chased, because \(12\)$/).click();
  await pane.getByText('Row 26: The row refers to another action.').waitFor();
});

test.each<[string, View]>([
  ['light', {}],
  ['dark', { colours: 'dark' }],
  ['forced colours', { colours: 'forced' }],
  ['a narrow pane', { width: 320, height: 900 }],
])('axe finds nothing in %s, and nothing is cut off', async (_, view) => {
  const pane = await openChase(view);
  await pane.locator('summary', { hasText: 'What is asked of CSC' }).click();
  await pane.locator('summary', { hasText: 'Not chased' }).click();
  await pane.locator('summary', { hasText: 'Wording of the e-mails' }).click();
  await lookAtPane(pane);
  await press(pane, 'Make the pack');
  await step(pane, /^Chase pack /);
  for (const summary of await pane.locator('summary').all()) await summary.click();
  await lookAtPane(pane);
});

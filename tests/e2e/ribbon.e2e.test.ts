/**
 * The ribbon's buttons with the pane closed: each opens the pane at its step, writes nothing, and reports to Excel that
 * it is done.
 */
import type { Frame } from 'playwright-core';
import { lookAtPane } from './support/look-at-pane';
import { startBench, type Bench, type Workbench } from './support/open-workbench';

let bench: Bench;
let workbench: Workbench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());
beforeEach(async () => {
  workbench = await bench.open();
});
afterEach(async () => {
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.faults).toEqual([]);
  await workbench.close();
});

const button = (label: string) =>
  workbench.page
    .getByRole('group', { name: 'Action plan' })
    .getByRole('button', { name: label, exact: true });

/** Closes the pane, presses the button by keyboard and waits until the pane is back and the command over. */
async function pressed(label: string): Promise<Frame> {
  const { page } = workbench;
  await page.getByRole('button', { name: 'Close the pane' }).click();
  expect(await page.locator('aside').isVisible()).toBe(false);
  await button(label).focus();
  await page.keyboard.press('Enter');
  await page.locator('aside').waitFor({ state: 'visible' });
  const pane = await workbench.pane();
  await page.locator(`button[aria-busy="false"]`, { hasText: label }).waitFor();
  return pane;
}

const sheets = () => workbench.page.getByRole('tablist').getByRole('tab').allTextContents();

test('Check judges the plan and shows what was found', async () => {
  const pane = await pressed('Check');
  await pane.locator('button[data-rating]').first().waitFor();
});

test('Flag shows what would be written, and writes nothing', async () => {
  const before = await sheets();
  const pane = await pressed('Flag');
  await pane.getByText('None of the board’s own cells change.').first().waitFor();
  expect(await sheets()).toEqual(before);
});

test('Build summary shows what would be written, and writes nothing', async () => {
  const before = await sheets();
  const pane = await pressed('Build summary');
  await pane.getByRole('heading', { name: 'What would change: RAG summary' }).waitFor();
  expect(await sheets()).toEqual(before);
});

test('Record meeting asks for its date, and Export for what to export', async () => {
  const before = await sheets();
  const pane = await pressed('Record meeting');
  await pane.getByRole('heading', { name: 'Record this meeting' }).waitFor();
  await pressed('Export');
  await pane.getByRole('tab', { name: 'Export', selected: true }).waitFor();
  expect(await sheets()).toEqual(before);
});

test('obstacles are reported in the pane, and the button is released', async () => {
  const { page } = workbench;
  await page.getByRole('button', { name: 'Tester’s switches' }).click();
  await page.getByLabel('A cell is being edited').check();
  const pane = await pressed('Flag');
  await pane.getByText('A cell is being edited').waitFor();
  await page.getByLabel('A cell is being edited').uncheck();
  await pane.getByRole('button', { name: 'Look again' }).click();
  await pane.getByText('None of the board’s own cells change.').first().waitFor();
});

test('the self-test passes, and names what fails if Excel behaves differently', async () => {
  const { page } = workbench;
  const before = await sheets();
  const pane = await workbench.pane();
  await pane.getByRole('button', { name: 'Check this Excel' }).click();
  await pane.getByRole('button', { name: 'Run the self-test' }).click();
  await pane.getByTestId('self-test-outcome').getByText('assumptions that were tried hold').waitFor();
  expect(await pane.locator('[data-verdict="does-not-hold"]').count()).toBe(0);
  expect(await pane.getByLabel('Report to send').inputValue()).toContain('version 16.0');
  await pane.getByText(/^Holds/).click();
  await lookAtPane(pane);
  await page.getByRole('button', { name: 'Tester’s switches' }).click();
  await page
    .getByLabel('Excel behaves otherwise')
    .selectOption({ label: 'A failed step does not end its exchange' });
  await pane.getByRole('button', { name: 'Run it again' }).click();
  await pane.locator('[data-verdict="does-not-hold"]').getByText('the steps before it stay done').waitFor();
  expect(await pane.locator('[data-verdict="does-not-hold"] li').count()).toBe(1);
  expect(await sheets()).toEqual(before);
});

/** The tester's switches that prevent writing or only slow it down: the user reads why, and nothing is lost. */
import type { Frame } from 'playwright-core';
import { startBench, type Bench, type Workbench } from './support/open-workbench';

let bench: Bench;
let workbench: Workbench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());
beforeEach(async () => {
  workbench = await bench.open();
  await workbench.page.getByRole('button', { name: 'Tester’s switches' }).click();
});
afterEach(async () => {
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.faults).toEqual([]);
  await workbench.close();
});

async function checked(): Promise<Frame> {
  const pane = await workbench.pane();
  await pane.getByRole('button', { name: 'Check this workbook' }).click();
  await pane.locator('button[data-rating]').first().waitFor();
  return pane;
}

async function saveAgreed(pane: Frame, day: string): Promise<void> {
  await pane.getByRole('tab', { name: 'Setup' }).click();
  await pane.getByLabel('Plan agreed on').fill(day);
  await pane.getByRole('button', { name: 'Save', exact: true }).click();
}

test('a protected “Plan setup” is reported with a remedy, and stays unchanged', async () => {
  const pane = await checked();
  await saveAgreed(pane, '27 January 2016');
  await pane.getByTestId('news').getByText('“Plan setup”').waitFor();
  await workbench.page.getByRole('tab', { name: 'Plan setup' }).click();
  const said = () => workbench.page.locator('[data-cell]').allTextContents();
  const before = await said();
  await workbench.page.getByLabel('The sheet in front is protected').check();
  await saveAgreed(pane, '1 March 2016');
  const alert = pane.getByRole('alert');
  await alert.getByText('“Plan setup” is protected, so it cannot be changed.').waitFor();
  await alert.getByText('Unprotect Sheet').waitFor();
  expect(await said()).toEqual(before);
});

test('a protected plan is still checked, because nothing is written', async () => {
  await workbench.page.getByLabel('The sheet in front is protected').check();
  await checked();
});

test('the pane waits for a slow Excel, and says that it is reading', async () => {
  await workbench.page.getByLabel('Excel is slow').check();
  const pane = await workbench.pane();
  await pane.getByRole('button', { name: 'Check this workbook' }).click();
  await pane.getByRole('progressbar').waitFor();
  await pane.locator('button[data-rating]').first().waitFor();
});

test('the limits of Excel on the web do not affect a plan of ordinary size', async () => {
  await workbench.page.getByLabel('Excel on the web').check();
  const pane = await checked();
  await pane.locator('button[data-rating="red"]').getByText('5', { exact: true }).waitFor();
});

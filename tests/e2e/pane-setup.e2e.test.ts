/** Columns and setup in the pane: confirmed once, kept on the sheet "Plan setup", and found again in the saved file. */
import { selected } from './support/selected';
import type { Frame } from 'playwright-core';
import { showColumns } from './support/change-steps';
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

async function checked(): Promise<Frame> {
  const pane = await workbench.pane();
  await pane.getByRole('button', { name: 'Check this workbook' }).click();
  return checkedByItself();
}

/** A workbook that was checked before needs no click. */
async function checkedByItself(): Promise<Frame> {
  const pane = await workbench.pane();
  await pane.locator('button[data-rating]').first().waitFor();
  return pane;
}

const show = (pane: Frame, tab: string) => pane.getByRole('tab', { name: tab }).click();
const tallied = (pane: Frame, colour: string, words: string) =>
  pane.locator(`button[data-rating="${colour}"]`).getByText(words, { exact: true }).waitFor();
const saved = (pane: Frame) => pane.getByTestId('news').getByText('“Plan setup”').waitFor();

/** Starts the add-in again: another pane, which knows only what the workbook says. */
async function paneAgain(): Promise<Frame> {
  await workbench.startAgain();
  return checkedByItself();
}

test('a missing agreed date is set once, and deadlines count from it', async () => {
  await workbench.openSample('Southwark – inspection');
  const pane = await checked();
  await tallied(pane, 'unrated', '8');
  await show(pane, 'Setup');
  await pane.getByLabel('Plan agreed on').fill('20 July 2012');
  await pane.getByRole('button', { name: 'Save', exact: true }).click();
  await saved(pane);
  await workbench.page.getByRole('tab', { name: 'Plan setup' }).waitFor();
  await show(pane, 'Check');
  await tallied(pane, 'red', '1');
  await tallied(pane, 'amber', '5');
  await tallied(pane, 'green', '2');
  await tallied(await paneAgain(), 'amber', '5');
});

test('an unreadable date is reported at once, and cannot be saved', async () => {
  const pane = await checked();
  await show(pane, 'Setup');
  await pane.getByLabel('Rate as at').fill('31 September 2016');
  await pane.getByText('Write one day, such as 27 January 2016.').waitFor();
  const save = pane.getByRole('button', { name: 'Save', exact: true });
  expect(await save.getAttribute('aria-disabled')).toBe('true');
  await pane.getByText('Correct what is marked before you save.').waitFor();
  expect(await workbench.page.getByRole('tab', { name: 'Plan setup' }).count()).toBe(0);
  await pane.getByRole('button', { name: 'Undo changes' }).click();
  expect(await pane.getByLabel('Rate as at').inputValue()).toBe('');
});

test('columns are confirmed once and stay confirmed in the saved file', async () => {
  const pane = await checked();
  await showColumns(pane);
  await pane.getByLabel('Column D holds').selectOption({ label: 'Progress' });
  await pane.getByRole('button', { name: 'Confirm columns' }).click();
  await saved(pane);
  await pane.getByText('You have confirmed these columns.').waitFor();
  const [download] = await Promise.all([
    workbench.page.waitForEvent('download'),
    workbench.page.getByRole('button', { name: /^Save/ }).click(),
  ]);
  await workbench.openFile(await download.path().then(renamed));
  const again = await checkedByItself();
  await showColumns(again);
  await again.getByText('You have confirmed these columns.').waitFor();
  expect(await again.getByLabel('Column D holds').inputValue()).toBe('progress');
});

test('a field chosen for two columns is refused', async () => {
  const pane = await checked();
  await showColumns(pane);
  await pane.getByLabel('Column D holds').selectOption({ label: 'Lead' });
  await pane.getByRole('alert').getByText('Chosen for two columns:').waitFor();
  expect(await pane.getByRole('button', { name: 'Confirm columns' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
});

test('the register is learnt, corrected by a user, and kept', async () => {
  const pane = await checked();
  await show(pane, 'Setup');
  await pane.getByText('nobody has confirmed them yet').waitFor();
  await pane.getByRole('button', { name: 'Edit CSC' }).click();
  await pane.getByLabel('Also known as').fill("Children's Social Care");
  await pane.getByLabel('Lead until').fill('31 March 2016');
  await pane.getByRole('button', { name: 'Save', exact: true }).click();
  await saved(pane);
  const again = await paneAgain();
  await show(again, 'Setup');
  await again.getByText("Also: Children's Social Care").waitFor();
  await show(again, 'Check');
  await again.getByLabel('Order').selectOption({ label: 'By kind of finding' });
  await again.getByRole('button', { name: 'kind of finding', exact: true }).click();
  await again.getByLabel('Kind of finding').selectOption({ index: await expiredKind(again) });
  await again.locator('[data-finding="lead-expired"]').first().waitFor();
});

test('staff’s mistakes on “Plan setup” are shown with their cells', async () => {
  const pane = await checked();
  await show(pane, 'Setup');
  await pane.getByLabel('Plan agreed on').fill('27 January 2016');
  await pane.getByRole('button', { name: 'Save', exact: true }).click();
  await saved(pane);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan setup');
      const used = sheet.getUsedRange();
      used.load('values');
      await context.sync();
      const row = used.values.findIndex((cells) => /scheme|colours/i.test(String(cells[0])));
      used.getCell(row, 1).values = [['Rainbow']];
      await context.sync();
    }),
  );
  await show(pane, 'Check');
  await pane.getByRole('button', { name: 'Check again' }).click();
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
  await show(pane, 'Setup');
  const fault = pane.getByRole('button', { name: /Rainbow/ });
  await fault.click();
  const cell = (await fault.textContent())?.split(' ')[0];
  await selected(pane, `'Plan setup'!${cell}`);
});

/** The position of the finding about leads no longer in post among the kinds to choose from. */
const expiredKind = (pane: Frame): Promise<number> =>
  pane
    .getByLabel('Kind of finding')
    .locator('option')
    .evaluateAll((options) =>
      options.findIndex(({ textContent }) => textContent?.startsWith('Lead no longer')),
    );

/** A download has no file extension, and the page opens only .xlsx files. */
async function renamed(path: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { readFile } = await import('node:fs/promises');
  return { name: 'saved.xlsx', bytes: new Uint8Array(await readFile(path)) };
}

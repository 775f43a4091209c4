/** The pane follows the sheet: a person's edit changes exactly that action, and nothing that is being read moves. */
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

/** Goes to a cell by a finding in the pane, and types into it in the sheet as a user does. */
async function type(pane: Frame, address: string, text: string): Promise<void> {
  await pane.getByRole('searchbox').fill('before the plan was agreed');
  await pane.locator(`[data-finding-cell="${address}"] button`).first().click();
  await workbench.cell(address).click();
  await pane.getByRole('searchbox').fill('');
  await workbench.cell(address).click();
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press('Enter');
}

const ratings = (pane: Frame): Promise<readonly (string | null)[]> =>
  pane.locator('button[data-rating]').evaluateAll((buttons) => buttons.map((button) => button.textContent));

test('an edit in the sheet changes only that action, and the news line says so', async () => {
  const pane = await checked();
  const before = await ratings(pane);
  await type(pane, 'E21', '31 December 2019');
  await pane
    .getByTestId('news')
    .getByText(/Row 21 is now (?:green|amber) – /)
    .waitFor();
  const after = await ratings(pane);
  expect(after[0]).toBe(before[0]?.replace('5', '4'));
  const others = (all: readonly (string | null)[]) =>
    all.filter((text) => !/Red|Green|Amber/.test(text ?? ''));
  expect(others(after)).toEqual(others(before));
});

test('what is unfolded, selected and focused stays', async () => {
  const pane = await checked();
  await pane.getByLabel('Order').selectOption({ label: 'By action' });
  const fold = pane.getByRole('button', { name: /^How this was decided/ }).first();
  await fold.click();
  const name = await fold.textContent();
  await type(pane, 'E21', '31 December 2019');
  await pane.getByTestId('news').getByText('Row 21').waitFor();
  expect(await fold.getAttribute('aria-expanded')).toBe('true');
  expect(await fold.textContent()).toBe(name);
  expect(await pane.getByLabel('Order').inputValue()).toBe('action');
  // The person is typing in the sheet: the pane has not taken the keyboard from it.
  const inSheet = await workbench.page.evaluate(() => document.activeElement?.tagName !== 'IFRAME');
  expect(inSheet).toBe(true);
});

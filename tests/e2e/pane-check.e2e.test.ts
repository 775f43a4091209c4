/** The check in the pane, over the genuine Office.js client: what a user sees, presses and is told. */
import { selected } from './support/selected';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { findViolations } from './support/find-violations';
import { startBench, type Bench, type Workbench } from './support/open-workbench';

const SAMPLES = [
  ['Lambeth – Child J', 'lambeth-child-j'],
  ['Haringey – Child O', 'haringey-child-o'],
  ['Sutton – Child D', 'sutton-child-d'],
  ['Southampton – themes', 'southampton-themes'],
] as const;

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

const press = (pane: Frame, name: string | RegExp) => pane.getByRole('button', { name }).first().click();

async function checked(): Promise<Frame> {
  const pane = await workbench.pane();
  await press(pane, 'Check this workbook');
  await pane.locator('button[data-rating]').first().waitFor();
  return pane;
}

const count = (pane: Frame, colour: string): Promise<string | null> =>
  pane.locator(`button[data-rating="${colour}"]`).textContent();

test('before a check the pane says what it does, and axe finds nothing', async () => {
  const pane = await workbench.pane();
  await pane.getByRole('heading', { name: /dated, owned and evidenced/ }).waitFor();
  await pane.getByRole('button', { name: 'Try it on a sample plan' }).waitFor();
  expect(await findViolations(pane)).toEqual([]);
});

test.each(SAMPLES)('%s: the tally is as expected', async (label, file) => {
  if (label !== SAMPLES[0][0]) await workbench.openSample(label);
  const pane = await checked();
  const path = join(__dirname, '..', 'fixtures', 'golden', `${file}.json`);
  const { tally } = JSON.parse(readFileSync(path, 'utf8')) as { tally: Readonly<Record<string, number>> };
  await pane.locator('[data-rating]').first().waitFor();
  for (const [colour, number] of Object.entries(tally)) {
    if (number > 0) expect(await count(pane, colour)).toMatch(new RegExp(`^\\D?${number}\\D`));
  }
});

test('a click on a finding selects its cell in Excel, and the row stays marked', async () => {
  const pane = await checked();
  const finding = pane.locator('[data-finding]').first();
  const cell = await finding.getAttribute('data-finding-cell');
  await finding.locator('[data-stop]').click();
  await pane.locator('[data-finding] button[aria-current="true"]').waitFor();
  await selected(pane, cell);
});

test('the arrow keys move through the list, and Enter selects', async () => {
  const pane = await checked();
  const first = pane.locator('[data-stop]').first();
  await first.focus();
  await workbench.page.keyboard.press('ArrowDown');
  const key = await pane.evaluate(
    () => document.activeElement?.closest('[data-finding-cell]')?.getAttribute('data-finding-cell') ?? '',
  );
  expect(key).not.toBe('');
  await workbench.page.keyboard.press('Enter');
  await pane.locator('button[aria-current="true"]').waitFor();
  await selected(pane, key);
  await workbench.page.keyboard.press('End');
  const last = await pane.evaluate(() =>
    document.activeElement?.closest('li')?.getAttribute('aria-posinset'),
  );
  expect(last).toBe(await pane.locator('li[aria-setsize]').first().getAttribute('aria-setsize'));
});

test('a rating in the tally shows only its actions, and a search only what contains its words', async () => {
  const pane = await checked();
  await pane.locator('button[data-rating="unrated"]').click();
  await pane.getByTestId('shown').getByText('Matching: 2 of 11 actions').waitFor();
  expect(await pane.locator('[data-action-row][data-rating="red"]').count()).toBe(0);
  await pane.getByRole('searchbox', { name: 'Search actions and findings' }).fill('no such words');
  await pane.getByText('Nothing matches.').waitFor();
  await press(pane, 'Clear');
  await pane
    .getByTestId('shown')
    .getByText(/^\d+ of \d+ actions/)
    .waitFor();
});

test('how an action was decided can be unfolded: the words, the date and the reason', async () => {
  const pane = await checked();
  await pane.getByLabel('Order').selectOption({ label: 'By action' });
  await press(pane, /^How this was decided/);
  await pane
    .getByText(/is read as \d+ \w+ \d{4} because a month means its last day\./)
    .first()
    .waitFor();
});

describe('obstacles are reported in plain words, and nothing is lost', () => {
  beforeEach(() => workbench.page.getByRole('button', { name: 'Tester’s switches' }).click());

  test('a cell being edited: reported, and checked when editing has ended', async () => {
    const pane = await workbench.pane();
    const editing = workbench.page.getByLabel('A cell is being edited');
    await editing.check();
    await press(pane, 'Check this workbook');
    await pane.getByRole('alert').getByText('A cell is being edited').waitFor();
    await editing.uncheck();
    await press(pane, 'Check again');
    await pane.getByRole('tab', { name: 'Check' }).waitFor();
  });

  test('a request that fails once is made again', async () => {
    const pane = await workbench.pane();
    // None of the pane's own first requests is to be the one that fails.
    await workbench.paneHasAsked();
    await workbench.page.getByLabel('The next request fails').check();
    await press(pane, 'Check this workbook');
    await pane.locator('button[data-rating]').first().waitFor();
  });

  test('another workbook in front', async () => {
    const pane = await checked();
    await workbench.page.getByLabel('Excel behaves otherwise').selectOption('is-behind-another-workbook');
    await pane.locator('[data-finding] [data-stop]').first().click();
    await pane.getByRole('alert').getByText('Another workbook is in front').waitFor();
    await pane.getByRole('alert').getByText('keep it in front and try again').waitFor();
  });

  test('an Excel that is too old', async () => {
    const before = await workbench.page.locator('iframe').getAttribute('data-start');
    await workbench.page.getByLabel('Requirement set').selectOption('1.12');
    await workbench.page.locator(`iframe:not([data-start="${before}"])`).waitFor();
    const pane = await workbench.pane();
    await press(pane, 'Check this workbook');
    await pane.getByRole('alert').getByText('too old').waitFor();
  });

  test('an Excel that does not answer: the check can be stopped', async () => {
    const pane = await workbench.pane();
    await workbench.page.getByLabel('Excel does not answer').check();
    await press(pane, 'Check this workbook');
    await press(pane, 'Stop');
    await pane.getByRole('alert').getByText('Stopped, as you asked.').waitFor();
  });
});

describe('axe finds nothing', () => {
  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['forced', 1280],
    ['light', 320],
    ['dark', 320],
    ['forced', 320],
  ] as const)('in every view of the pane: %s colours, page %i px wide', async (colours, width) => {
    await workbench.close();
    workbench = await bench.open({ colours, width });
    const pane = await checked();
    await press(pane, /^How this was decided/);
    await pane.getByRole('button', { name: 'lead', exact: true }).click();
    for (const tab of ['Check', 'Chase', 'Setup']) {
      await pane.getByRole('tab', { name: tab }).click();
      await pane.getByRole('tabpanel').getByRole('heading', { level: 2 }).waitFor();
      expect(await findViolations(pane)).toEqual([]);
    }
    await press(pane, 'Which column holds what?');
    await pane.getByRole('button', { name: 'Back to Setup' }).waitFor();
    expect(await findViolations(pane)).toEqual([]);
  });
});

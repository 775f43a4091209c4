/** Taking in returned copies in the pane: files, review, one conflict decided, written, undone, and written again. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { syntheticFile } from '../support/synthetic-file';
import { contents, focused, press, step } from './support/change-steps';
import { lookAtPane } from './support/look-at-pane';
import { startBench, type Bench, type View, type Workbench } from './support/open-workbench';
import { selected } from './support/selected';

const FOLDER = join(__dirname, '..', 'fixtures', 'cases', 'returns');
const FILES = readdirSync(FOLDER)
  .filter((name) => /^(?:return|bad)-/.test(name))
  .map((name) => join(FOLDER, name));

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

async function collect(view: View = {}): Promise<Frame> {
  workbench = await bench.open(view);
  const bytes = new Uint8Array(readFileSync(join(FOLDER, 'master.xlsx')));
  await workbench.openFile({ name: 'master.xlsx', bytes });
  const pane = await workbench.pane();
  await press(pane, 'Check this workbook');
  await pane.locator('button[data-rating]').first().waitFor();
  await pane.getByRole('tab', { name: 'Chase' }).click();
  await press(pane, 'Collect the answers');
  await step(pane, 'Collect the answers');
  return pane;
}

async function choose(pane: Frame, files: readonly string[] = FILES): Promise<void> {
  await pane.getByLabel('Workbooks that came back (.xlsx or .xlsm)').setInputFiles([...files]);
  await pane.getByTestId('file-lines').waitFor();
}

const cellText = async (pane: Frame, address: string): Promise<string> =>
  pane.evaluate(
    (where) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange(where);
        range.load('values');
        await context.sync();
        return String(range.values[0]?.[0]);
      }),
    address,
  );

test('returns are taken in with one conflict decided, undone, and taken in again; a second time changes nothing', async () => {
  const pane = await collect();
  await choose(pane);
  await pane
    .getByText('return-ccg.xlsx – 7 of 52 actions, 7 updates, 1 more column (Completed by)')
    .waitFor();
  expect(await pane.locator('[data-verdict="read"], [data-verdict="same-as-sent"]').count()).toBe(8);
  expect(await pane.getByText('Not taken in:').count()).toBe(3);
  const before = await contents(pane);
  const conflict = pane.locator('[data-list="conflict"]');
  await conflict.getByRole('button', { name: 'Go to C11' }).click();
  await selected(pane, 'C11');
  const folder = process.env['E2E_SHOTS'];
  if (folder) await workbench.page.screenshot({ path: join(folder, 'collect-conflict.png') });
  await conflict.getByRole('radio', { name: 'Take return-education-2.xlsx' }).check();
  await pane.getByText('23 to take').waitFor();
  await pane.getByLabel('Your name, for the log (optional)').fill('A. Officer');
  await press(pane, 'See what would change');
  await step(pane, 'What would change: Returns taken in');
  expect(await contents(pane)).toEqual(before);
  await press(pane, 'Apply');
  await step(pane, 'Done: Returns taken in');
  await pane.getByText('23 cells taken in, 2 cells left as in the plan.').waitFor();
  await pane
    .getByTestId('still-to-answer')
    .getByText(/Cafcass/)
    .waitFor();
  expect(await cellText(pane, 'C11')).toMatch(/Correction 2 September: the event is on 14 June\.$/);
  expect(await cellText(pane, 'B20')).toMatch(/^Initial training has been provided/);
  const after = await contents(pane);
  expect(JSON.stringify(after)).toContain('A. Officer');
  await press(pane, /^Undo/);
  await step(pane, 'Undone: Returns taken in');
  expect(await cellText(pane, 'C11')).toBe('');
  await press(pane, 'Back');
  await pane.getByRole('tab', { name: 'Chase' }).click();
  await step(pane, 'Collect the answers');
  await pane.getByText('23 to take').waitFor();
  await press(pane, 'See what would change');
  await press(pane, 'Apply');
  await step(pane, 'Done: Returns taken in');
  await press(pane, 'Carry on');
  await pane.getByText('0 to take').waitFor();
  await press(pane, 'See what would change');
  await pane.getByText(/The plan says all of this already/).waitFor();
});

test('a row is inserted for an action that was added, then filled; one undo takes both back', async () => {
  const pane = await collect();
  await choose(pane);
  const before = await contents(pane);
  await pane.locator('[data-list="new-rows"] button[aria-expanded]').click();
  await pane.getByRole('checkbox', { name: /^Insert a row below row \d+ and write it there$/ }).check();
  await press(pane, 'See what would change');
  await step(pane, 'What would change: Rows inserted');
  await pane.getByText(/^A row is inserted below row \d+\. What stands below moves down\./).waitFor();
  await pane.getByText(/^A sheet “Plan setup” is made/).waitFor();
  await press(pane, 'Apply');
  await step(pane, 'What would change: Returns taken in');
  await press(pane, 'Apply');
  await step(pane, 'Done: Returns taken in');
  expect(JSON.stringify(await contents(pane))).toContain('New row: added');
  await press(pane, /^Undo/);
  await step(pane, 'Undone: Returns taken in');
  expect(await contents(pane)).toEqual(before);
});

test('stopped between files, what was read so far is shown and no other file is', async () => {
  const pane = await collect();
  // Long enough that there is time to press the button, however fast the machine is.
  const buffer = Buffer.from(syntheticFile(500, 'distinct'));
  const many = Array.from({ length: 40 }, (_, at) => ({
    name: `copy-${at + 10}.xlsx`,
    mimeType: 'application/octet-stream',
    buffer,
  }));
  await pane.getByLabel('Workbooks that came back (.xlsx or .xlsm)').setInputFiles(many);
  await pane.getByText(/copy-12/).waitFor();
  await press(pane, 'Stop');
  await pane.getByTestId('file-lines').waitFor();
  const read = await pane.getByTestId('file-lines').locator('li').count();
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(40);
});

test.each<[string, View]>([
  ['light', {}],
  ['dark', { colours: 'dark' }],
  ['forced colours', { colours: 'forced' }],
  ['a narrow pane', { width: 320, height: 900 }],
])('axe finds nothing in %s, and nothing is cut off', async (name, view) => {
  const pane = await collect(view);
  await lookAtPane(pane);
  await choose(pane);
  await lookAtPane(pane);
  for (const list of ['new-rows', 'notes', 'left-blank'])
    await pane.locator(`[data-list="${list}"] button[aria-expanded]`).click();
  await lookAtPane(pane);
  const folder = process.env['E2E_SHOTS'];
  if (folder)
    await workbench.page.screenshot({ path: join(folder, `collect-${name.replace(/\W+/g, '-')}.png`) });
});

test('it is all done by keyboard', async () => {
  const pane = await collect();
  expect(await focused(pane)).toBe('change-heading');
  await choose(pane);
  const { keyboard } = workbench.page;
  await pane.locator('[data-list="board-word"] input[type="checkbox"]').focus();
  await keyboard.press('Space');
  await pane.getByText('23 to take').waitFor();
  await pane.locator('#see-changes').focus();
  await keyboard.press('Enter');
  await step(pane, 'What would change: Returns taken in');
  expect(await focused(pane)).toBe('change-heading');
});

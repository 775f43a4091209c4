/**
 * A whole round: a pack for three leads, filled in as agencies would, taken back, one conflict decided, undone, and done
 * again; a second time changes nothing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { contents, press, step } from './support/change-steps';
import { filledFile } from './support/fill-pack';
import { startBench, type Bench, type Workbench } from './support/open-workbench';

const LEADS = ['Board Manager', 'Chair PPO Sub-group', 'Chair SCR Sub-group'];

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

/** Makes the pack, notes it, and returns the zip. */
async function chase(pane: Frame): Promise<Uint8Array> {
  await pane.getByRole('tab', { name: 'Chase' }).click();
  await step(pane, 'Chase and collect');
  await pane.getByRole('checkbox', { name: /^all open/i }).check();
  await press(pane, 'Untick all');
  for (const lead of LEADS) await pane.getByRole('checkbox', { name: new RegExp(`^${lead} – `) }).check();
  await press(pane, 'Make the pack');
  await step(pane, /^Chase pack /);
  const link = pane.getByRole('link', { name: /^Download Chase pack .*\.zip$/ });
  const [download] = await Promise.all([workbench.page.waitForEvent('download'), link.click()]);
  const zip = new Uint8Array(readFileSync(await download.path()));
  await press(pane, 'Note it on “Plan setup”');
  await step(pane, /^What would change/);
  await press(pane, 'Apply');
  await step(pane, /^Done/);
  await press(pane, 'Carry on');
  await press(pane, 'Back to the choices');
  await step(pane, 'Chase and collect');
  return zip;
}

const values = async (pane: Frame): Promise<readonly string[]> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRange();
      used.load('values,formulas');
      await context.sync();
      return used.formulas.flat().map(String);
    }),
  );

test('a pack is answered by three leads in their own ways, and every answer finds its place', async () => {
  workbench = await bench.open();
  const bytes = new Uint8Array(
    readFileSync(join(__dirname, '..', 'fixtures', 'plans', 'haringey-child-o.xlsx')),
  );
  await workbench.openFile({ name: 'plan.xlsx', bytes });
  const pane = await workbench.pane();
  await press(pane, 'Check this workbook');
  await pane.locator('button[data-rating]').first().waitFor();
  const zip = await chase(pane);
  await pane.getByText('3 asked · 0 answered · 0 overdue').waitFor();

  let shared = '';
  const manager = filledFile(zip, 'Board Manager', (sheet) => {
    for (let row = 0; row < sheet.rows; row += 1)
      if (/^With: /m.test(sheet.say(row, 'Asked about'))) {
        if (shared !== '' || !sheet.say(row, 'Asked about').includes('PPO')) continue;
        shared = sheet.say(row, 'Action');
        sheet.put(row, 'Update', { value: 'The manager says it is done.' });
      } else
        sheet.put(row, 'Update', { value: `Answer ${row}.`, style: { font: { color: '#FF0000' } as never } });
    sheet.put(sheet.rows, 'Action', {
      value: 'Publish the learning from this review to every partner agency.',
    });
    sheet.put(sheet.rows, 'Update', { value: 'Begun in March.' });
  });
  expect(shared).not.toBe('');
  const chair = filledFile(zip, 'Chair PPO Sub-group', (sheet) => {
    for (let row = 0; row < sheet.rows; row += 1)
      sheet.put(row, 'Update', {
        value: sheet.say(row, 'Action') === shared ? 'The chair says it is not.' : `Chair ${row}.`,
      });
    sheet.reverse();
  });
  const scr = filledFile(zip, 'Chair SCR Sub-group', (sheet) => {
    sheet.put(0, 'Update', { value: 42441, style: { numberFormat: 'd-mmm' } });
    sheet.put(0, 'Done on', {
      formula: '=DATE(2017,3,14)',
      value: 42808,
      style: { numberFormat: 'd mmm yyyy' },
    });
  });

  const before = await values(pane);
  await press(pane, 'Collect the answers');
  await step(pane, 'Collect the answers');
  await pane.getByLabel('Workbooks that came back (.xlsx or .xlsm)').setInputFiles([scr, chair, manager]);
  await pane.getByTestId('file-lines').waitFor();
  await pane.getByText(/^✓ Board Manager\.xlsx – .*1 row that the plan lacks/).waitFor();
  const conflict = pane.locator('[data-list="conflict"]');
  await conflict.getByRole('radio', { name: /^Keep all, one under the other/ }).check();
  await pane.locator('[data-list="date-or-text"]').getByRole('radio', { name: '“12/3”, as words' }).check();
  await press(pane, 'See what would change');
  await step(pane, 'What would change: Returns taken in');
  await press(pane, 'Apply');
  await step(pane, 'Done: Returns taken in');
  const after = await values(pane);
  const said = after.filter((value) => !before.includes(value));
  const both = said.find((value) => value.includes('The manager says it is done.')) ?? '';
  expect(both).toContain('The chair says it is not.');
  expect(both).toMatch(/Board Manager \(Board Manager\.xlsx\):\nThe manager says it is done\./);
  expect(said.some((value) => value.endsWith('\n12/3'))).toBe(true);
  expect(said).toContain('42808');
  expect(said.filter((value) => /^(?:Answer|Chair) \d/.test(value)).length).toBeGreaterThan(3);
  expect(said.some((value) => value.startsWith('=') || value.includes('Publish the learning'))).toBe(false);
  expect(JSON.stringify(await contents(pane))).toContain('New row: not added');
  await press(pane, /^Undo/);
  await step(pane, 'Undone: Returns taken in');
  expect(await values(pane)).toEqual(before);
  await press(pane, 'Back');
  await pane.getByRole('tab', { name: 'Chase' }).click();
  await step(pane, 'Collect the answers');
  await pane
    .getByText(/ to take$/)
    .first()
    .waitFor();
  await press(pane, 'See what would change');
  await press(pane, 'Apply');
  await step(pane, 'Done: Returns taken in');
  expect(await values(pane)).toEqual(after);
  await press(pane, 'Carry on');
  await step(pane, 'Collect the answers');
  await pane.getByText('0 to take').waitFor();
  await press(pane, 'See what would change');
  await pane.getByText(/The plan says all of this already/).waitFor();
  await press(pane, 'Back');
  await press(pane, 'Back');
  await pane.getByText('3 asked · 3 answered · 0 overdue').waitFor();
});

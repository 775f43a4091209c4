/** The steps of a change by keyboard alone, and their appearance: every step, in every theme and width. */
import type { Frame } from 'playwright-core';
import { focused, openChange, press, step } from './support/change-steps';
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

async function open(view: View = {}): Promise<Frame> {
  const opened = await openChange(bench, null, view);
  workbench = opened.workbench;
  return opened.pane;
}

test('a plan is flagged and unflagged by keyboard alone, and the focus follows', async () => {
  const pane = await open();
  const { keyboard } = workbench.page;
  await pane.getByRole('tab', { name: 'Change' }).focus();
  await keyboard.press('Tab');
  expect(await focused(pane)).toBe('want-flag');
  await keyboard.press('Enter');
  await step(pane, 'What would change: Flags');
  expect(await focused(pane)).toBe('change-heading');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await pane.locator('h3 button[aria-expanded="true"]').first().waitFor();
  await pane.getByRole('button', { name: 'Back' }).focus();
  await keyboard.press('Enter');
  await step(pane, 'Change this workbook');
  expect(await focused(pane)).toBe('want-flag');
  await keyboard.press('Enter');
  await step(pane, 'What would change: Flags');
  await pane.getByRole('button', { name: 'Apply' }).focus();
  await keyboard.press('Enter');
  await step(pane, 'Done: Flags');
  expect(await focused(pane)).toBe('change-heading');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await step(pane, 'Undone: Flags');
});

test.each<[string, View]>([
  ['light', {}],
  ['dark', { colours: 'dark' }],
  ['forced colours', { colours: 'forced' }],
  ['a narrow pane', { width: 320, height: 900 }],
])('axe finds nothing in any step in %s, and nothing is cut off', async (_, view) => {
  const pane = await open(view);
  const look = () => lookAtPane(pane);
  await look();
  await press(pane, 'Complete the columns');
  await step(pane, 'Complete the columns');
  await look();
  await press(pane, 'Back');
  await press(pane, 'New plan from a layout');
  await look();
  await press(pane, 'Back');
  await press(pane, 'Flag this plan');
  await step(pane, 'What would change: Flags');
  const folded = pane.locator('h3 button[aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
  await look();
  await press(pane, 'Apply');
  await step(pane, 'Done: Flags');
  await look();
  await press(pane, 'Carry on');
  await look();
});

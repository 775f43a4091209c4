/**
 * The RAG summary from the pane: its blocks chosen by keyboard, built, meetings recorded and erased; axe checks every
 * step.
 */
import type { Frame } from 'playwright-core';
import { contents, openChange, press, step } from './support/change-steps';
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

async function recordMeeting(pane: Frame, day: string): Promise<void> {
  await pane.getByLabel('Meeting date').fill(day);
  await pane.getByLabel('Whose meeting').fill('Case Review Panel');
  await press(pane, 'See what would be recorded');
  await step(pane, 'What would change: Meeting recorded');
  await press(pane, 'Apply');
  await step(pane, 'Done: Meeting recorded');
  await press(pane, 'Carry on');
  await press(pane, 'RAG summary and meetings');
}

test.each<[string, View]>([
  ['a wide pane', { width: 1200, height: 900 }],
  ['a narrow pane', { width: 320, height: 900 }],
])('in %s a summary is built and two meetings are recorded, and axe finds nothing', async (_, view) => {
  const opened = await openChange(bench, null, view);
  ({ workbench } = opened);
  const { pane } = opened;
  await press(pane, 'RAG summary and meetings');
  await step(pane, 'RAG summary');
  await lookAtPane(pane);
  await pane.getByRole('checkbox', { name: 'By lead' }).focus();
  await workbench.page.keyboard.press('Alt+ArrowUp');
  expect(await pane.locator(':focus').getAttribute('type')).toBe('checkbox');
  await pane.getByRole('checkbox', { name: 'Heat map' }).focus();
  await workbench.page.keyboard.press('Space');
  await press(pane, 'Build the summary');
  await step(pane, 'What would change: RAG summary');
  await lookAtPane(pane);
  await press(pane, 'Apply');
  await step(pane, 'Done: RAG summary');
  await lookAtPane(pane);
  const told = JSON.stringify(await contents(pane));
  expect(told).toContain('By lead');
  // Not among the usual blocks, so that the key has added it.
  expect(told).toContain('The darker a cell');
  await press(pane, 'Carry on');
  await press(pane, 'RAG summary and meetings');
  await recordMeeting(pane, '1 March 2016');
  await recordMeeting(pane, '1 June 2016');
  await pane.getByText('1 June 2016').first().waitFor();
  await lookAtPane(pane);
  await press(pane, 'Erase the history');
  await step(pane, 'What would change: History erased');
  await press(pane, 'Apply');
  await step(pane, 'Done: History erased');
});

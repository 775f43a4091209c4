/**
 * A tracker that records completion in a Status column, from the check to the summary: nothing that is done is red, a
 * sheet is left out, and withdrawn actions and plans that are closed or left out are counted apart.
 */
import type { Frame } from 'playwright-core';
import { STATUS_TRACKER, TRACKER_DAY } from '../support/status-tracker';
import { contents, press, step } from './support/change-steps';
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

/** The counts of the pane's filters by rating. */
const tally = (pane: Frame): Promise<readonly (readonly [string | undefined, number])[]> =>
  pane
    .locator('button[data-rating]')
    .evaluateAll((buttons) =>
      buttons.map((button) => [
        (button as HTMLElement).dataset.rating,
        Number(/\d+/.exec(button.textContent ?? '')?.[0]),
      ]),
    );

test.each<[string, View]>([
  ['wide and light', { width: 1280, height: 900, colours: 'light' }],
  ['wide and dark', { width: 1280, height: 900, colours: 'dark' }],
  ['at 320 px and light', { width: 320, height: 900, colours: 'light' }],
  ['at 320 px and dark', { width: 320, height: 900, colours: 'dark' }],
])('done is done from the check to the summary, %s', async (_, view) => {
  workbench = await bench.open(view);
  await workbench.openFile(STATUS_TRACKER);
  await workbench.setToday(TRACKER_DAY);
  const pane = await workbench.pane();
  await press(pane, 'Check this workbook');
  await pane.getByText('3 plans were found: 2 live, 1 closed.').waitFor();
  await pane
    .getByRole('combobox', { name: 'Standing of “Ideas for next year”' })
    .selectOption({ label: 'Left out' });
  await pane.getByText('3 plans were found: 1 live, 1 closed, 1 left out.').waitFor();
  await lookAtPane(pane);

  await pane.getByRole('button', { name: /^Tracker/ }).click();
  await pane.locator('button[data-rating="withdrawn"]').waitFor();
  expect(Object.fromEntries(await tally(pane))).toMatchObject({
    red: 1,
    amber: 1,
    green: 2,
    blue: 3,
    withdrawn: 2,
  });
  await lookAtPane(pane);
  // The only red action is the one that says that it was not achieved.
  await pane.locator('button[data-rating="red"]').click();
  await pane.getByText('Train the duty team.').waitFor();
  expect(await pane.getByText('Appoint a hostel liaison officer.').count()).toBe(0);
  await pane.locator('button[data-rating="red"]').click();
  await pane.locator('button[data-rating="withdrawn"]').click();
  await pane.getByText('Print a leaflet for hostels.').waitFor();
  expect(await pane.getByText('Train the duty team.').count()).toBe(0);
  await lookAtPane(pane);

  await pane.getByRole('tab', { name: 'Setup' }).click();
  await pane.getByLabel('Words that mean done').waitFor();
  await lookAtPane(pane);

  await pane.getByRole('tab', { name: 'Change' }).click();
  await press(pane, 'Flag this plan');
  await step(pane, 'What would change: Flags');
  await lookAtPane(pane);
  await press(pane, 'Apply');
  await step(pane, 'Done: Flags');
  await press(pane, 'Carry on');
  await press(pane, 'RAG summary and meetings');
  await step(pane, 'RAG summary');
  await press(pane, 'Build the summary');
  await step(pane, 'What would change: RAG summary');
  await press(pane, 'Apply');
  await step(pane, 'Done: RAG summary');
  await lookAtPane(pane);

  const told = JSON.stringify(await contents(pane));
  expect(told).toContain('Withdrawn');
  expect(told).toContain('Closed actions');
  expect(told).toContain('Ideas for next year');
});

/** The custom functions as users see them: typed into cells of the page, answered by the pane's own functions. */
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

/** Goes to a cell by the name box, and types. */
async function type(address: string, text: string): Promise<void> {
  const { page } = workbench;
  await page.getByLabel('Name box').fill(address);
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const shows = (address: string, text: string | RegExp): Promise<void> =>
  workbench.cell(address).filter({ hasText: text }).waitFor();

test('an error, a date and a rating are shown in the cells, and follow the current date', async () => {
  await type('Z1', '=PLAN.DUE("31 September 2020")');
  await shows('Z1', '#VALUE!');
  await type('Z3', '=TEXT(PLAN.DUE("by end of March 2017"),"dd/mm/yyyy")');
  await shows('Z3', '31/03/2017');
  await type('Z5', '=PLAN.RAG("31 October 2016","","")');
  await shows('Z5', 'Amber');
  await workbench.setToday('2016-11-01');
  await shows('Z5', 'Red');
});

test('several dates fill the cells below, and in a workbook opened later', async () => {
  await workbench.openSample('Haringey – Child O');
  await type('Z2', '=PLAN.MILESTONES("1. 31 January 2020, 2. March 2020")');
  await shows('Z2', '43861');
  await shows('Z3', '43921');
});

test('answering costs the pane no request, and a user can still undo', async () => {
  // The pane's own first requests clear what the user can undo, as any change by an add-in does.
  await workbench.paneHasAsked();
  const before = (await workbench.stats()).syncs;
  await type('Z1', '=PLAN.DUE("by end of March 2017")');
  await shows('Z1', '42825');
  await workbench.page.keyboard.press('Control+z');
  await workbench.cell('Z1').filter({ hasNotText: '42825' }).waitFor();
  expect((await workbench.stats()).syncs - before).toBeLessThanOrEqual(4);
});

/**
 * A plan of 10,000 actions in the browser: the number of requests to Excel and their size stay within limits. The
 * pane's longest task is only reported, because it depends on the machine.
 */
import { syntheticFile } from '../support/synthetic-file';
import { startBench, type Bench } from './support/open-workbench';

const ACTIONS = 10_000;
const MEGABYTE = 1_000_000;

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

test('is checked with few requests, none of them large, and the pane stays responsive', async () => {
  const workbench = await bench.open();
  await workbench.openFile({ name: 'large.xlsx', bytes: syntheticFile(ACTIONS, 'distinct') });
  const pane = await workbench.pane();
  // What happens until the pane is shown does not belong to the check.
  const begun = await pane.evaluate(() => performance.now());
  await pane.getByRole('button', { name: 'Check this workbook' }).click();
  await pane
    .getByText(/[\d,]+ actions, rated/)
    .first()
    .waitFor({ timeout: 60_000 });
  const stats = await workbench.stats();
  expect(stats.syncs).toBeLessThanOrEqual(12);
  expect(stats.largestRequest).toBeLessThan(0.1 * MEGABYTE);
  expect(stats.largestResponse).toBeLessThan(5 * MEGABYTE);
  expect(stats.responseBytes).toBeLessThan(15 * MEGABYTE);

  const [worst] = (await workbench.longTasks()).filter(({ of, at }) => of === 'pane' && at >= begun);
  const longest = worst ? `at most ${worst.milliseconds} ms` : 'none over 50 ms';
  process.stdout.write(
    `${ACTIONS} actions: ${stats.syncs} requests, ${stats.responseBytes} bytes read; tasks of the pane: ${longest}\n`,
  );
  expect(workbench.faults).toEqual([]);
  expect(workbench.foreignRequests).toEqual([]);
  await workbench.close();
});

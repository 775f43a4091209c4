/**
 * Limits on what the benchmark counts, never on times. Reading a sheet takes 2 exchanges with Excel and at most one
 * more for each 4 MB of answer, and no answer comes near the 5 MB that Excel on the web refuses. Flagging a sheet sends
 * little more than what differs from row to row.
 */
import { countReading } from './tools/bench/bench-reading';
import { countWriting } from './tools/bench/count-writing';

const MEGABYTE = 1024 * 1024;

describe('reading a sheet', () => {
  test('a plan of ordinary size takes two requests', async () => {
    expect((await countReading(100)).syncs).toBe(2);
    expect((await countReading(900)).syncs).toBe(2);
  });

  test.each([1000, 10_000, 30_000])(
    '%i rows take one more request for each 4 MB, none of them too large',
    async (rows) => {
      const { syncs, responseBytes, largestResponse } = await countReading(rows);
      expect(syncs).toBeLessThanOrEqual(2 + Math.ceil(responseBytes / (4 * MEGABYTE)));
      expect(largestResponse).toBeLessThan(5 * MEGABYTE);
    },
  );

  test('requests stay small, and the response is little more than the cells', async () => {
    const { requestBytes, responseBytes } = await countReading(1000);
    expect(requestBytes).toBeLessThan(8 * 1024);
    // 9,009 cells of 60 characters on average, each with its value, type, format and formula.
    expect(responseBytes / 9009).toBeLessThan(190);
  });
});

describe('flagging a plan', () => {
  test('of 10,000 rows needs under 3,000 objects and 20 MB, and no request or answer above 4 MB', async () => {
    const { stats, journal } = await countWriting(10_000);
    expect(stats.proxies).toBeLessThan(3_000);
    expect(stats.requestBytes).toBeLessThan(20 * MEGABYTE);
    expect(stats.largestRequest).toBeLessThan(4 * MEGABYTE);
    expect(stats.largestResponse).toBeLessThan(4 * MEGABYTE);
    expect(journal).toBeLessThan(MEGABYTE);
  }, 180_000);

  test('sends the long formulas once, not with each row', async () => {
    const [few, many] = [await countWriting(500), await countWriting(2_000)];
    // A row's formulas have some 4,900 characters, and whatever else is written in it a few hundred.
    expect((many.stats.requestBytes - few.stats.requestBytes) / 1_500).toBeLessThan(1_000);
  }, 60_000);
});

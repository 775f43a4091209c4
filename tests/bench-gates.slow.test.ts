/**
 * What the benchmark may hold us to: counts, never times. Reading a sheet takes 2 exchanges with Excel and at most one
 * more for each 4 MB of answer, and no answer comes near the 5 MB at which the web refuses.
 */
import { countReading } from './tools/bench/bench-reading';

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

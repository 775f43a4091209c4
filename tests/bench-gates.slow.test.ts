/**
 * Limits on what the benchmark counts, never on times. Reading a sheet takes 2 exchanges with Excel and at most one
 * more for each 4 MB of answer, and no answer comes near the 5 MB that Excel on the web refuses. Flagging a sheet sends
 * little more than what differs from row to row. An edit judges its row, however long the plan is, and reads few cells.
 */
import { reviewWorkbook } from '../src/plan/review';
import { counted } from './support/counted-cells';
import { recheckRun } from './support/recheck-run';
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

describe('re-checking an edit', () => {
  /** What is read of the sheet, how many actions are new, and whether the report is that of a complete check. */
  async function countRecheck(rows: number, flagged: boolean, rowIndex: number) {
    const count = { cells: 0, rows: 0 };
    const { edit, checked } = await recheckRun({ rows, flagged, wrap: (sheet) => counted(sheet, count) });
    const before = checked().review.report.plans[0]?.actions;
    Object.assign(count, { cells: 0, rows: 0 });
    const { review } = await edit(rowIndex);
    const read = { ...count };
    expect(review.report).toEqual(reviewWorkbook(review.snapshots, review.setup));
    const judged = review.report.plans[0]?.actions.filter((action, at) => action !== before?.[at]).length;
    return { ...read, judged };
  }

  test.each([
    ['a bare plan', false, 500],
    ['a plan with flags', true, 500],
  ])(
    'of %s reads as many cells of 10,000 rows as of 1,000, and judges one action',
    async (_, flagged, at) => {
      const few = await countRecheck(1_000, flagged, at);
      expect(few.judged).toBe(1);
      expect(few.cells).toBeLessThan(2_000);
      expect(few.rows).toBeLessThan(2_000);
      expect(await countRecheck(10_000, flagged, at)).toEqual(few);
    },
    120_000,
  );

  test('near the top of a plan reads no more of a long plan than of a short one', async () => {
    const few = await countRecheck(100, false, 20);
    expect(await countRecheck(10_000, false, 20)).toEqual(few);
  }, 120_000);
});

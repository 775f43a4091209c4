import { setCell } from '../../src/workbench/model/workbook';
import { WEB_LIMITS } from '../../src/workbench/wire/host';
import { plainRows } from '../support/build-xlsx';
import { openBuilt } from '../support/open-built';
import { large, read, snapshot } from '../support/read-through-client';

const ROWS = plainRows([
  ['Action', 'Lead'],
  ['Train staff', 'LSCB'],
]);

describe('How much is asked for at a time', () => {
  const MEGABYTES_4 = 4 * 1024 * 1024;

  test.each([10, 1000, 10_000, 100_000])(
    '%i rows by 12 take 2 requests and one for each 4 MB, none over 5 MB',
    async (rows) => {
      const workbook = large(rows, 12);
      const { outcome, stats } = await read(workbook, {}, { limits: WEB_LIMITS });
      expect(stats.largestResponse).toBeLessThan(WEB_LIMITS.response);
      expect(stats.syncs).toBeLessThanOrEqual(2 + Math.ceil(stats.responseBytes / MEGABYTES_4));
      if (!outcome.ok) throw new Error(outcome.problem.code);
      const { values } = outcome.value[0]!;
      expect(values).toHaveLength(rows);
      for (const row of [0, 1, 999, Math.floor(rows / 2), rows - 1]) {
        if (row < rows)
          expect(values[row]?.map((value) => String(value).split(' ')[0])).toEqual(
            Array.from({ length: 12 }, (_, c) => `${row}/${c}`),
          );
      }
    },
    120_000,
  );

  test('long texts make smaller blocks; what the host refuses is requested again in halves', async () => {
    const workbook = large(400, 30, 40);
    // Short texts first, then such long prose that the first estimate asks for far too much.
    for (let row = 200; row < 400; row += 1) {
      for (let column = 0; column < 30; column += 1) {
        setCell(workbook.sheets[0]!, row, column, { value: `${row}/${column} ${'word '.repeat(600)}` });
      }
    }
    const { outcome, stats } = await read(workbook, {}, { limits: WEB_LIMITS });
    if (!outcome.ok) throw new Error(outcome.problem.code);
    const { values } = outcome.value[0]!;
    values.forEach((row, r) =>
      row.forEach((value, c) => expect(String(value).startsWith(`${r}/${c} `)).toBe(true)),
    );
    expect(stats.syncs).toBeLessThan(30);
  }, 60_000);

  test('several sheets share a request', async () => {
    const sheets = Array.from({ length: 20 }, (_, at) => ({ name: `Plan ${at}`, xml: ROWS }));
    const { outcome, stats } = await read(openBuilt({ sheets }));
    expect(outcome.ok && outcome.value).toHaveLength(20);
    expect(stats.syncs).toBe(2);
  });

  test('merged areas that Excel does not return all at once are requested in pieces', async () => {
    const workbook = large(1500, 4);
    const sheet = workbook.sheets[0]!;
    for (let row = 1; row < 1490; row += 2)
      sheet.merges.push({ rowIndex: row, columnIndex: 1, rowCount: 2, columnCount: 2 });
    const whole = await snapshot(workbook);
    const { outcome } = await read(workbook, {}, { faults: [{ atSync: 2, code: 'GeneralException' }] });
    expect(whole.merges).toHaveLength(745);
    expect(outcome.ok && outcome.value).toEqual([whole]);
  });

  test('progress counts every cell', async () => {
    const told: [number, number][] = [];
    await read(
      large(3000, 12),
      { onProgress: (done, all) => void told.push([done, all]) },
      { limits: WEB_LIMITS },
    );
    expect(told.at(-1)).toEqual([36_000, 36_000]);
    expect(told.length).toBeGreaterThan(1);
  });
});

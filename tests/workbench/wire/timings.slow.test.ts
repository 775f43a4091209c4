/** A plan of 10,000 rows and 12 columns through the real client: counts have limits, times are only printed. */
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { workbookOf } from './small-workbook';

const ROWS = 10_000;
const COLUMNS = 12;

const grid = (): string[][] =>
  Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_each, column) => `Action ${row} in ${column}`),
  );

it('writes and reads 120,000 cells, one sync each', async () => {
  const { Excel, stats } = openInOfficeJs(workbookOf([[]]).workbook);
  const values = grid();
  const times: number[] = [];
  const timed = async (work: () => Promise<void>): Promise<void> => {
    const started = performance.now();
    await work();
    times.push(Math.round(performance.now() - started));
  };
  const area = (context: Excel.RequestContext): Excel.Range =>
    context.workbook.worksheets.getItem('Plan').getRangeByIndexes(0, 0, ROWS, COLUMNS);
  let last: unknown;
  await Excel.run(async (context) => {
    await timed(async () => {
      area(context).values = values;
      await context.sync();
    });
    await timed(async () => {
      const range = area(context).load('values');
      await context.sync();
      last = range.values[ROWS - 1]?.[COLUMNS - 1];
    });
    await timed(async () => {
      area(context).getColumn(0).getResizedRange(0, 0).formulas = values.map((_, row) => [
        `=LEN(B${row + 1})`,
      ]);
      await context.sync();
    });
  });
  process.stdout.write(
    `120,000 cells: write ${times[0]} ms, read ${times[1]} ms; 10,000 formulas ${times[2]} ms; ${stats.requestBytes} bytes sent, ${stats.responseBytes} received\n`,
  );
  expect(last).toBe(`Action ${ROWS - 1} in ${COLUMNS - 1}`);
  expect(stats.syncs).toBe(3);
});

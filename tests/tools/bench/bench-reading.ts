/** Reading a sheet through Microsoft's client over the workbench: round trips to the host and bytes, by size. */
import { syntheticWorkbook } from '../../support/synthetic-workbook';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';
import { ms, table } from './measure';

export interface ReadingCount {
  readonly rows: number;
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestResponse: number;
  readonly milliseconds: number;
}

/** Opens a plan of that many actions and reads it once, counting from the first round trip. */
export async function countReading(rows: number): Promise<ReadingCount> {
  const { stats } = openInOfficeJs(syntheticWorkbook(rows, 'distinct'));
  // Loaded only now, because the adapter needs Microsoft's client, which opening has loaded.
  const { readSnapshots } = await import('../../../src/excel/read-snapshot');
  const started = performance.now();
  const outcome = await readSnapshots();
  const milliseconds = performance.now() - started;
  if (!outcome.ok) throw new Error(`Reading ${rows} rows met an obstacle: ${outcome.problem.code}`);
  const read = outcome.value[0]?.rowCount;
  if (read !== rows + 1) throw new Error(`Read ${read} rows of ${rows + 1}`);
  const { syncs, requestBytes, responseBytes, largestResponse } = stats;
  return { rows, syncs, requestBytes, responseBytes, largestResponse, milliseconds };
}

export async function benchReading(sizes: readonly number[], log: (text: string) => void): Promise<void> {
  log('\nReading a sheet of 9 columns through Office.js (2 exchanges and one more for each 4 MB)\n');
  const rows: string[][] = [];
  for (const size of sizes) {
    const count = await countReading(size);
    rows.push([
      String(size),
      String(count.syncs),
      kilobytes(count.requestBytes),
      kilobytes(count.responseBytes),
      kilobytes(count.largestResponse),
      ms(count.milliseconds),
    ]);
  }
  log(table(['rows', 'syncs', 'sent', 'received', 'largest answer', 'time'], rows));
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0)} kB`;

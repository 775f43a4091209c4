/** Flags plans of several sizes through Microsoft's client: what is sent, and how long the pane is busy. */
import { countWriting } from './count-writing';
import { ms, table } from './measure';

export async function benchWriting(sizes: readonly number[], log: (text: string) => void): Promise<void> {
  log(
    '\nFlagging a plan through Office.js (tasks are those of the pane in processor time, without what the host does)\n',
  );
  const rows: string[][] = [];
  for (const size of sizes) {
    const count = await countWriting(size).catch((error: unknown) => String(error));
    if (typeof count === 'string') {
      log(`${size} rows: ${count}`);
      continue;
    }
    const { stats, proposing, applying, journal } = count;
    rows.push([
      String(size),
      String(stats.syncs),
      String(stats.proxies),
      megabytes(stats.requestBytes),
      megabytes(stats.largestRequest),
      megabytes(stats.responseBytes),
      megabytes(stats.largestResponse),
      megabytes(journal),
      String(proposing.count),
      ms(proposing.longest),
      String(applying.count),
      ms(applying.longest),
    ]);
  }
  log(table(HEADER, rows));
}

const HEADER = [
  'rows',
  'syncs',
  'proxies',
  'sent',
  'largest',
  'received',
  'largest',
  'journal',
  'tasks to propose',
  'longest',
  'tasks to apply',
  'longest',
];

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(2)} MB`;

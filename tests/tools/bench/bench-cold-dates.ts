/**
 * Dates, cold: 50 cells of one plan in a fresh process, as when the pane has just opened. Each reader is bundled as it
 * would ship; the time to read the cells once loaded is compared, and the loading time is shown beside it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dueText } from '../../support/synthetic-plan';
import { seeded } from '../../support/seeded';
import { bundle } from './bundle';
import { ms, spread, table, times } from './measure';

interface Cold {
  readonly load: number;
  readonly read: number;
}

const READERS = ['readDate', 'chrono'] as const;

export async function benchColdDates(rounds: number, log: (text: string) => void): Promise<void> {
  const random = seeded(11);
  const cells = Array.from({ length: 50 }, (_, at) => dueText(random, at));
  const folder = mkdtempSync(join(tmpdir(), 'bench-cold-'));
  try {
    const path = await bundle(join(__dirname, 'cold-dates.ts'), folder);
    const seen: Record<(typeof READERS)[number], Cold[]> = { readDate: [], chrono: [] };
    for (let round = 0; round < rounds; round++) {
      for (const reader of round % 2 === 0 ? READERS : [...READERS].reverse()) {
        const { stdout, stderr } = spawnSync(process.execPath, [path], {
          env: { ...process.env, BENCH_READER: reader, BENCH_CELLS: JSON.stringify(cells), NODE_OPTIONS: '' },
          encoding: 'utf8',
        });
        if (stdout === '') throw new Error(`The cold run of ${reader} said nothing: ${stderr.slice(-500)}`);
        seen[reader].push(JSON.parse(stdout) as Cold);
      }
    }
    log(`\nCold, 50 cells in a fresh process (${rounds} processes each):\n`);
    const row = (name: (typeof READERS)[number]) => {
      const of = (pick: (one: Cold) => number) => ms(spread(seen[name].map(pick)).median);
      return [name, of(({ load }) => load), of(({ read }) => read), of((one) => one.load + one.read)];
    };
    log(table(['reader', 'load', 'read', 'both'], READERS.map(row)));
    const ratio = (pick: (one: Cold) => number) =>
      times(spread(seen.chrono.map((one, at) => pick(one) / pick(seen.readDate[at] as Cold))));
    log(
      `chrono against readDate: read ${ratio(({ read }) => read)}, both ${ratio((one) => one.load + one.read)}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

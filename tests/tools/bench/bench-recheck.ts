/**
 * The re-check of one edit as it is made, by the size of the plan, as the pane does it once Excel has handed over the
 * row. The plans are edited in turn in every round, so that a slow moment of the machine affects all alike.
 */
import { recheckRun, type RecheckRun } from '../../support/recheck-run';
import { ms, spread, table, times } from './measure';

/** The first rounds are not counted. */
const WARM_UP = 20;
const GOAL = 1.5;

export async function benchRecheck(
  sizes: readonly number[],
  rounds: number,
  log: (text: string) => void,
): Promise<void> {
  log(`\nRe-check of one edited row (goal: at most ${GOAL}× of the smallest plan's)\n`);
  const rows: string[][] = [];
  for (const flagged of [false, true]) {
    for (const [where, rowIn] of PLACES) {
      const runs = await Promise.all(sizes.map((size) => recheckRun({ rows: size, flagged })));
      const taken = await inTurn(runs, sizes.map(rowIn), rounds);
      const first = taken[0] ?? [];
      sizes.forEach((size, at) => {
        const own = taken[at] ?? [];
        rows.push([
          flagged ? 'with flags' : 'bare',
          where,
          String(size),
          ms(spread(own).median),
          times(spread(own.map((time, round) => time / (first[round] ?? time)))),
        ]);
      });
    }
  }
  log(table(['plan', 'edit', 'rows', 'time', 'against the smallest'], rows));
}

/** What columns hold is weighed again after an edit of the first 120 rows, and only then. */
const PLACES: readonly (readonly [string, (rows: number) => number])[] = [
  ['in the middle', (rows) => Math.floor(rows / 2)],
  ['near the top', () => 20],
];

/** Milliseconds of each round, by run. */
async function inTurn(
  runs: readonly RecheckRun[],
  rowAt: readonly number[],
  rounds: number,
): Promise<readonly (readonly number[])[]> {
  const taken = runs.map((): number[] => []);
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (let step = 0; step < runs.length; step += 1) {
      const at = (step + WARM_UP + round) % runs.length;
      const started = performance.now();
      await runs[at]?.edit(rowAt[at] ?? 1);
      if (round >= 0) taken[at]?.push(performance.now() - started);
    }
  }
  return taken;
}

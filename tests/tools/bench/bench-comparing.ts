/**
 * Comparing two versions of a plan: all of it, and its longest step, which is the longest that the pane stands still. In
 * processor time, because a machine busy with other things would otherwise count for most of a step.
 */
import { comparePlans, type Comparison } from '../../../src/plan/compare/compare-plans';
import { largeVersions } from '../../support/large-versions';
import { ms, spread, table } from './measure';

const WARM_UP = 2;

export function benchComparing(sizes: readonly number[], rounds: number, log: (text: string) => void): void {
  log(
    '\nComparing: each action against a version with one other word in every action, sorted; processor time\n',
  );
  const rows = sizes.flatMap((actions) =>
    (['distinct', 'repeated'] as const).map((variety) => {
      const [old, now] = largeVersions(actions, variety);
      const all: number[] = [];
      const longest: number[] = [];
      let last: Comparison | null = null;
      for (let round = -WARM_UP; round < rounds; round += 1) {
        const took = inSteps(comparePlans(old, now));
        last = took.value;
        if (round < 0) continue;
        all.push(took.steps.reduce((sum, step) => sum + step, 0));
        longest.push(longestOf(took.steps));
      }
      const asked = last?.pairs.filter((pair) => pair.asked).length ?? 0;
      return [
        `${actions} ${variety}`,
        ms(spread(all).median),
        ms(spread(longest).median),
        String(last?.pairs.length ?? 0),
        String(asked),
      ];
    }),
  );
  log(table(['actions', 'all', 'longest step', 'met', 'asked about'], rows));
}

const longestOf = (steps: readonly number[]): number => steps.reduce((most, step) => Math.max(most, step), 0);

function inSteps<T>(work: Generator<number, T, void>): {
  readonly value: T;
  readonly steps: readonly number[];
} {
  const steps: number[] = [];
  for (;;) {
    const before = process.cpuUsage();
    const step = work.next();
    const { user, system } = process.cpuUsage(before);
    steps.push((user + system) / 1000);
    if (step.done) return { value: step.value, steps };
  }
}

/**
 * `npm run bench`: prints what the parts cost against the obvious alternatives, in one run of turns. `--quick` measures
 * less. Pass names of parts (dates, cold, leads, judgement, reading) to run only those. It gates nothing: counts are
 * gated in tests.
 */
import { benchColdDates } from './bench-cold-dates';
import { benchDates } from './bench-dates';
import { benchJudgement } from './bench-judgement';
import { benchLeads } from './bench-leads';
import { benchReading } from './bench-reading';

const words = process.argv.slice(2);
const quick = words.includes('--quick');
const chosen = words.filter((word) => !word.startsWith('--'));
const log = (text: string): void => console.log(text);

const PARTS: readonly (readonly [string, () => void | Promise<void>])[] = [
  ['dates', () => benchDates(quick ? 5 : 21, quick ? 300 : 2000, log)],
  ['cold', () => benchColdDates(quick ? 5 : 15, log)],
  ['leads', () => benchLeads(quick ? 3 : 11, quick ? 1000 : 5000, log)],
  [
    'judgement',
    () =>
      benchJudgement(
        quick
          ? [
              { rows: 100, rounds: 9 },
              { rows: 1000, rounds: 5 },
            ]
          : [
              { rows: 100, rounds: 31 },
              { rows: 1000, rounds: 15 },
              { rows: 10_000, rounds: 7 },
              { rows: 100_000, rounds: 3 },
            ],
        log,
      ),
  ],
  ['reading', () => benchReading(quick ? [100, 1000] : [100, 1000, 10_000, 100_000], log)],
];

void (async () => {
  log(`Node ${process.version}; medians, quartiles in brackets${quick ? '; quick' : ''}\n`);
  for (const [name, part] of PARTS) if (chosen.length === 0 || chosen.includes(name)) await part();
})();

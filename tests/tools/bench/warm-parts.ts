/** Entry of the bundle that `run.ts` makes: the parts that need neither the disk nor Office.js. */
import { benchComparing } from './bench-comparing';
import { benchDates } from './bench-dates';
import { benchJudgement } from './bench-judgement';
import { benchLeads } from './bench-leads';
import { benchRecheck } from './bench-recheck';

const [part, pace] = process.argv.slice(2);
const quick = pace === 'quick';
const log = (text: string): void => console.log(text);

const QUICK_SIZES = [
  { rows: 100, rounds: 9 },
  { rows: 1000, rounds: 5 },
];
const SIZES = [
  { rows: 100, rounds: 31 },
  { rows: 1000, rounds: 15 },
  { rows: 10_000, rounds: 7 },
  { rows: 100_000, rounds: 3 },
];

if (part === 'dates') benchDates(quick ? 5 : 21, quick ? 300 : 2000, log);
else if (part === 'leads') benchLeads(quick ? 3 : 11, quick ? 1000 : 5000, log);
else if (part === 'judgement') benchJudgement(quick ? QUICK_SIZES : SIZES, log);
else if (part === 'recheck')
  void benchRecheck(quick ? [100, 10_000] : [100, 10_000, 100_000], quick ? 51 : 201, log);
else if (part === 'comparing') benchComparing(quick ? [500, 2000] : [500, 2000, 10_000], quick ? 5 : 11, log);
else throw new Error(`There is no part "${part}"`);

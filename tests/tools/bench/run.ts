/**
 * `npm run bench`: prints the cost of the parts compared with the obvious alternatives, interleaved in one run.
 * `--quick` measures less. Pass names of parts (dates, cold, leads, judgement, recheck, comparing, returns,
 * reading, writing, opening) to run only those; `--against=FOLDER` names an older production build to open beside the present one.
 * Never fails: limits are enforced in tests.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchColdDates } from './bench-cold-dates';
import { benchOpening } from './bench-opening';
import { benchReading } from './bench-reading';
import { benchReturns } from './bench-returns';
import { benchWriting } from './bench-writing';
import { bundle } from './bundle';

const words = process.argv.slice(2);
const quick = words.includes('--quick');
const chosen = words.filter((word) => !word.startsWith('--'));
const against = words.find((word) => word.startsWith('--against='))?.slice('--against='.length) ?? null;
const log = (text: string): void => console.log(text);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));

/** Each warm part runs in its own process, so that none starts with another's heap. */
const warm = (part: string) => async (): Promise<void> => {
  const path = await bundle(join(__dirname, 'warm-parts.ts'), folder);
  const { status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=4096', path, part, quick ? 'quick' : 'full'],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error(`The part "${part}" ended with ${status}`);
};

const PARTS: readonly (readonly [string, () => Promise<void>])[] = [
  ['dates', warm('dates')],
  ['cold', () => benchColdDates(quick ? 5 : 15, log)],
  ['leads', warm('leads')],
  ['judgement', warm('judgement')],
  ['recheck', warm('recheck')],
  ['comparing', warm('comparing')],
  ['returns', () => benchReturns(quick, log)],
  ['reading', () => benchReading(quick ? [100, 1000] : [100, 1000, 10_000, 100_000], log)],
  ['opening', () => benchOpening(quick ? 3 : 11, against, log)],
  ['writing', () => benchWriting(quick ? [500] : [500, 10_000, 100_000], log)],
];

void (async () => {
  try {
    log(`Node ${process.version}; medians, quartiles in brackets${quick ? '; quick' : ''}\n`);
    for (const [name, part] of PARTS) if (chosen.length === 0 || chosen.includes(name)) await part();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
})();

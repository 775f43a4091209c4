/** The rows of a made-up package's plan. */
import type { Seeded } from '../seeded';
import type { Kind } from './made-package';

export interface PlanRow {
  readonly action: string;
  readonly lead: string;
  /** A serial date, or words. */
  readonly due: number | string;
  readonly status: string;
  readonly achieved: number | null;
  readonly evidence: string;
}

export function planRows(random: Seeded, has: ReadonlySet<Kind>): readonly PlanRow[] {
  return Array.from({ length: 6 + random.below(6) }, (_, at) => ({
    action: `${random.pick(['Audit', 'Review', 'Train', 'Visit'])} ${random.pick(['the wards', 'all staff', 'each school'])} (${at + 1}) & report.`,
    // The second row's lead is merged with the first's.
    lead: at === 1 && has.has('merges') ? '' : random.pick(['Police', 'Health', 'Housing', '']),
    due: random.pick([42_400 + random.below(500), 42_700, '31 March 2017', 'Ongoing']),
    status: random.pick(['In progress', 'Not started', 'Completed']),
    achieved: random.next() < 0.3 ? 42_600 + random.below(50) : null,
    evidence: random.pick(['', 'Minutes of 3 May 2016', 'Audit report of 3 May 2016']),
  }));
}

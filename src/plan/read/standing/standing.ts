/**
 * Whether a plan takes part (POLICY.md, Plans of a workbook): `live`; `closed`, read and counted apart, neither flagged nor
 * chased; `left-out`, which only a person says. And who said so, in words for people.
 */
export const STANDINGS = ['live', 'closed', 'left-out'] as const;
export type Standing = (typeof STANDINGS)[number];

/** `nobody`: nothing says otherwise, so it is live. */
export interface StandingSaid {
  readonly by: 'person' | 'tab' | 'title' | 'nobody';
  /** The tab or title that said so; `''` otherwise. */
  readonly words: string;
}

export interface PlanStanding {
  readonly standing: Standing;
  readonly standingSaid: StandingSaid;
}

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  live: 'Live',
  closed: 'Closed',
  'left-out': 'Left out',
};

/** "its tab says that it is closed": why a plan stands as it does; follows "because" or a colon. */
export function whyStandingInWords({ standing, standingSaid: { by, words } }: PlanStanding): string {
  switch (by) {
    case 'person':
      return `it is set to “${STANDING_WORDS[standing].toLowerCase()}” on “Plan setup”`;
    case 'tab':
      return 'its tab says that it is closed';
    case 'title':
      return `its title “${words}” says that it is closed`;
    case 'nobody':
      return 'nothing says that it is closed';
  }
}

/**
 * Whether a plan takes part (POLICY.md, Plans of a workbook): `live`; `closed`, which is read and counted apart but
 * neither flagged nor chased; or `left-out`, which only a person decides. Also who decided, in words for people.
 */
export const STANDINGS = ['live', 'closed', 'left-out'] as const;
export type Standing = (typeof STANDINGS)[number];

/** `nobody`: nothing says otherwise, so the plan is live. */
export interface StandingSaid {
  readonly by: 'person' | 'tab' | 'title' | 'nobody';
  /** The tab or title that decided it; else `''`. */
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

/** The reason for a plan's standing, to follow "because" or a colon: "its tab says that it is closed". */
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

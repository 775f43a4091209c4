/**
 * The shape of an evidence sign: one habit of wording that tells what an evidence cell amounts to. A sign looks at one
 * clause of the cell, already tidied by `clauses.ts`; `judge-evidence.ts` weighs what the signs found.
 */
import { lookFor } from './clause-letters';
import type { EvidenceLevel } from './evidence-view';

/**
 * What a clause does to the judgement:
 * `gap` admits that something is missing; `aside` speaks of asking or promising and neither shows nor denies anything;
 * `holds` is evidence or a claim of the sign's own level; `above` takes the level of the row that it points to.
 */
export type SignRole = 'gap' | 'aside' | 'holds' | 'above';

export interface EvidenceSign {
  /** The file's name. */
  readonly id: string;
  readonly title: string;
  readonly role: SignRole;
  /** The level that the sign points to when it stands alone; for `above` the level when nothing is pointed to. */
  readonly level: EvidenceLevel;
  /** It names a thing that another person could go and look at: a document, a record, minutes of who saw it. */
  readonly points?: true;
  /** Why, as a clause that starts with "it": shown to staff. */
  readonly why: string;
  /** Run as tests: clauses in which the sign is found, and near misses in which it is not. */
  readonly examples: { readonly finds: readonly string[]; readonly passesOver: readonly string[] };
  /** The words of the clause that bear the sign, or `null`. Linear in the clause's length. */
  readonly find: (clause: string) => string | null;
}

/**
 * Start of a pattern for what is said outright: nothing before it makes it a condition ("where no reply is received") or
 * speaks of others ("GPs who did not reply"). Linear.
 */
export const OUTRIGHT =
  '^(?:(?!\\b(?:where|when|if|whether|should|unless|who|which|in the event|any)\\b).)*?';

/** A `find` that gives the first match of any of the patterns; patterns whose letters the clause lacks are not tried. */
export function firstMatch(...patterns: readonly RegExp[]): (clause: string) => string | null {
  const searches = patterns.map(lookFor);
  return (clause) => {
    for (const search of searches) {
      const match = search(clause);
      if (match) return match[0].trim();
    }
    return null;
  };
}

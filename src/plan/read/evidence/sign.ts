/**
 * Defines an evidence sign: one kind of wording that shows how good an evidence cell is. A sign looks at one clause of
 * the cell, already tidied by `clauses.ts`; `judge-evidence.ts` weighs what the signs find.
 */
import { lookFor } from './clause-letters';
import type { EvidenceLevel } from './evidence-view';

/**
 * How a clause affects the judgement.
 * `gap`: it admits that something is missing. `aside`: it asks or promises, and neither shows nor denies anything.
 * `holds`: it is evidence or a claim, at the sign's own level. `above`: it takes the level of the row it refers to.
 */
export type SignRole = 'gap' | 'aside' | 'holds' | 'above';

export interface EvidenceSign {
  /** The file's name. */
  readonly id: string;
  readonly title: string;
  readonly role: SignRole;
  /** The level when the sign stands alone; for `above`, the level if there is no row to refer to. */
  readonly level: EvidenceLevel;
  /** It names something that another person could go and look at: a document, a record, minutes of who saw it. */
  readonly points?: true;
  /** The reason shown to staff, as a clause that starts with "it". */
  readonly why: string;
  /** Run as tests: clauses in which the sign is found, and near misses in which it is not. */
  readonly examples: { readonly finds: readonly string[]; readonly passesOver: readonly string[] };
  /** The words of the clause that match the sign, or `null`. Linear in the clause's length. */
  readonly find: (clause: string) => string | null;
}

/**
 * Opening of a pattern for what is said outright: nothing before it makes it a condition ("where no reply is received")
 * or applies it to others ("GPs who did not reply"). Linear.
 */
export const OUTRIGHT =
  '^(?:(?!\\b(?:where|when|if|whether|should|unless|who|which|in the event|any)\\b).)*?';

/**
 * Returns a `find` that gives the first match of any of the patterns. Patterns whose letters the clause lacks are not
 * tried.
 */
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

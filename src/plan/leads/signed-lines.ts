/**
 * Cells that give each person on one line and where they work on the next, as in a signature: the lines of organisations
 * are no leads. Decides only where every line fits and a post stands beside a person; anything else is a list of leads.
 */
import { isBody } from './classify-name';
import type { JoinedName } from './take-remark';

/** The names of one line or sentence, and whether a duty follows them. */
export interface NamedLine {
  readonly names: readonly JoinedName[];
  readonly hasDuty: boolean;
}

/** The same lines, without those that only say where the person above works. */
export function withoutOrganisationLines(lines: readonly NamedLine[]): readonly boolean[] {
  const kept = lines.map(() => true);
  if (lines.length < 4 || lines.length % 2 !== 0) return kept;
  let hasPost = false;
  for (const [at, { names, hasDuty }] of lines.entries()) {
    const [only, second] = names;
    if (only === undefined || second !== undefined || hasDuty) return kept;
    if (at % 2 === 0 ? only.is.kind !== 'person' || only.hasBody : !isPlaceOfWork(only)) return kept;
    hasPost ||= at % 2 === 0 && only.hasPost;
  }
  return hasPost ? kept.map((_, at) => at % 2 === 0) : kept;
}

function isPlaceOfWork({ is }: JoinedName): boolean {
  return !is.collective && (isBody(is) || (is.kind === 'unknown' && is.weight === 'fragment'));
}

/**
 * Recognises cells that give each person on one line and their post or place of work on another, as in a signature:
 * only the people are leads. Requires every line to fit; anything else is a list of leads.
 */
import { isBody } from './classify-name';
import type { JoinedName } from './take-remark';

/** The names of one line or sentence, and whether a duty follows them. */
export interface NamedLine {
  readonly names: readonly JoinedName[];
  readonly hasDuty: boolean;
  readonly labelled: boolean;
}

/** For each line: whether it names leads, rather than describing the person on the adjacent line. */
export function linesOfLeads(lines: readonly NamedLine[]): readonly boolean[] {
  const kept = lines.map(() => true);
  if (lines.length < 2 || lines.length % 2 !== 0) return kept;
  // "Owner: A. Name / Accountable: Director": each label names a lead of its own.
  if (lines.slice(1).some(({ labelled }) => labelled)) return kept;
  for (const first of [0, 1]) {
    const signed = lines.every((line, at) => (at % 2 === first ? isBarePerson(line) : isBarePost(line)));
    if (signed) return kept.map((_, at) => at % 2 === first);
  }
  if (lines.length < 4) return kept;
  let hasPost = false;
  for (const [at, { names, hasDuty }] of lines.entries()) {
    const [only, second] = names;
    if (only === undefined || second !== undefined || hasDuty) return kept;
    if (at % 2 === 0 ? only.is.kind !== 'person' || only.hasBody : !isPlaceOfWork(only)) return kept;
    hasPost ||= at % 2 === 0 && only.hasPost;
  }
  return hasPost ? kept.map((_, at) => at % 2 === 0) : kept;
}

/** A line with a person and nothing more. */
function isBarePerson({ names: [only, second], hasDuty }: NamedLine): boolean {
  if (only === undefined || second !== undefined || hasDuty) return false;
  return only.is.kind === 'person' && !only.hasPost && !only.hasBody;
}

/** A post that the register does not hold as a separate lead. */
function isBarePost({ names: [only, second], hasDuty }: NamedLine): boolean {
  if (only === undefined || second !== undefined || hasDuty) return false;
  return only.is.kind === 'role' && only.hit === null && !only.is.collective;
}

function isPlaceOfWork({ is }: JoinedName): boolean {
  return !is.collective && (isBody(is) || (is.kind === 'unknown' && is.weight === 'fragment'));
}

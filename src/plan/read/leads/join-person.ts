/**
 * Decides which words beside a person describe that person. In a line that opens with a person, the post, portfolio and
 * organisation that follow, whatever the marks between, belong to them until a second person is named (POLICY.md,
 * Leads). A body added by "and" or a slash, or a second short name in a list of bodies, is a separate lead.
 */
import { isBareBody, isBody, isCapital, isInitials, type NameClass } from './classify-name';
import type { NameUnit, UnitContext } from './name-unit';
import type { JoinedName } from './take-remark';

/** Marks after which a person's own post or organisation may begin. */
const LOOSE: ReadonlySet<NameUnit['after']> = new Set<NameUnit['after']>([
  'comma',
  'dash',
  'colon',
  'space',
  'close',
]);

/** The neighbours of a unit. */
export interface Around {
  readonly before: JoinedName | undefined;
  readonly next: NameUnit | undefined;
}

/** The person with what the unit adds about them; `null` if the unit is another lead. */
export function withPerson(
  left: JoinedName,
  right: NameUnit,
  { before, next }: Around,
  context: UnitContext,
): JoinedName | null {
  if (left.is.kind !== 'person') return personAfter(left, right, next);
  if (right.is.kind === 'person') return null;
  const loose = LOOSE.has(right.after);
  const belongs = right.is.collective
    ? isOfMany(left, right, before, context)
    : loose
      ? beginsOrGoesOn(left, right, next, context)
      : goesOn(left, right, context);
  if (!belongs) return null;
  return {
    ...left,
    hasPost: left.hasPost || right.is.kind === 'role',
    hasBody: left.hasBody || isBody(right.is),
    tail: right.is,
  };
}

/** "Jane Smith and John Brown, Team Managers"; "Jane Smith, Director – Schools"; "Jane Smith, Strategy & Partnerships". */
function isOfMany(
  left: JoinedName,
  right: NameUnit,
  before: JoinedName | undefined,
  { tokens }: UnitContext,
): boolean {
  if (right.is.kind === 'role') return LOOSE.has(right.after) && before?.is.kind === 'person';
  const named = right.hit === null && isCapital(tokens[right.from]?.text ?? '');
  if (!named || right.to - right.from > 1 || left.tail === null) return false;
  if (right.after === 'and') return left.tail.weight === 'fragment';
  return (right.after === 'dash' || right.after === 'colon') && left.tail.kind === 'role';
}

function beginsOrGoesOn(
  left: JoinedName,
  right: NameUnit,
  next: NameUnit | undefined,
  context: UnitContext,
): boolean {
  if (right.is.kind === 'role') return right.hit === null || left.tail === null || !left.hasPost;
  if (right.is.weight === 'fragment') return right.hit === null;
  if (right.is.kind === 'unknown') return isOrganisation(right, next, context);
  // "Jane Smith, CSC, Police" is a list; "Jane Smith, Housing Team, Anyshire Council" is not.
  const listed = left.hasBody && right.after === 'comma' && isShortBody(right, context);
  return isBody(right.is) && !listed;
}

/** After "and" or a slash: more of a post or portfolio already begun, never the first detail about the person. */
function goesOn(left: JoinedName, right: NameUnit, context: UnitContext): boolean {
  const { tail } = left;
  if (tail === null || (right.after !== 'and' && right.after !== 'slash')) return false;
  // "Head of Service and Named Nurse", "Patient Safety & Complaints Lead"
  if (right.is.kind === 'role') return right.hit === null && (left.hasPost || tail.weight === 'fragment');
  if (right.after === 'slash') return right.is.weight === 'fragment' && right.hit === null;
  if (right.is.weight === 'fragment') return right.hit === null;
  if (!isBody(right.is) || isShortBody(right, context)) return right.is.weight === 'sector' && isOpen(tail);
  return isOpen(tail);
}

/** Whether the last detail can continue: the topic of a post can, a complete post or body cannot. */
function isOpen({ kind, weight, closed }: NameClass): boolean {
  return weight !== 'name' || (kind === 'role' && !closed);
}

/** "Police", "ICB": a single word that separates a list. */
function isShortBody({ from, to, is }: NameUnit, { tokens }: UnitContext): boolean {
  const only = tokens[from];
  return to - from === 1 && only !== undefined && (is.weight === 'sector' || isBareBody(only));
}

/**
 * "Jane Smith, LCC" ends in her organisation. Two letters are more likely another person, and a registered name is
 * another lead.
 */
function isOrganisation(
  right: NameUnit,
  next: NameUnit | undefined,
  { tokens, register }: UnitContext,
): boolean {
  const text = right.to - right.from === 1 ? (tokens[right.from]?.text ?? '') : '';
  if (right.hit !== null) return false;
  if (!isInitials(text)) return right.to - right.from > 1;
  if (text.length < 3 || register.initials.has(text)) return false;
  return right.after === 'dash' || next === undefined;
}

/** A post, body or topic followed by the person responsible for it. */
function personAfter(left: JoinedName, right: NameUnit, next: NameUnit | undefined): JoinedName | null {
  if (!LOOSE.has(right.after) || left.initials !== null) return null;
  const names = right.after === 'dash' || right.after === 'colon';
  // "Review of thresholds – Jane Smith"
  if (left.is.weight === 'fragment' && (!names || left.hit !== null)) return null;
  // "CSC, Jane Smith, Planning Manager": the person's own post follows, so the agency before is a separate lead.
  const own = right.after === 'comma' && next?.after === 'comma' && next.is.kind === 'role';
  if (own && isBody(left.is)) return null;
  const { from, to, hit, is } = right;
  return {
    from,
    to,
    hit,
    is,
    hasPost: left.is.kind === 'role' || left.hasPost,
    hasBody: isBody(left.is) || left.hasBody,
    initials: null,
    supports: false,
    tail: null,
  };
}

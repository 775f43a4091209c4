/**
 * Decides which neighbouring units form one lead: a person with a post or agency, a post with what it is responsible
 * for, a list of topics with its closing noun ("Learning and Improvement Sub-Group"). Uses the grammar on both sides of
 * a mark; the mark alone decides nothing. Registered names may gain an organisation but are never reworded.
 */
import {
  classifyName,
  FRAGMENT,
  isBareBody,
  isBody,
  isInitials,
  isTradeWord,
  type NameClass,
} from './classify-name';
import { withInitialsJoined } from './initials-with-and';
import { withPerson } from './join-person';
import {
  allTopics,
  beginsGroup,
  endsInTopic,
  endsTopics,
  sharesSector,
  tightSlash,
  topicChains,
} from './topic-names';
import { isWholeOf, sharesPost } from './beside-post';
import { isPlacesOfIcb, MOST_PLACES } from './places-of-icb';
import { takeRemark, type JoinedName } from './take-remark';
import type { NameUnit, UnitContext } from './name-unit';
import { UNIT_NOUNS, POST_INITIALS, SECTORS, TOPICS, WITH_AND } from './trade-words';

export function joinUnits(written: readonly NameUnit[], context: UnitContext): readonly JoinedName[] {
  const units = withInitialsJoined(written, context);
  const chains = topicChains(units, context);
  const names: JoinedName[] = [];
  units.forEach((unit, at) => {
    const last = names.at(-1);
    const joined =
      last === undefined ? null : join(last, unit, units, at, chains[at - 1] === true, names.at(-2), context);
    if (joined === null) names.push(alone(unit));
    else names[names.length - 1] = joined;
  });
  return names;
}

function alone({ from, to, hit, is }: NameUnit): JoinedName {
  return { from, to, hit, is, hasPost: false, hasBody: false, initials: null, supports: false, tail: null };
}

/** The two as one lead, or `null` if they are separate. */
function join(
  left: JoinedName,
  right: NameUnit,
  units: readonly NameUnit[],
  at: number,
  chained: boolean,
  before: JoinedName | undefined,
  context: UnitContext,
): JoinedName | null {
  if (right.bracketed || right.after === 'open') return takeRemark(left, right, context);
  if (isSurnameFirst(left, right, units[at + 1], context))
    return { ...alone(right), from: left.from, is: PERSON };
  if (left.is.kind === 'person' || (right.is.kind === 'person' && !left.is.collective))
    return withPerson(left, right, { before, next: units[at + 1] }, context);
  if (left.is.collective || right.is.collective) return withCollective(left, right, context);
  if (right.after === 'break') return null;
  if (isPlacesOfIcb(left, units.slice(at, at + MOST_PLACES), context)) return extend(left, right, context);
  if ((right.after === 'and' && joinsByTitle(left, right, context)) || sharesPost(left, right, context))
    return extend(left, right, context);
  if (right.after === 'and' && left.hit !== null && sharesSector(left, right, context))
    return asUnregistered(left, right, context);
  if (left.is.kind === 'role') return afterPost(left, right, units[at + 1], context);
  if (left.is.weight === 'fragment' && left.hit === null) return afterFragment(left, right, chained, context);
  if (left.is.weight === 'sector' && left.hit === null) return afterSector(left, right, context);
  return afterBody(left, right, context);
}

const PERSON: NameClass = { ...FRAGMENT, kind: 'person', weight: 'name', closed: true };

/** "SMITH, Jane": a surname in capitals, a comma and forenames. Refuses a longer list ("NELFT, Barts, CSC"). */
function isSurnameFirst(
  left: JoinedName,
  right: NameUnit,
  next: NameUnit | undefined,
  { tokens }: UnitContext,
): boolean {
  if (right.after !== 'comma' || left.hit !== null || right.hit !== null || left.to - left.from !== 1)
    return false;
  const surname = tokens[left.from];
  if (surname === undefined || isTradeWord(surname.key) || isBareBody(surname)) return false;
  if (!/^\p{Lu}[\p{Lu}'’]{2,}(?:-\p{Lu}{2,})?$/u.test(surname.text)) return false;
  if (next?.after === 'comma' && next.is.kind !== 'role') return false;
  const forenames = tokens.slice(right.from, right.to);
  return (
    forenames.length <= 2 &&
    forenames.every(({ kind, key, text }) => kind === 'word' && !isTradeWord(key) && isForename(text))
  );
}

function isForename(text: string): boolean {
  return /^\p{Lu}(?:\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)?$/u.test(text);
}

/** "Named and Designated Professionals": topics before an "and" belong to the plural after it. */
function withCollective(left: JoinedName, right: NameUnit, context: UnitContext): JoinedName | null {
  const { tokens } = context;
  if (left.is.collective)
    return !right.is.collective && right.is.weight === 'fragment' && right.after !== 'slash'
      ? extend(left, right, context)
      : null;
  const topics = tokens.slice(left.from, left.to).every((token) => TOPICS.has(token.key));
  if (right.after !== 'and' || left.is.weight !== 'fragment' || !topics) return null;
  return { ...extend(left, right, context), is: right.is };
}

/** "Police and Crime Commissioner": the "and" is part of the title. */
function joinsByTitle(left: JoinedName, right: NameUnit, { tokens }: UnitContext): boolean {
  if (left.hit !== null || right.hit !== null || right.to - right.from < 2) return false;
  return WITH_AND.has(`${tokens[left.to - 1]?.key ?? ''} ${tokens[right.from]?.key ?? ''}`);
}

/** Both stretches as a single name that the register does not hold. */
function asUnregistered(left: JoinedName, right: NameUnit, { tokens }: UnitContext): JoinedName {
  const unit = { ...left, to: right.to, hit: null };
  return { ...unit, is: classifyName(tokens, unit.from, unit.to) };
}

function afterPost(
  left: JoinedName,
  right: NameUnit,
  next: NameUnit | undefined,
  context: UnitContext,
): JoinedName | null {
  const { after, is } = right;
  if (is.kind === 'role' || beginsGroup(left, right, next, context)) return null;
  if (is.weight === 'fragment') {
    if (right.hit !== null) return null;
    const over = after === 'colon' && allTopics(right, context);
    if (after === 'comma' || after === 'dash' || over || !left.is.closed) return extend(left, right, context);
    return null;
  }
  if (after === 'and' && chairsTopics(left, right, context)) return extend(left, right, context);
  // "Director of Education and Health": a registered sector is still what the post is responsible for.
  const sector = right.hit !== null && classifyName(context.tokens, right.from, right.to).weight === 'sector';
  if (after === 'and' && sector && !left.is.closed && left.hit === null)
    return { ...asUnregistered(left, right, context), is: left.is };
  if (after === 'and' || after === 'slash')
    return is.weight === 'sector' && !left.is.closed && right.hit === null
      ? extend(left, right, context)
      : null;
  const taken =
    left.hasBody || left.is.namesBody || POST_INITIALS.has(context.tokens[left.to - 1]?.key ?? '');
  if (after === 'dash' || after === 'colon')
    return taken ? null : { ...extend(left, right, context), hasBody: true };
  // "Clinical Director, Adult Mental Health Services, Anyshire NHS Trust": a part, then the whole to which it belongs.
  const part =
    left.hasBody && UNIT_NOUNS.has(context.tokens[left.to - 1]?.key ?? '') && right.to - right.from > 1;
  if (after === 'comma' && part && isBody(is)) return extend(left, right, context);
  if (after !== 'comma' || taken) return null;
  // "LADO, CSC, Police" is a list; "Independent Chair, SCB" is a post and its organisation.
  const topicsGoOn = !left.is.closed && next?.after === 'and' && next.is.weight !== 'name';
  const listGoesOn =
    !topicsGoOn &&
    !(next?.after === 'comma' && isWholeOf(next, right, context)) &&
    next !== undefined &&
    next.after !== 'open' &&
    isBody(next.is) &&
    next.after !== 'break';
  return listGoesOn ? null : { ...extend(left, right, context), hasBody: true };
}

/** "Chair, Learning | and | Development Sub-Group": the name of the body chaired contains an "and". */
function chairsTopics(left: JoinedName, right: NameUnit, context: UnitContext): boolean {
  if (left.is.closed || left.hit !== null || !isBody(right.is) || !endsTopics(right, context)) return false;
  const words = context.tokens.slice(left.from, left.to);
  const topic = words.at(-1)?.key ?? '';
  if (!TOPICS.has(topic)) return false;
  if (right.is.kind !== 'agency') return words.some((word) => /chair$/.test(word.key));
  // "Head of Safeguarding | and | Quality Assurance Service"
  return context.tokens.slice(right.from, right.to - 1).every((token) => TOPICS.has(token.key));
}

function afterBody(left: JoinedName, right: NameUnit, context: UnitContext): JoinedName | null {
  const { after, is } = right;
  // "LSCB Quality | and | Audit Sub-Group": a body's own group, named after topics.
  if (after === 'and' && left.hit === null && endsInTopic(left, context) && endsTopics(right, context))
    return extend(left, right, context);
  if (after !== 'dash' && after !== 'colon') return null;
  if (is.kind === 'role')
    return right.hit === null ? extend(left, right, context) : { ...alone(right), hasBody: true };
  if (is.weight !== 'fragment' || right.hit !== null) return null;
  return left.hit === null ? extend(left, right, context) : { ...left };
}

function afterFragment(
  left: JoinedName,
  right: NameUnit,
  chained: boolean,
  context: UnitContext,
): JoinedName | null {
  const { after, is } = right;
  const only = left.to - left.from === 1 ? context.tokens[left.from] : undefined;
  const initials = isInitials(only?.text ?? '') && !TOPICS.has(only?.key ?? '');
  if (initials || after === 'colon') return null;
  if (after === 'comma') return chained ? extend(left, right, context) : null;
  if (after === 'slash')
    return tightSlash(right, context) && endsTopics(right, context) ? extend(left, right, context) : null;
  if (is.weight === 'fragment') return right.hit === null ? extend(left, right, context) : null;
  if (is.weight === 'sector')
    return after === 'and' && right.hit === null ? extend(left, right, context) : null;
  return endsTopics(right, context) ? extend(left, right, context) : null;
}

function afterSector(left: JoinedName, right: NameUnit, context: UnitContext): JoinedName | null {
  // "Health – CCG": the sector only says where the body belongs.
  if ((right.after === 'dash' || right.after === 'colon') && isBody(right.is))
    return { ...alone(right), hasBody: true };
  if (right.after !== 'and' || right.hit !== null)
    return right.after === 'dash' ? afterBody(left, right, context) : null;
  const words = context.tokens.slice(left.from, right.to).filter((token) => token.kind === 'word');
  if (SECTORS.has(words.map((word) => word.key).join(' '))) return extend(left, right, context);
  const both =
    words.length > 1 && /^(?:adult|child|children)$/.test(words[0]?.key ?? '') && left.to - left.from === 1;
  if (both && /^(?:adult|child|children)$/.test(words[1]?.key ?? '')) return extend(left, right, context);
  if (right.is.weight === 'sector') return null;
  if (right.is.weight === 'fragment') return extend(left, right, context);
  if (!endsTopics(right, context)) return null;
  // "Housing and Probation Service": the second part names a sector or body of its own.
  const head = context.tokens.slice(right.from, right.to - 1);
  const grouped = right.is.kind === 'subgroup' || right.is.kind === 'board';
  return classifyName(head).weight === 'fragment' || grouped ? extend(left, right, context) : null;
}

function extend(left: JoinedName, right: NameUnit, { tokens }: UnitContext): JoinedName {
  // A registered name keeps its own words; what follows only describes it further.
  if (left.hit !== null) return left;
  const [from, to] = [left.from, right.to];
  const is = to - from > 40 ? FRAGMENT : classifyName(tokens, from, to);
  const kept =
    left.is.kind === 'role' || (is.weight === 'fragment' && left.is.weight !== 'fragment') ? left.is : is;
  // A title that already includes what it covers may continue: "Director, Planning, Regeneration and Transport".
  const closed = right.is.weight === 'name' && kept.closed;
  return {
    ...left,
    from,
    to,
    hit: null,
    is: { ...kept, closed, namesBody: kept.namesBody || right.is.namesBody },
  };
}

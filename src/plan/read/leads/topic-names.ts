/**
 * Recognises names made of topics and a closing noun ("Performance, Audit and Quality Assurance Sub-Group"): whether
 * the text on both sides of a mark can be one such name. Uses the words alone.
 */
import { classifyName } from './classify-name';
import { foldWord } from './fold-word';
import type { NameUnit, UnitContext } from './name-unit';
import type { JoinedName } from './take-remark';
import { BODY_HEADS, POST_OPENERS, TOPICS } from './trade-words';

/** "Health | and | Wellbeing Board": here a registered sector is only the first topic of a longer name. */
export function sharesSector(left: JoinedName, right: NameUnit, context: UnitContext): boolean {
  const { tokens } = context;
  if (
    right.hit !== null ||
    (right.is.kind !== 'subgroup' && right.is.kind !== 'board') ||
    !endsTopics(right, context)
  )
    return false;
  const topics = tokens.slice(right.from, right.to - 1).every((token) => TOPICS.has(token.key));
  return topics && classifyName(tokens, left.from, left.to).weight === 'sector';
}

export function endsInTopic(left: JoinedName, { tokens }: UnitContext): boolean {
  const key = tokens[left.to - 1]?.key ?? '';
  // In "NHS England and Kent ICB" the country ends a name.
  return left.to - left.from > 1 && isTopic(key) && !COUNTRIES.has(key);
}

const COUNTRIES: ReadonlySet<string> = new Set(['england', 'wales'].map(foldWord));

/** Whether a unit ends in a noun that the topics before it may share ("… and Improvement Sub-Group"). */
export function endsTopics(unit: NameUnit, { tokens }: UnitContext): boolean {
  if (unit.hit !== null || unit.to - unit.from < 2 || unit.is.kind === 'person' || unit.is.collective)
    return false;
  if (POST_OPENERS.has(tokens[unit.from]?.key ?? '')) return false;
  const last = tokens[unit.to - 1];
  return unit.is.kind === 'role' || BODY_HEADS.has(last?.key ?? '');
}

export function tightSlash(unit: NameUnit, { tokens }: UnitContext): boolean {
  const mark = tokens[unit.from - 1];
  return (
    mark?.kind === 'slash' &&
    mark.end === tokens[unit.from]?.start &&
    mark.start === tokens[unit.from - 2]?.end
  );
}

/** "Practice" is a surgery in one list and a topic in another; what stands beside it tells. */
const isTopic = (key: string): boolean => TOPICS.has(key) && (!BODY_HEADS.has(key) || key === 'practice');

const mayBeTopic = ({ from, to, is }: NameUnit, { tokens }: UnitContext): boolean =>
  is.weight === 'fragment' || (to - from === 1 && tokens[from]?.key === 'practice');

/** For each unit, whether it and the next belong to a comma list of topics that ends in "and …" and a noun. */
export function topicChains(units: readonly NameUnit[], context: UnitContext): readonly boolean[] {
  const chains: boolean[] = units.map(() => false);
  for (let at = units.length - 2; at >= 0; at -= 1) {
    const [unit, next] = [units[at], units[at + 1]];
    if (unit === undefined || next === undefined || unit.hit !== null || !mayBeTopic(unit, context)) continue;
    if (next.after === 'and') chains[at] = endsTopics(next, context);
    else if (next.after === 'comma')
      chains[at] = chains[at + 1] === true && mayBeTopic(next, context) && next.hit === null;
  }
  return chains;
}

/**
 * "Head of Safeguarding | and | Learning | and | Development Sub-Group": the topic begins the group's name and does not
 * go on with the post's. What a chair chairs may be named after all of them.
 */
export function beginsGroup(
  left: JoinedName,
  right: NameUnit,
  next: NameUnit | undefined,
  context: UnitContext,
): boolean {
  if ((right.after !== 'and' && right.after !== 'comma') || next?.after !== 'and' || right.hit !== null)
    return false;
  if (right.is.weight !== 'sector' && !allTopics(right, context)) return false;
  if (next.is.kind !== 'subgroup' && next.is.kind !== 'board') return false;
  const words = context.tokens.slice(left.from, left.to).map(({ key }) => key);
  // After a comma it may be the group that the post belongs to, unless the post already says what it covers.
  const saysOf = right.after === 'and' || words.includes('of') || words.includes('for');
  return saysOf && !words.some((word) => word.endsWith('chair')) && endsTopics(next, context);
}

/** "Team Manager: Leaving Care": what a post is responsible for, not a person. */
export function allTopics({ from, to }: NameUnit, { tokens }: UnitContext): boolean {
  return tokens.slice(from, to).every(({ key }) => TOPICS.has(key));
}

/**
 * Prints the rating rules as one live Excel formula over an action's cells (POLICY.md, Rating), from the same trees
 * that `rateAction` evaluates, in the same order, so that the rating changes on the day without the add-in.
 */
import type { Condition } from './condition';
import type { RatingColour } from './rating-colour';
import { RATING_WORDS } from './rating-cells';
import { AS_OF_UNREADABLE, conditionTerm, type RatingReferences } from './rating-formula-terms';
import { RATING_RULES, type RatingRule } from './rating-rules';

/** The formula, including its `=`. A row to which no rule applies, or an unreadable as-of date, is unrated. */
export function ratingFormula(
  references: RatingReferences,
  rules: readonly Pick<RatingRule, 'colour' | 'when'>[] = RATING_RULES,
): string {
  const branches = rules
    .map(({ colour, when }) => ({ colour, parts: conjuncts(when, true) }))
    .filter(({ parts }) => parts.every(({ key, holds }) => find(parts, key)?.holds === holds));
  return `=IF(${AS_OF_UNREADABLE},${word('unrated')},${print(branches, references)})`;
}

/** A rule with the conditions that must hold for it, each a condition or its opposite. */
interface Branch {
  readonly colour: RatingColour;
  readonly parts: readonly Part[];
}

interface Part {
  readonly key: string;
  readonly condition: Condition;
  readonly holds: boolean;
}

const word = (colour: RatingColour): string => `"${RATING_WORDS[colour]}"`;

/**
 * A condition shared by all rules ("is it achieved?") is tested once and splits them in two, so that the formula reads
 * like the policy. Otherwise consecutive rules of one colour are combined into one test.
 */
function print(branches: readonly Branch[], references: RatingReferences): string {
  const [first] = branches;
  if (!first) return word('unrated');
  const shared = first.parts.find(({ key }) => branches.every(({ parts }) => find(parts, key)));
  if (shared) {
    const side = (holds: boolean): string =>
      print(
        branches
          .filter(({ parts }) => find(parts, shared.key)?.holds === holds)
          .map(({ colour, parts }) => ({ colour, parts: parts.filter(({ key }) => key !== shared.key) })),
        references,
      );
    return `IF(${conditionTerm(shared.condition, references)},${side(true)},${side(false)})`;
  }
  const end = branches.findIndex(({ colour }) => colour !== first.colour);
  const run = end < 0 ? branches : branches.slice(0, end);
  if (run.some(({ parts }) => parts.length === 0)) return word(first.colour);
  const asked: Condition = { op: 'or', of: run.map(({ parts }) => together(parts)) };
  const rest = print(branches.slice(run.length), references);
  return `IF(${conditionTerm(asked, references)},${word(first.colour)},${rest})`;
}

const find = (parts: readonly Part[], key: string): Part | undefined =>
  parts.find((part) => part.key === key);

function together(parts: readonly Part[]): Condition {
  return {
    op: 'and',
    of: parts.map(({ condition, holds }) => (holds ? condition : { op: 'not', of: condition })),
  };
}

/** The parts of a condition that must all hold, without repeats; both a part and its opposite if it can never hold. */
function conjuncts(condition: Condition, holds: boolean): readonly Part[] {
  if (condition.op === 'not') return conjuncts(condition.of, !holds);
  if (condition.op === 'and' && holds) {
    const parts = condition.of.flatMap((part) => conjuncts(part, true));
    return parts.filter((part, at) => firstLike(parts, part) === at);
  }
  return [{ key: JSON.stringify(condition), condition, holds }];
}

const firstLike = (parts: readonly Part[], { key, holds }: Part): number =>
  parts.findIndex((part) => part.key === key && part.holds === holds);

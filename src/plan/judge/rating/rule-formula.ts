/**
 * Prints the rating rules as one live Excel formula that returns the number of the rule that decides (POLICY.md,
 * Rating), from the same trees that `rateAction` evaluates, in the same order. It returns a number of `NO_RULE` if the
 * row has changed since it was read, or has no rating.
 */
import type { Condition } from './condition';
import { KIND_CODES } from './reading-code';
import { conditionTerm, liveTerm, readPart, type RatingReferences } from './rating-formula-terms';
import type { RatingColour } from './rating-colour';
import { RATING_RULES, type RatingRule } from './rating-rules';
import { SETTING_NAMES } from './setting-names';

/**
 * The numbers that stand for no rule. `stale`: an error, for example because cells that the reading depends on are
 * gone. `unread`: an action that has not been checked. `changed`: the words differ from those that were read.
 * `nothing`: no action, so no rating.
 */
export const NO_RULE = { stale: -3, unread: -2, changed: -1, nothing: 0 } as const;

/** The as-of date cannot be read, so nothing can be rated. */
const NO_AS_OF = RATING_RULES.length + 1;

export const ruleNumber = (rule: RatingRule): number =>
  (RATING_RULES as readonly RatingRule[]).indexOf(rule) + 1;

/** The colour of each number that the formula returns, from `NO_RULE.nothing` on. */
export const COLOUR_BY_RULE: readonly (RatingColour | null)[] = [
  null,
  ...(RATING_RULES as readonly RatingRule[]).map(({ colour }) => colour),
  'unrated',
];

/** The formula, including its `=`. */
export function ruleFormula(references: RatingReferences): string {
  const { reading, hasAction } = references;
  const kind = readPart('kind', references);
  const rated = `IF(ISNUMBER(${SETTING_NAMES.day}),${ruleTree(references)},${NO_AS_OF})`;
  const asRead = `IF(${kind}="${KIND_CODES.nothing}",${NO_RULE.nothing},${rated})`;
  const checked = `IF(${sameTerm(references)},${asRead},${NO_RULE.changed})`;
  const known = `IF(${kind}="${KIND_CODES.continued}",${NO_RULE.nothing},${checked})`;
  const unread = `IF(${hasAction},${NO_RULE.unread},${NO_RULE.nothing})`;
  return `=IFERROR(IF(${reading}="",${unread},${known}),${NO_RULE.stale})`;
}

/**
 * A term for whether the row says what it said when it was read, apart from true dates in live cells, whether
 * nothing was added below that continues it, and whether what is around it is unchanged.
 */
function sameTerm(references: RatingReferences): string {
  const same = [
    // Otherwise a date that somebody typed over ours would be rated as if the plan gave it.
    // Beside a heading, what is typed there stays and is rated by nobody.
    `OR(${readPart('kind', references)}="${KIND_CODES.nothing}",AND(ISFORMULA(${references.due}),ISFORMULA(${references.achieved})))`,
    unlessLive('due', dueIsSame(references), references),
    unlessLive('achieved', achievedIsSame(references), references),
    `${restOf(references)}=${references.otherWords}`,
    ...(references.nothingBelow === null ? [] : [references.nothingBelow]),
    ...references.unchanged,
  ];
  return `AND(${same.join(',')})`;
}

function unlessLive(which: 'due' | 'achieved', same: string, references: RatingReferences): string {
  const live = liveTerm(which, references);
  return live === null ? same : `OR(${live},${same})`;
}

const lengthOf = (which: 'dueLength' | 'achievedLength', references: RatingReferences): string =>
  `VALUE(${readPart(which, references)})`;

export const dueIsSame = (references: RatingReferences): string =>
  `LEFT(${references.words},${lengthOf('dueLength', references)})=${references.dueWords}`;

export const achievedIsSame = (references: RatingReferences): string =>
  `MID(${references.words},${lengthOf('dueLength', references)}+1,${lengthOf('achievedLength', references)})=${references.achievedWords}`;

/** Excel's limit on the length of a cell's text, in characters. */
const LONGEST = 32_767;

const restOf = (references: RatingReferences): string =>
  `MID(${references.words},${lengthOf('dueLength', references)}+${lengthOf('achievedLength', references)}+1,${LONGEST})`;

/** A rule with the conditions that must hold for it, each a condition or its opposite. */
interface Branch {
  readonly number: number;
  readonly parts: readonly Part[];
}

interface Part {
  readonly key: string;
  readonly condition: Condition;
  readonly holds: boolean;
}

/** The rules alone as a term that returns a rule's number, without the check that the row is unchanged. */
export function ruleTree(
  references: RatingReferences,
  rules: readonly Pick<RatingRule, 'when'>[] = RATING_RULES,
): string {
  const branches = rules
    .map(({ when }, at) => ({ number: at + 1, parts: conjuncts(when, true) }))
    .filter(({ parts }) => parts.every(({ key, holds }) => find(parts, key)?.holds === holds));
  return print(branches, references);
}

/**
 * A condition shared by all rules ("is it achieved?") is tested once and splits them in two, so that the formula reads
 * like the policy.
 */
function print(branches: readonly Branch[], references: RatingReferences): string {
  const [first] = branches;
  if (!first) return String(NO_RULE.stale);
  if (first.parts.length === 0) return String(first.number);
  const shared = first.parts.find(({ key }) => branches.every(({ parts }) => find(parts, key)));
  if (shared) {
    const side = (holds: boolean): string =>
      print(
        branches
          .filter(({ parts }) => find(parts, shared.key)?.holds === holds)
          .map(({ number, parts }) => ({ number, parts: parts.filter(({ key }) => key !== shared.key) })),
        references,
      );
    return `IF(${conditionTerm(shared.condition, references)},${side(true)},${side(false)})`;
  }
  const asked: Condition = {
    op: 'and',
    of: first.parts.map(({ condition, holds }) => (holds ? condition : { op: 'not', of: condition })),
  };
  return `IF(${conditionTerm(asked, references)},${first.number},${print(branches.slice(1), references)})`;
}

const find = (parts: readonly Part[], key: string): Part | undefined =>
  parts.find((part) => part.key === key);

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

/**
 * Prints the formulas of the add-in's live columns, each the same in every row: the dates that count, the rating, its
 * reason and the days left. They return `""` for a row without an action, and "Check again" if the row has changed
 * since it was read.
 */
import { CHECK_AGAIN, DONE_UNDATED_WORDS, RATING_WORDS } from './rating-cells';
import { NO_DAY, UNDATED } from './reading-code';
import { firstTerm, liveTerm, readPart, type RatingReferences } from './rating-formula-terms';
import { RATING_RULES, type RatingRule } from './rating-rules';
import { REASONS_WITHOUT_RULE, termsOfReason } from './reason-in-cell';
import { achievedIsSame, COLOUR_BY_RULE, dueIsSame, NO_RULE } from './rule-formula';
import { SETTING_NAMES } from './setting-names';

const RULES: readonly RatingRule[] = RATING_RULES;
const LEAST = NO_RULE.stale;

/** The true date in the board's own cell, or the date read from its words while these are unchanged. */
export function dueFormula(references: RatingReferences): string {
  const due = readPart('due', references);
  const read = `IF(${due}="${NO_DAY}","",VALUE(${due}))`;
  return liveOr('due', references, `IF(${dueIsSame(references)},${read},"")`);
}

export function achievedFormula(references: RatingReferences): string {
  const achieved = readPart('achieved', references);
  const day = `IF(${achieved}="${NO_DAY}","",VALUE(${achieved}))`;
  const read = `IF(${achieved}="${UNDATED}","${DONE_UNDATED_WORDS}",${day})`;
  return liveOr('achieved', references, `IF(${achievedIsSame(references)},${read},"")`);
}

function liveOr(which: 'due' | 'achieved', references: RatingReferences, otherwise: string): string {
  const live = liveTerm(which, references);
  const own = which === 'due' ? references.ownDue : references.ownAchieved;
  return `=IFERROR(${live === null ? otherwise : `IF(${live},INT(${own}),${otherwise})`},"")`;
}

/** The rule's number as an index for CHOOSE; a number that somebody typed over the formula counts as no rule. */
const chosenBy = ({ rule }: Pick<RatingReferences, 'rule'>): string =>
  `IF(ISFORMULA(${rule}),${rule},${LEAST})+${1 - LEAST}`;

export function ragFormula(references: Pick<RatingReferences, 'rule'>): string {
  const again = Array.from({ length: -LEAST }, () => quoted(CHECK_AGAIN));
  const words = [
    ...again,
    ...COLOUR_BY_RULE.map((colour) => quoted(colour === null ? '' : RATING_WORDS[colour])),
  ];
  return `=IFERROR(CHOOSE(${chosenBy(references)},${words.join(',')}),${quoted(CHECK_AGAIN)})`;
}

export function whyFormula(references: RatingReferences): string {
  const { stale, unread, changed, noAsOf } = REASONS_WITHOUT_RULE;
  const words = [
    ...[stale, unread, changed, ''].map(quoted),
    ...RULES.map(({ cell }) => termsOfReason(cell, references)),
    quoted(noAsOf),
  ];
  return `=IFERROR(CHOOSE(${chosenBy(references)},${words.join(',')}),${quoted(stale)})`;
}

/** Whole days from the as-of date to the next date, or a negative number of days since the last one. */
export function daysFormula(references: RatingReferences): string {
  const waits = RULES.map((rule) => (rule.waits ? 1 : 0)).join('');
  const first = firstTerm(references);
  const { day } = SETTING_NAMES;
  const next = `IF(${first}>=${day},${first},${references.due})`;
  return `=IFERROR(IF(MID("${waits}",${references.rule},1)="1",${next}-${day},""),"")`;
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

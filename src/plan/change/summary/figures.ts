/**
 * The formulas of the summary's figures over a plan's named columns. Excel 2016 and LibreOffice 7.4 have all their
 * functions but MINIFS, which Excel 2016 lacks and which is only a short cut. Conditions refer to the row's hidden key,
 * so that no text of the board's stands in a formula.
 */
import { CHECK_AGAIN, RATING_WORDS } from '../../judge/rating/rating-cells';
import type { RatingColour } from '../../judge/rating/rating-colour';
import { RATING_RULES, type RatingRule } from '../../judge/rating/rating-rules';
import { ruleNumber } from '../../judge/rating/rule-formula';
import { letterOf, type GroupedBy } from '../../marks/flags/counted-by';
import { FLAG_COLUMNS, type FlagColumnId } from '../../marks/flags/flag-columns';
import { AS_OF_CELL, innerCell, keyCell } from '../../marks/summary/summary-columns';

/** What a row counts: all actions, those of one lead, or of one theme, section, recommendation or source. */
export type CountedBy = 'all' | GroupedBy;

const NAMES = new Map<FlagColumnId, string>(FLAG_COLUMNS.map(({ id, name }) => [id, name]));

export const flagNameOf = (prefix: string, id: FlagColumnId): string => `${prefix}${NAMES.get(id) ?? ''}`;

/** As further arguments of COUNTIFS. */
const criteria = (prefix: string, by: CountedBy, row: number): string =>
  by === 'all' ? '' : `,${flagNameOf(prefix, 'counted')},"*${letterOf(by)}"&${keyCell(row)}&"*"`;

/** As a further factor of a product of arrays. */
const factor = (prefix: string, by: CountedBy, row: number): string =>
  by === 'all' ? '' : `*ISNUMBER(FIND("${letterOf(by)}"&${keyCell(row)},${flagNameOf(prefix, 'counted')}))`;

const counted = (prefix: string, by: CountedBy, row: number, pairs: readonly string[]): string =>
  `COUNTIFS(${pairs.join(',')}${criteria(prefix, by, row)})`;

export const countOfRating = (prefix: string, rating: RatingColour, by: CountedBy, row: number): string =>
  `=${counted(prefix, by, row, [flagNameOf(prefix, 'rag'), `"${RATING_WORDS[rating]}"`])}`;

/** Rows whose rating must be checked again: none of the ratings counts them. */
export const countOfCheckAgain = (prefix: string): string =>
  `=COUNTIF(${flagNameOf(prefix, 'rag')},"${CHECK_AGAIN}")`;

type RuleTest = (rule: RatingRule) => boolean;

/** The actions that one of these rules decides. */
function countOfRules(prefix: string, isAsked: RuleTest, by: CountedBy, row: number): string {
  const rules = (RATING_RULES as readonly RatingRule[]).filter(isAsked);
  return `=${rules
    .map((rule) => counted(prefix, by, row, [flagNameOf(prefix, 'rule'), String(ruleNumber(rule))]))
    .join('+')}`;
}

const isOverdue: RuleTest = ({ attention }) => attention === 'overdue';

/** Red by its date, not by its evidence alone. */
export const countOfOverdue = (prefix: string, by: CountedBy, row: number): string =>
  countOfRules(prefix, isOverdue, by, row);

export const countOfComplete = (prefix: string, row: number): string =>
  countOfRules(prefix, ({ complete }) => complete === true, 'all', row);

/** Said to be achieved, with evidence that is weak or none. */
export const countOfClaimed = (prefix: string, row: number): string =>
  countOfRules(prefix, ({ attention }) => attention === 'unevidenced', 'all', row);

/** Open actions whose next date falls within some days from the as-of date; `from` and `to` count as within. */
export function countDueWithin(prefix: string, from: number, to: number): string {
  const days = flagNameOf(prefix, 'days');
  return `=COUNTIFS(${days},">=${from}",${days},"<=${to}")`;
}

const OVERDUE = ruleNumber((RATING_RULES as readonly RatingRule[]).find(isOverdue) as RatingRule);

/**
 * For the row's two hidden cells: the days to the next date of an open action, -1 if there is none; and the days left
 * of the longest overdue action, a negative number, 0 if none is overdue. Excel 2016 lacks MINIFS, so there these show
 * errors, and the cells that read them use a slower formula instead.
 */
export function fewestDays(prefix: string, by: CountedBy): readonly ((row: number) => string)[] {
  const days = flagNameOf(prefix, 'days');
  const ahead = [days, '">=0"'];
  const least = (row: number, pairs: readonly string[]): string =>
    `MINIFS(${days},${pairs.join(',')}${criteria(prefix, by, row)})`;
  return [
    (row) => `=IF(${counted(prefix, by, row, ahead)}=0,-1,${least(row, ahead)})`,
    (row) => `=${least(row, [flagNameOf(prefix, 'rule'), String(OVERDUE)])}`,
  ];
}

const [AHEAD, LATE] = [0, 1] as const;

/** Days since the last date of the longest overdue action; 0 if none is overdue. */
export function oldestOverdue(prefix: string, by: CountedBy, row: number): string {
  const overdue = `(${flagNameOf(prefix, 'rule')}=${OVERDUE})${factor(prefix, by, row)}`;
  // A row without a date holds the text "". Prefixed with 0, every entry converts to a number.
  const late = `SUMPRODUCT(MAX(${overdue}*(${AS_OF_CELL}-(0&${flagNameOf(prefix, 'due')}))))`;
  return `=IFERROR(0-${innerCell(row, LATE)},IFERROR(${late},0))`;
}

/** Days; further ahead than any plan's dates. */
const FAR = 99_999;

/** The next date of an open action; a dash if there is none. */
export function nextDue(prefix: string, by: CountedBy, row: number): string {
  const days = flagNameOf(prefix, 'days');
  const least = innerCell(row, AHEAD);
  const ahead = `(${days}<>"")*(${days}>=0)${factor(prefix, by, row)}`;
  const far = `SUMPRODUCT(MAX(${ahead}*(${FAR}-(0&SUBSTITUTE(${days},"-","")))))`;
  const worked = `IF(${far}=0,"–",${AS_OF_CELL}+${FAR}-${far})`;
  return `=IFERROR(IF(${least}<0,"–",${AS_OF_CELL}+${least}),IFERROR(${worked},"–"))`;
}

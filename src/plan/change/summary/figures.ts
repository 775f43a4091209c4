/**
 * The formulas of the summary's figures over a plan's named columns, all of functions that Excel 2016 and LibreOffice 7.4
 * have. Those of one group, which take more time, are in `group-figures.ts`.
 */
import { CHECK_AGAIN, RATING_WORDS } from '../../judge/rating/rating-cells';
import { RATING_COLOURS, type RatingColour } from '../../judge/rating/rating-colour';
import { RATING_RULES, type RatingRule } from '../../judge/rating/rating-rules';
import { COLOUR_BY_RULE, ruleNumber } from '../../judge/rating/rule-formula';
import { FLAG_COLUMNS, type FlagColumnId } from '../../marks/flags/flag-columns';
import { AS_OF_CELL } from '../../marks/summary/summary-columns';

const NAMES = new Map<FlagColumnId, string>(FLAG_COLUMNS.map(({ id, name }) => [id, name]));

export const flagNameOf = (prefix: string, id: FlagColumnId): string => `${prefix}${NAMES.get(id) ?? ''}`;

/** Of all the plan's actions. */
export const countOfRating = (prefix: string, rating: RatingColour): string =>
  `=COUNTIF(${flagNameOf(prefix, 'rag')},"${RATING_WORDS[rating]}")`;

/** Rows whose rating must be checked again: none of the ratings counts them. */
export const countOfCheckAgain = (prefix: string): string =>
  `=COUNTIF(${flagNameOf(prefix, 'rag')},"${CHECK_AGAIN}")`;

type RuleTest = (rule: RatingRule) => boolean;

/** The actions that one of these rules decides. */
function countOfRules(prefix: string, isAsked: RuleTest): string {
  const rules = (RATING_RULES as readonly RatingRule[]).filter(isAsked);
  return `=${rules.map((rule) => `COUNTIF(${flagNameOf(prefix, 'rule')},${ruleNumber(rule)})`).join('+')}`;
}

const isOverdue: RuleTest = ({ attention }) => attention === 'overdue';

export const OVERDUE = ruleNumber((RATING_RULES as readonly RatingRule[]).find(isOverdue) as RatingRule);

/** Red by its date, not by its evidence alone. */
export const countOfOverdue = (prefix: string): string => countOfRules(prefix, isOverdue);

/** What `ratingsFollow` returns; 0 if neither holds. */
export const FOLLOWS_RULES = 1;
export const RED_IS_OVERDUE = 2;

/**
 * Whether each of the plan's ratings is the one that its rule gives, because nobody typed over any; and whether the red
 * actions, the overdue ones and those with days below nought are then the same, as they are in any plan that is rated by
 * dates.
 */
export function ratingsFollow(prefix: string): string {
  const [rag, rule] = [flagNameOf(prefix, 'rag'), flagNameOf(prefix, 'rule')];
  const rated = `COUNTIF(${rule},">0")`;
  const colours = COLOUR_BY_RULE.flatMap((colour, number) => (colour === null ? [] : [{ colour, number }]));
  const words = colours.map(({ colour }) => `"${RATING_WORDS[colour]}"`).join(',');
  const numbers = colours.map(({ number }) => number).join(',');
  const alike = `SUMPRODUCT(COUNTIFS(${rag},{${words}},${rule},{${numbers}}))`;
  const all = `SUMPRODUCT(COUNTIF(${rag},{${RATING_COLOURS.map((colour) => `"${RATING_WORDS[colour]}"`).join(',')}}))`;
  const follow = `AND(COUNT(${rule})=COUNTA(${rule}),${alike}=${rated},${all}=${rated})`;
  const overdue = `COUNTIF(${rule},${OVERDUE})`;
  const late = `${flagNameOf(prefix, 'days')},"<0"`;
  const same = `AND(COUNTIF(${rag},"${RATING_WORDS.red}")=${overdue},COUNTIF(${late})=${overdue},COUNTIFS(${late},${rule},${OVERDUE})=${overdue})`;
  return `=IF(${follow},IF(${same},${RED_IS_OVERDUE},${FOLLOWS_RULES}),0)`;
}

export const countOfComplete = (prefix: string): string =>
  countOfRules(prefix, ({ complete }) => complete === true);

/** Said to be achieved, with evidence that is weak or none. */
export const countOfClaimed = (prefix: string): string =>
  countOfRules(prefix, ({ attention }) => attention === 'unevidenced');

/** Open actions whose next date falls within some days from the as-of date; `from` and `to` count as within. */
export function countDueWithin(prefix: string, from: number, to: number): string {
  const days = flagNameOf(prefix, 'days');
  return `=COUNTIFS(${days},">=${from}",${days},"<=${to}")`;
}

/** Days since the last date of the longest overdue action; 0 if none is overdue. */
export const oldestOverdue = (prefix: string): string => `=MAX(0,0-MIN(${flagNameOf(prefix, 'days')}))`;

/** The next date of an open action; a dash if there is none. */
export function nextDue(prefix: string): string {
  const days = flagNameOf(prefix, 'days');
  return `=IFERROR(${AS_OF_CELL}+SMALL(${days},COUNTIF(${days},"<0")+1),"–")`;
}

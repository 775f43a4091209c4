/**
 * The formulas of the summary's figures over a plan's named columns, all of functions that Excel 2016 and LibreOffice 7.4
 * have. Groups are found by the row's hidden key, so that no text of the board's stands in a formula. Looking for a key in
 * every row of a plan is what takes time, so each formula that does so finds as much as it can.
 */
import { CHECK_AGAIN, RATING_WORDS } from '../../judge/rating/rating-cells';
import { RATING_COLOURS, type RatingColour } from '../../judge/rating/rating-colour';
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

/** Where the group's key begins in each row's keys; an error in the rows that are not of the group. */
const placeOfKey = (prefix: string, by: GroupedBy, row: number): string =>
  `FIND("${letterOf(by)}"&${keyCell(row)},${flagNameOf(prefix, 'counted')})`;

export const countOfRating = (prefix: string, rating: RatingColour, by: CountedBy, row: number): string =>
  `=COUNTIFS(${flagNameOf(prefix, 'rag')},"${RATING_WORDS[rating]}"${criteria(prefix, by, row)})`;

/**
 * A packed number holds three counts of five digits each, the fifteen that Excel keeps: 1200034000005 says 120, 340 and 5.
 */
const PACKED = 3;
const DIGITS = 5;

/** With more actions than this, a count could outgrow its digits before the summary is refreshed. */
const MOST_PACKED = 90_000;

export const canPack = (actions: number): boolean => actions <= MOST_PACKED;

const power = (digits: number): string => (digits === 0 ? '1' : `1E${digits}`);

/** The digits to the right of a rating's count in its number. */
const digitsBelow = (rating: RatingColour): number =>
  DIGITS * (PACKED - 1 - (RATING_COLOURS.indexOf(rating) % PACKED));

/** For the row's hidden cells: the counts of a group's actions by rating, three ratings to a number. */
export function packedCounts(prefix: string, by: GroupedBy): readonly ((row: number) => string)[] {
  const cells = Array.from({ length: Math.ceil(RATING_COLOURS.length / PACKED) }, (_, at) =>
    RATING_COLOURS.slice(at * PACKED, (at + 1) * PACKED),
  );
  return cells.map((ratings) => (row) => {
    const worth = ratings.map(
      (rating) => `(${flagNameOf(prefix, 'rag')}="${RATING_WORDS[rating]}")*${power(digitsBelow(rating))}`,
    );
    return `=SUMPRODUCT(ISNUMBER(${placeOfKey(prefix, by, row)})*(${worth.join('+')}))`;
  });
}

/** A rating's count out of the packed number of a row. */
export function countFromPacked(rating: RatingColour, row: number): string {
  const at = RATING_COLOURS.indexOf(rating);
  const below = digitsBelow(rating);
  const packed = innerCell(row, Math.floor(at / PACKED));
  const lower = at % PACKED === 0 ? packed : `MOD(${packed},${power(below + DIGITS)})`;
  return below === 0 ? `=${lower}` : `=INT(${lower}/${power(below)})`;
}

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

const OVERDUE = ruleNumber((RATING_RULES as readonly RatingRule[]).find(isOverdue) as RatingRule);

/** Red by its date, not by its evidence alone. */
export const countOfOverdue = (prefix: string): string => countOfRules(prefix, isOverdue);

/**
 * For a hidden cell of the row of all actions: whether red and overdue are the same actions, as they are in any plan that
 * is rated by dates and in which nobody typed over a rating.
 */
export function redIsOverdue(prefix: string): string {
  const red = `${flagNameOf(prefix, 'rag')},"${RATING_WORDS.red}"`;
  const overdue = `${flagNameOf(prefix, 'rule')},${OVERDUE}`;
  const both = `COUNTIFS(${red},${overdue})`;
  return `=IF(COUNTIF(${red})=${both},IF(COUNTIF(${overdue})=${both},1,0),0)`;
}

/** A group's overdue actions. `red` is the cell with its count of red ones, `allRow` the row with `redIsOverdue`. */
export function groupOverdue(
  prefix: string,
  by: GroupedBy,
  row: number,
  allRow: number,
  red: string,
): string {
  const overdue = `SUMPRODUCT(ISNUMBER(${placeOfKey(prefix, by, row)})*(${flagNameOf(prefix, 'rule')}=${OVERDUE}))`;
  return `=IF(${innerCell(allRow, 0)}=1,${red},${overdue})`;
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

/** The fewest days left of the actions that meet a condition; an error if there are none. */
function fewestDays(prefix: string, condition: string, by: CountedBy, row: number): string {
  const group = by === 'all' ? '' : `*(${placeOfKey(prefix, by, row)}>0)`;
  // The fifteenth function is SMALL; 6 leaves out the rows in which the division is an error. Excel 2016 has no MINIFS.
  return `AGGREGATE(15,6,${flagNameOf(prefix, 'days')}/(${condition}${group}),1)`;
}

/** Days since the last date of the longest overdue action; 0 if none is overdue. */
export const oldestOverdue = (prefix: string, by: CountedBy, row: number): string =>
  `=IFERROR(0-${fewestDays(prefix, `(${flagNameOf(prefix, 'rule')}=${OVERDUE})`, by, row)},0)`;

/** The next date of an open action; a dash if there is none. */
export const nextDue = (prefix: string, by: CountedBy, row: number): string =>
  `=IFERROR(${AS_OF_CELL}+${fewestDays(prefix, `(${flagNameOf(prefix, 'days')}>=0)`, by, row)},"–")`;

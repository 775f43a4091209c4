/**
 * The formulas of the figures of one group: of a lead, theme, section, recommendation or source. The group is found by the
 * row's hidden key, so that no text of the board's stands in a formula. Looking for the key in every row of a plan is what
 * takes time, so each formula that does so finds as much as it can.
 */
import { RATING_WORDS } from '../../judge/rating/rating-cells';
import { RATING_COLOURS, type RatingColour } from '../../judge/rating/rating-colour';
import { COLOUR_BY_RULE } from '../../judge/rating/rule-formula';
import { letterOf, type GroupedBy } from '../../marks/flags/counted-by';
import { AS_OF_CELL, innerCell, keyCell } from '../../marks/summary/summary-columns';
import { flagNameOf, FOLLOWS_RULES, OVERDUE, RED_IS_OVERDUE } from './figures';

/** Which hidden cell of a table's last row holds what `ratingsFollow` returns, after two with counts. */
export const FOLLOW = 2;

/** `last` is the last row of the group's table. */
const followCell = (last: number): string => innerCell(last, FOLLOW);

/** Where the group's key begins in each row's keys; an error in the rows that are not of the group. */
const placeOfKey = (prefix: string, by: GroupedBy, row: number): string =>
  `FIND("${letterOf(by)}"&${keyCell(row)},${flagNameOf(prefix, 'counted')})`;

const isOfGroup = (prefix: string, by: GroupedBy, row: number): string =>
  `ISNUMBER(${placeOfKey(prefix, by, row)})`;

/** One count at a time, for plans of which the counts cannot be packed. */
export const countInGroup = (prefix: string, rating: RatingColour, by: GroupedBy, row: number): string =>
  `=COUNTIFS(${flagNameOf(prefix, 'rag')},"${RATING_WORDS[rating]}",${flagNameOf(prefix, 'counted')},"*${letterOf(by)}"&${keyCell(row)}&"*")`;

/**
 * A packed number holds three counts of five digits each, the fifteen that Excel keeps: 1200034000005 says 120, 340 and 5.
 */
const PACKED = 3;
const DIGITS = 5;

/** With more actions than this, a count could outgrow its digits before the summary is refreshed. */
const MOST_PACKED = 90_000;

export const canPack = (actions: number): boolean => actions <= MOST_PACKED;

/** The digits to the right of a rating's count in its number. */
const digitsBelow = (rating: RatingColour): number =>
  DIGITS * (PACKED - 1 - (RATING_COLOURS.indexOf(rating) % PACKED));

/** Written out, as Excel returns it. */
const power = (digits: number): string => String(10 ** digits);

/**
 * For the row's hidden cells: the counts of a group's actions by rating, three ratings to a number. Counted by the numbers
 * of the rules, or by the ratings' words where somebody typed over any of the plan's.
 */
export function packedCounts(
  prefix: string,
  by: GroupedBy,
): readonly ((row: number, last: number) => string)[] {
  const cells = Array.from({ length: Math.ceil(RATING_COLOURS.length / PACKED) }, (_, at) =>
    RATING_COLOURS.slice(at * PACKED, (at + 1) * PACKED),
  );
  return cells.map((ratings) => (row, last) => {
    const rows = isOfGroup(prefix, by, row);
    const bins = COLOUR_BY_RULE.map((_, at) => at).join(';');
    // Rows without a rating have nought or less, and fall below the first bin's limit.
    const worths = COLOUR_BY_RULE.map((colour) =>
      colour !== null && ratings.includes(colour) ? power(digitsBelow(colour)) : '0',
    );
    const byRule = `SUMPRODUCT(FREQUENCY(${rows}*${flagNameOf(prefix, 'rule')},{${bins}})*{${worths.join(';')};0})`;
    const byWord = ratings.map(
      (rating) => `(${flagNameOf(prefix, 'rag')}="${RATING_WORDS[rating]}")*${power(digitsBelow(rating))}`,
    );
    return `=IF(${followCell(last)}>=${FOLLOWS_RULES},${byRule},SUMPRODUCT(${rows}*(${byWord.join('+')})))`;
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

/** A group's row, with the cells that its figures are worked out from. */
export interface GroupPlace {
  readonly row: number;
  /** Of its table. */
  readonly last: number;
  /** The cell with its count of red actions. */
  readonly red: string;
}

const redIsOverdue = ({ last }: GroupPlace): string => `${followCell(last)}=${RED_IS_OVERDUE}`;

/** A group's overdue actions. */
export function groupOverdue(prefix: string, by: GroupedBy, place: GroupPlace): string {
  const rows = isOfGroup(prefix, by, place.row);
  const overdue = `SUMPRODUCT(${rows}*(${flagNameOf(prefix, 'rule')}=${OVERDUE}))`;
  return `=IF(${redIsOverdue(place)},${place.red},${overdue})`;
}

/** The days left of the group's actions that meet a condition, the `rank`th fewest; an error if they are not so many. */
function fewestDays(prefix: string, by: GroupedBy, row: number, condition: string, rank: string): string {
  const rows = `(${placeOfKey(prefix, by, row)}>0)`;
  // The fifteenth function is SMALL; 6 leaves out the rows in which the division is an error. Excel 2016 has no MINIFS.
  return `AGGREGATE(15,6,${flagNameOf(prefix, 'days')}/${condition === '' ? rows : `(${condition}*${rows})`},${rank})`;
}

/** Days since the last date of the group's longest overdue action; 0 if none is overdue. */
export function groupOldest(prefix: string, by: GroupedBy, place: GroupPlace): string {
  const isLate = `(${flagNameOf(prefix, 'rule')}=${OVERDUE})`;
  const ofAll = `IF(${place.red}=0,0,0-${fewestDays(prefix, by, place.row, '', '1')})`;
  const ofLate = `MAX(0,0-${fewestDays(prefix, by, place.row, isLate, '1')})`;
  return `=IFERROR(IF(${redIsOverdue(place)},${ofAll},${ofLate}),0)`;
}

/** The next date of the group's open actions; a dash if there is none. */
export function groupNextDue(prefix: string, by: GroupedBy, place: GroupPlace): string {
  const isToCome = `(${flagNameOf(prefix, 'days')}>=0)`;
  // The overdue ones have the fewest days.
  const ofAll = fewestDays(prefix, by, place.row, '', `${place.red}+1`);
  const toCome = fewestDays(prefix, by, place.row, isToCome, '1');
  return `=IFERROR(${AS_OF_CELL}+IF(${redIsOverdue(place)},${ofAll},${toCome}),"–")`;
}

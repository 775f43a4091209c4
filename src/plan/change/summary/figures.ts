/**
 * The formulas of the summary's figures, over the named columns of a plan: COUNTIFS and SUMPRODUCT, which Excel 2016 and
 * LibreOffice 7.4 know. A condition is one of the row's hidden key, so that no text of the board's stands in a formula.
 */
import {
  DONE_UNDATED_WORDS,
  EVIDENCE_WORDS,
  RATED_ON_WORDS,
  RATING_WORDS,
} from '../../judge/rating/rating-cells';
import type { RatingColour } from '../../judge/rating/rating-colour';
import type { Grouping } from '../../marks/flags/grouping-keys';
import { FLAG_COLUMNS, type FlagColumnId } from '../../marks/flags/flag-columns';
import { AS_OF_CELL, innerCell, keyCell } from '../../marks/summary/summary-columns';

/** What a row counts: all actions, those of one lead, or of one theme, section, recommendation or source. */
export type CountedBy = 'all' | 'leads' | Grouping;

const NAMES = new Map(FLAG_COLUMNS.map(({ id, name }) => [id, name]));

export const flagNameOf = (prefix: string, id: FlagColumnId): string => `${prefix}${NAMES.get(id) ?? ''}`;

/** As further arguments of COUNTIFS. */
function criteria(prefix: string, by: CountedBy, row: number): string {
  if (by === 'all') return '';
  return by === 'leads'
    ? `,${flagNameOf(prefix, by)},"*"&${keyCell(row)}&"*"`
    : `,${flagNameOf(prefix, by)},${keyCell(row)}`;
}

/** As a further factor of a product of arrays. */
function factor(prefix: string, by: CountedBy, row: number): string {
  if (by === 'all') return '';
  return by === 'leads'
    ? `*ISNUMBER(SEARCH(${keyCell(row)},${flagNameOf(prefix, by)}))`
    : `*(${flagNameOf(prefix, by)}=${keyCell(row)})`;
}

const counted = (prefix: string, by: CountedBy, row: number, pairs: readonly string[]): string =>
  `COUNTIFS(${pairs.join(',')}${criteria(prefix, by, row)})`;

export const countOfRating = (prefix: string, rating: RatingColour, by: CountedBy, row: number): string =>
  `=${counted(prefix, by, row, [flagNameOf(prefix, 'rag'), `"${RATING_WORDS[rating]}"`])}`;

/** Red by its date, not by its evidence alone. */
export const countOfOverdue = (prefix: string, by: CountedBy, row: number): string =>
  `=${counted(prefix, by, row, [
    flagNameOf(prefix, 'rag'),
    `"${RATING_WORDS.red}"`,
    flagNameOf(prefix, 'ratedOn'),
    `"<>${RATED_ON_WORDS.evidence}"`,
  ])}`;

const achievedBy = (prefix: string): string => `${flagNameOf(prefix, 'achieved')},"<="&${AS_OF_CELL}`;

export const countOfComplete = (prefix: string, basis: 'dates' | 'assurance'): string => {
  const supplied = `${flagNameOf(prefix, 'evidence')},"${EVIDENCE_WORDS.supplied}"`;
  return basis === 'assurance'
    ? `=COUNTIFS(${flagNameOf(prefix, 'ratedOn')},"${RATED_ON_WORDS.evidence}",${supplied})`
    : `=${countOfDone(prefix, supplied)}`;
};

/** Done by the as-of date, or undated; an action withdrawn has neither in its cell. */
const countOfDone = (prefix: string, pair: string): string =>
  `COUNTIFS(${achievedBy(prefix)},${pair})+COUNTIFS(${flagNameOf(prefix, 'achieved')},"${DONE_UNDATED_WORDS}",${pair})`;

/** Said to be achieved, with evidence that is weak or none. */
export const countOfClaimed = (prefix: string): string =>
  `=${countOfDone(prefix, `${flagNameOf(prefix, 'evidence')},"<>${EVIDENCE_WORDS.supplied}"`)}`;

/** Open actions whose next date falls within some days from the as-of date; `from` and `to` count as within. */
export function countDueWithin(prefix: string, from: number, to: number): string {
  const next = flagNameOf(prefix, 'next');
  const days = `${next},">="&${AS_OF_CELL}+${from},${next},"<="&${AS_OF_CELL}+${to}`;
  return `=COUNTIFS(${days})-COUNTIFS(${days},${achievedBy(prefix)})`;
}

/**
 * For the row's hidden cells, each 0 where there is none: the next date of actions without a date achieved, of those with
 * one still to come, and the earliest due and review date of what is overdue. MINIFS is younger than Excel 2016: there the
 * cells that read these work it out themselves.
 */
export function earliestDates(prefix: string, by: CountedBy): readonly ((row: number) => string)[] {
  const least =
    (id: FlagColumnId, ...pairs: readonly string[]) =>
    (row: number): string =>
      `=MINIFS(${flagNameOf(prefix, id)},${pairs.join(',')}${criteria(prefix, by, row)})`;
  const achieved = flagNameOf(prefix, 'achieved');
  const overdue = [
    flagNameOf(prefix, 'rag'),
    `"${RATING_WORDS.red}"`,
    flagNameOf(prefix, 'ratedOn'),
    `"<>${RATED_ON_WORDS.evidence}"`,
  ];
  return [
    least('next', achieved, '""'),
    least('next', achieved, `">"&${AS_OF_CELL}`),
    least('due', ...overdue),
    least('review', ...overdue),
  ];
}

const [OPEN, OPEN_YET, DUE, REVIEW] = [0, 1, 2, 3] as const;

/** Days since the earliest last date of what is overdue; 0 where nothing is. */
export function oldestOverdue(prefix: string, by: CountedBy, row: number): string {
  const since = (at: number): string => `IF(${innerCell(row, at)}=0,0,${AS_OF_CELL}-${innerCell(row, at)})`;
  const is = (id: FlagColumnId, sign: string, word: string): string =>
    `(${flagNameOf(prefix, id)}${sign}"${word}")`;
  // A review date stands in its column only where there is no due date: of the two, one is blank.
  const days = `(${AS_OF_CELL}-${flagNameOf(prefix, 'due')}-${flagNameOf(prefix, 'review')})`;
  const overdue = `${is('rag', '=', RATING_WORDS.red)}*${is('ratedOn', '<>', RATED_ON_WORDS.evidence)}`;
  const worked = `SUMPRODUCT(MAX(${overdue}${factor(prefix, by, row)}*${days}))`;
  return `=IFERROR(MAX(0,${since(DUE)},${since(REVIEW)}),IFERROR(${worked},0))`;
}

/** A day that no plan reaches: 13 October 2173. */
const FAR = 99_999;

/** The next date of what is open, a dash where there is none. */
export function nextDue(prefix: string, by: CountedBy, row: number): string {
  const [one, other] = [innerCell(row, OPEN), innerCell(row, OPEN_YET)];
  const chosen = `IF(${one}+${other}=0,"–",IF(${one}*${other}=0,${one}+${other},MIN(${one},${other})))`;
  const [next, achieved] = [flagNameOf(prefix, 'next'), flagNameOf(prefix, 'achieved')];
  const open = `(1-(${achieved}<>"")*(${achieved}<=${AS_OF_CELL}))`;
  // A blank next date is a text; behind a nought it is a number for certain.
  const far = `SUMPRODUCT(MAX((${next}<>"")*${open}${factor(prefix, by, row)}*(${FAR}-(0&${next}))))`;
  return `=IFERROR(${chosen},IFERROR(IF(${far}=0,"–",${FAR}-${far}),"–"))`;
}

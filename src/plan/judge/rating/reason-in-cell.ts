/**
 * The reason for a rating as shown in the cell beside it: short, with the number of days. The words come from the
 * rules; here they are printed as an Excel term, and filled in for copies.
 */
import { daysBetween, type IsoDate } from '../../read/dates/calendar';
import { DONE_UNDATED_WORDS } from './rating-cells';
import { evaluate } from './evaluate';
import { factValues } from './fact-values';
import type { RatingFacts } from './rating-facts';
import { readPart, type RatingReferences } from './rating-formula-terms';
import { RATING_RULES, type RatingRule } from './rating-rules';
import { KIND_CODES } from './reading-code';
import { SETTING_NAMES } from './setting-names';

/** The reasons shown when no rule decides. */
export const REASONS_WITHOUT_RULE = {
  stale: 'This row holds an error or has changed: check again',
  unread: 'Not checked yet',
  changed: 'Changed since it was checked',
  noAsOf: 'The as-of date cannot be read',
} as const;

const DONE = 'Done';
const SAID_DONE = 'Said to be done, no date';

/** What replaces each `{…}`: as a term over the row's cells, and as words for one action. */
const PLACES: Readonly<
  Record<string, { readonly term: (cells: RatingReferences) => string; readonly words: (at: At) => string }>
> = {
  done: {
    term: ({ achieved }) => `IF(${achieved}="${DONE_UNDATED_WORDS}","${SAID_DONE}","${DONE}")`,
    words: ({ facts }) => (facts.doneUndated ? SAID_DONE : DONE),
  },
  overdue: {
    term: (cells) => `IF(${isByReview(cells)},"Review overdue","Overdue")`,
    words: ({ facts }) => (isOnReview(facts) ? 'Review overdue' : 'Overdue'),
  },
  late: {
    term: ({ days }) => `-${days}&IF(${days}=-1," day"," days")`,
    words: ({ days }) => `${-days} ${days === -1 ? 'day' : 'days'}`,
  },
  next: {
    term: (cells) =>
      `IF(${isByReview(cells)},"Review",IF(${cells.days}+${SETTING_NAMES.day}<${cells.due},"Milestone","Due"))`,
    words: ({ facts, isMilestone }) => (isOnReview(facts) ? 'Review' : isMilestone ? 'Milestone' : 'Due'),
  },
  when: {
    term: ({ days }) => `IF(${days}=0,"today","in "&${days}&IF(${days}=1," day"," days"))`,
    words: ({ days }) => (days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`),
  },
};

interface At {
  readonly facts: RatingFacts;
  readonly days: number;
  readonly isMilestone: boolean;
}

const isByReview = (cells: RatingReferences): string => `${readPart('kind', cells)}="${KIND_CODES.review}"`;

const isOnReview = ({ ongoing, due }: RatingFacts): boolean => ongoing && due === null;

const PLACE = /\{(\w+)\}/;

/** A rule's words as an Excel term. */
export function termsOfReason(words: string, cells: RatingReferences): string {
  const pieces = words.split(PLACE).map((piece, at) => {
    if (at % 2 === 1) return PLACES[piece]?.term(cells) ?? '""';
    return piece === '' ? null : `"${piece.replace(/"/g, '""')}"`;
  });
  return pieces.filter((piece) => piece !== null).join('&') || '""';
}

/** The same for one action on its as-of date. */
export function reasonInCell(facts: RatingFacts): string {
  const days = daysLeft(facts);
  const { due } = factValues(facts);
  const at = { facts, days: days ?? 0, isMilestone: isFirstAhead(facts) && due !== firstOf(facts) };
  return (ruleOf(facts)?.cell ?? '')
    .split(PLACE)
    .map((piece, place) => (place % 2 === 1 ? (PLACES[piece]?.words(at) ?? '') : piece))
    .join('');
}

/** Whole days to the next date, negative once the last has passed; `null` if the deciding rule counts no days. */
export function daysLeft(facts: RatingFacts): number | null {
  const { due } = factValues(facts);
  if (ruleOf(facts)?.waits !== true || due === null) return null;
  return daysBetween(facts.asOf, (isFirstAhead(facts) ? firstOf(facts) : null) ?? due);
}

/** The rule that decides, found by its condition: rules that share a reason may differ in these words. */
function ruleOf(facts: RatingFacts): RatingRule | undefined {
  const values = factValues(facts);
  return (RATING_RULES as readonly RatingRule[]).find(({ when }) => evaluate(when, values));
}

const firstOf = (facts: RatingFacts): IsoDate | null => factValues(facts).firstMilestone;

function isFirstAhead(facts: RatingFacts): boolean {
  const first = firstOf(facts);
  return first !== null && first >= facts.asOf;
}

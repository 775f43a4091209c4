/**
 * The ordered registry of date forms. At each position the longest match wins, and of equally long matches the earlier
 * in this list, so more specific forms come before more general ones.
 */
import type { DateForm } from '../date-form';
import { LEXICON } from '../lexicon';
import type { Token, TokenKind } from '../token';
import { byDate } from './by-date';
import { calendarYear } from './calendar-year';
import { claim } from './claim';
import { dayList } from './day-list';
import { dayMonth } from './day-month';
import { duration } from './duration';
import { eachYear } from './each-year';
import { feast } from './feast';
import { halfYear } from './half-year';
import { immediately } from './immediately';
import { isoDate } from './iso-date';
import { meeting } from './meeting';
import { monthAlone } from './month-alone';
import { monthDay } from './month-day';
import { monthNumber } from './month-number';
import { monthYear } from './month-year';
import { nextMeeting } from './next-meeting';
import { numericDate } from './numeric-date';
import { numericMonth } from './numeric-month';
import { ongoing } from './ongoing';
import { openStart } from './open-start';
import { partOfPeriod } from './part-of-period';
import { placeInMonth } from './place-in-month';
import { quarter } from './quarter';
import { range } from './range';
import { schoolTerm } from './school-term';
import { season } from './season';
import { unset } from './unset';
import { weekOf } from './week-of';
import { weekOfMonth } from './week-of-month';
import { yearSpan } from './year-span';

const IN_ORDER = [
  // Periods: a stretch of time on its own.
  isoDate,
  numericDate,
  dayMonth,
  monthDay,
  monthYear,
  monthNumber,
  numericMonth,
  quarter,
  halfYear,
  schoolTerm,
  season,
  feast,
  yearSpan,
  calendarYear,
  monthAlone,
  // Compounds: built from periods, or counted.
  range,
  dayList,
  weekOf,
  weekOfMonth,
  placeInMonth,
  meeting,
  partOfPeriod,
  duration,
  immediately,
  nextMeeting,
  // Phrases: what a date is for.
  claim,
  eachYear,
  openStart,
  byDate,
  ongoing,
  unset,
];

/** Ids of date forms: a typo does not compile. */
export type FormId = (typeof IN_ORDER)[number]['id'];

export const DATE_FORMS: readonly DateForm<FormId>[] = IN_ORDER;

/** The forms of a layer by the place of what they can begin with: see `startPlace`. */
export type FormTable = readonly (readonly DateForm<FormId>[] | undefined)[];

/** Indexes after the lexicon's own: tokens identified by kind, and numbers by what follows them. */
const ORDINAL = LEXICON.size + 1;
const MONTH = LEXICON.size + 2;
const QUERY = LEXICON.size + 3;
const NUMBER_PLACES = {
  '=2m': LEXICON.size + 4,
  '=2/': LEXICON.size + 5,
  '=2 ': LEXICON.size + 6,
  '=3': LEXICON.size + 7,
  '=4': LEXICON.size + 8,
} as const;
const NO_FORM = 0;

/**
 * The index in a `FormTable` of the forms that can start at a token: its word's place in the lexicon, or one of the
 * above.
 */
export function startPlace(tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token;
  switch (token.kind) {
    case 'number':
      return token.digits <= 2
        ? shortNumberPlace(tokens, at)
        : token.digits === 4
          ? NUMBER_PLACES['=4']
          : NUMBER_PLACES['=3'];
    case 'ordinal':
      return ORDINAL;
    case 'month':
      return MONTH;
    case 'mark':
      return token.text === '?' ? QUERY : NO_FORM;
    default:
      return token.place;
  }
}

function shortNumberPlace(tokens: readonly Token[], at: number): number {
  const [number, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (next === undefined) return NO_FORM;
  if (next.kind === 'month' || next.text === 'of') return NUMBER_PLACES['=2m'];
  if (next.kind !== 'mark') return NUMBER_PLACES['=2 '];
  if (next.text !== '.' || next.gap || after?.gap === false) return NUMBER_PLACES['=2/'];
  // "31. 03. 2024"
  if (tokens[at + 3]?.text === '.' && !tokens[at + 3]?.gap && tokens[at + 4]?.digits === 4)
    return NUMBER_PLACES['=2/'];
  // In "1. 31 January" the first number is a list number; in "16. Nov. 2016" it is not.
  return after?.kind === 'month' && number !== undefined && !numbersItem(tokens, at)
    ? NUMBER_PLACES['=2m']
    : NO_FORM;
}

/** Whether a number before a full stop can be a list number: it is 1, or its predecessor appears in the cell. */
function numbersItem(tokens: readonly Token[], at: number): boolean {
  const { value } = tokens[at] as Token;
  if (value === 1) return true;
  for (let here = at - 1; here >= 0 && here >= at - MOST_BACK; here -= 1) {
    const mark = tokens[here + 1]?.text;
    if (
      tokens[here]?.value === value - 1 &&
      tokens[here]?.kind === 'number' &&
      (mark === '.' || mark === ')')
    )
      return true;
  }
  return false;
}

const MOST_BACK = 60;

/** A layer's forms indexed by what they can start with, in the registry's order. */
export function formsByStart(layer: DateForm<FormId>['layer']): FormTable {
  const forms = DATE_FORMS.filter((form) => form.layer === layer);
  const table = new Array<readonly DateForm<FormId>[] | undefined>(LEXICON.size + 9).fill(undefined);
  const enter = (place: number, kind: TokenKind, start: string) => {
    const fitting = forms.filter(
      ({ starts }) => starts.includes(kind) || starts.some((one) => one === start),
    );
    if (fitting.length > 0) table[place] = fitting;
  };
  for (const { word, kind, place } of LEXICON.values()) enter(place, kind, `=${word}`);
  for (const [key, place] of Object.entries(NUMBER_PLACES)) enter(place, 'number', key);
  enter(ORDINAL, 'ordinal', '');
  enter(MONTH, 'month', '');
  enter(QUERY, 'mark', '=?');
  return table;
}

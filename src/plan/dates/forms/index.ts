/**
 * The ordered registry of date forms. At each place in a cell the longest match of all forms wins; of equally long
 * ones the earlier in this list. More specific forms therefore stand before more general ones.
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

export const DATE_FORMS: readonly DateForm[] = [
  // Periods: a stretch of time by itself.
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
  // Compounds: made of periods, or counted.
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

/** The forms of a layer by what they can begin with: a word of the lexicon, a sign, or one of the keys of `startKey`. */
export type FormTable = ReadonlyMap<string, readonly DateForm[]>;

/** The key under which a table holds the forms that can begin at a token. */
export function startKey(tokens: readonly Token[], at: number): string {
  const token = tokens[at] as Token;
  switch (token.kind) {
    case 'number':
      return token.digits <= 2
        ? shortNumberKey(tokens[at + 1], tokens[at + 2])
        : token.digits === 4
          ? '=4'
          : '=3';
    case 'ordinal':
      return '#ordinal';
    case 'month':
      return '#month';
    default:
      return token.text;
  }
}

function shortNumberKey(next: Token | undefined, after: Token | undefined): string {
  if (next === undefined) return '';
  if (next.kind === 'month' || next.text === 'of') return '=2m';
  if (next.kind !== 'mark') return '=2 ';
  // "1. 31 January": the number of an item in a list.
  return next.text === '.' && !next.gap && after?.gap !== false ? '' : '=2/';
}

const NUMBER_KEYS = ['=2m', '=2/', '=2 ', '=3', '=4'] as const;

/** A layer's forms by what they can begin with, in the registry's order. */
export function formsByStart(layer: DateForm['layer']): FormTable {
  const forms = DATE_FORMS.filter((form) => form.layer === layer);
  const table = new Map<string, readonly DateForm[]>();
  const enter = (key: string, kind: TokenKind, start: string) => {
    const fitting = forms.filter(
      ({ starts }) => starts.includes(kind) || starts.some((one) => one === start),
    );
    if (fitting.length > 0) table.set(key, fitting);
  };
  for (const [word, { kind }] of LEXICON) enter(word, kind, `=${word}`);
  for (const key of NUMBER_KEYS) enter(key, 'number', key);
  enter('#ordinal', 'ordinal', '');
  enter('#month', 'month', '');
  enter('?', 'mark', '=?');
  return table;
}

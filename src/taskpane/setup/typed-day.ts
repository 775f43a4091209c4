/** Parses a date typed by staff, day first and in words or figures, with the plan's own date reader. */
import { inWords, type IsoDate } from '../../plan/read/dates/calendar';
import type { DateContext } from '../../plan/read/dates/date-context';
import { readDate } from '../../plan/read/dates/read-date';

/** `blank` and `unreadable` are distinct: only `blank` may be saved. */
export type TypedDay =
  | { readonly kind: 'day'; readonly date: IsoDate }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' };

const ALONE: DateContext = {
  agreed: null,
  published: null,
  yearKind: 'financial',
  meetings: [],
  dateSystem: 1900,
  role: 'achieved',
  columnYears: null,
};

/**
 * Accepts one day and nothing besides: a month, a day without a year or two dates are unreadable here. The century of
 * "15/1/27" may be supplied, as the field then shows the whole date.
 */
export function typedDay(text: string): TypedDay {
  const typed = text.trim();
  if (typed === '') return { kind: 'blank' };
  const { milestones, due, rivals, year } = readDate(typed.slice(0, 60), ALONE);
  const [only, another] = milestones;
  if (due === null || !only || another || rivals.length > 0 || only.precision !== 'day' || year !== null)
    return { kind: 'unreadable' };
  const whole = only.start === 0 && only.end === typed.length;
  return only.certainty === 'known' || whole ? { kind: 'day', date: due } : { kind: 'unreadable' };
}

/** The date as shown in the field: "27 January 2016", `''` for none. */
export function dayAsTyped(date: IsoDate | string | null | undefined): string {
  return date ? inWords(date as IsoDate) : '';
}

/** A day as staff type it, day first and in words or figures, read by the same reader as the plan. */
import { inWords, type IsoDate } from '../../plan/read/dates/calendar';
import type { DateContext } from '../../plan/read/dates/date-context';
import { readDate } from '../../plan/read/dates/read-date';

/** `blank` and `unreadable` are told apart: only the one may be saved. */
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

/** Takes one certain day and nothing less: a month, a year or two dates are unreadable here. */
export function typedDay(text: string): TypedDay {
  if (text.trim() === '') return { kind: 'blank' };
  const { milestones, due, certainty, rivals } = readDate(text.trim().slice(0, 60), ALONE);
  const only = milestones.length === 1 ? milestones[0] : undefined;
  const certain = certainty === 'known' && rivals.length === 0 && only?.precision === 'day';
  return certain && due !== null ? { kind: 'day', date: due } : { kind: 'unreadable' };
}

/** The day as it is put back into the field: "27 January 2016", `''` for none. */
export function dayAsTyped(date: IsoDate | string | null | undefined): string {
  return date ? inWords(date as IsoDate) : '';
}

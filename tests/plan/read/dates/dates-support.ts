/**
 * Shared by the date tests: builds a context from a few words, and prints a reading in the short form used in tables.
 */
import { parseIsoDate, type IsoDate } from '../../../../src/plan/read/dates/calendar';
import type { DateReading } from '../../../../src/plan/read/dates/date-reading';
import type { DateContext } from '../../../../src/plan/read/dates/date-context';

export function iso(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`Not a date in a test: ${text}`);
  return date;
}

export interface ContextWords {
  readonly agreed?: string | undefined;
  readonly published?: string | undefined;
  readonly meetings?: readonly string[] | undefined;
  readonly yearKind?: DateContext['yearKind'] | undefined;
  readonly role?: DateContext['role'] | undefined;
  readonly dateSystem?: DateContext['dateSystem'] | undefined;
  readonly columnYears?: readonly [number, number] | undefined;
}

export function contextOf(words: ContextWords = {}): DateContext {
  return {
    agreed: words.agreed === undefined ? null : iso(words.agreed),
    published: words.published === undefined ? null : iso(words.published),
    yearKind: words.yearKind ?? 'financial',
    meetings: (words.meetings ?? []).map(iso),
    dateSystem: words.dateSystem ?? 1900,
    role: words.role ?? 'due',
    columnYears: words.columnYears ? { from: words.columnYears[0], to: words.columnYears[1] } : null,
  };
}

export const datesOf = (reading: DateReading): readonly string[] => reading.milestones.map((one) => one.date);

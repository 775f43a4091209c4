/**
 * What the workbook itself remembers of a change: a row of the journal in "Plan setup". Written as begun before the first
 * cell changes and as done after the last, so that a change that was cut off is recognised at the next opening.
 */
import type { IsoDate } from '../../read/dates/calendar';
import type { Restoration } from '../../change/restoration';

export interface JournalEntry {
  /** Counts up from 1. */
  readonly number: number;
  /** `null` where staff have made the date unreadable. */
  readonly on: IsoDate | null;
  /** What a person calls it: "Flags", "Missing columns". */
  readonly title: string;
  readonly state: 'begun' | 'done' | 'undone';
  /** What takes it back; `null` where staff have changed the row so that it cannot be read. */
  readonly undo: Restoration | null;
}

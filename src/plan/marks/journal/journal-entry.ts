/**
 * The workbook's own record of a change: a row of the journal in "Plan setup". It is written as begun before the
 * first cell changes, as written after the last, and as done after the last format, so that an interrupted change is
 * recognised when the file is next opened.
 */
import type { IsoDate } from '../../read/dates/calendar';
import type { RecordedChange } from '../../change/recorded-change';
import type { Restoration } from '../../change/restoration';
import type { Steps } from '../../steps';

export interface JournalEntry {
  /** Counts up from 1. */
  readonly number: number;
  /** `null` if staff have made the date unreadable. */
  readonly on: IsoDate | null;
  /** The user's name for the change, such as "Flags", without the number of cells that follows it in the row. */
  readonly title: string;
  /** `written`: all its cells are written, but formats, rules, charts or page settings may be missing. */
  readonly state: 'begun' | 'written' | 'done' | 'undone';
  /** What is needed to undo it; `null` if the row's texts are missing or can no longer be read. */
  readonly undo: Restoration | null;
  /** The same in steps: after a change to a long plan it is megabytes. */
  readonly undoInSteps: () => Steps<Restoration | null>;
  /** Whether the texts of what undoes it are all there; whether they can be read shows only when they are. */
  readonly hasUndo: boolean;
  /** The change itself, to finish it; `null` if it is done or undone, or was too large to be recorded. */
  readonly finish: RecordedChange | null;
}

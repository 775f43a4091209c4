/** The headings of a lead's sheet by what they ask for or say, as this and earlier packs word them. */
import type { Field } from '../../read/schema/fields';

/** A cell to fill in: the field that it answers, or where the evidence for it is kept. */
export type FillSlot = 'progress' | 'status' | 'achieved' | 'evidenceProvided' | 'whereKept' | 'revisedDue';

const SLOT_OF: ReadonlyMap<string, FillSlot | 'asked'> = new Map<string, FillSlot | 'asked'>([
  ['update', 'progress'],
  ['status', 'status'],
  ['done on', 'achieved'],
  ['evidence provided (what)', 'evidenceProvided'],
  ['evidence (what)', 'evidenceProvided'],
  ['where it is kept', 'whereKept'],
  ['new date asked for and why', 'revisedDue'],
  ['new date asked for', 'revisedDue'],
  ['asked about', 'asked'],
]);

/** `title` as `sameText` gives it; `null` for the board's words. */
export const slotOf = (title: string): FillSlot | 'asked' | null => SLOT_OF.get(title) ?? null;

/** What the list of the status offers. */
export const STATUS_OPTIONS = ['Not started', 'In progress', 'Delayed', 'Complete'] as const;

/** The board's columns of a lead's sheet beside its texts, and the plan's fields that each is made from. */
const MADE_FROM: Readonly<Record<string, readonly Field[]>> = {
  sheet: [],
  ref: [],
  'due date': ['due', 'revisedDue'],
  'read as': ['due', 'revisedDue'],
  'last heard': ['progress'],
};

/** `title` as `sameText` gives it. */
export const isPacksOwn = (title: string): boolean => Object.hasOwn(MADE_FROM, title);

export const madeFrom = (title: string): readonly Field[] => MADE_FROM[title] ?? [];

/** Ends words that were too long for the sheet. */
export const CUT = /\s*… \(the rest is in the plan\)$/;

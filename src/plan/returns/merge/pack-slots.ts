/** The headings of a lead's sheet by what they ask for, as this and earlier packs word them. */

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

/**
 * A change as it is recorded until it is finished: only the parts that change something, and read back with the rest
 * filled in. What is read is checked for its shape, because staff may have edited the text.
 */
import * as z from 'zod';
import '../schemas-without-eval';
import { emptySheet, type ChangeSet, type SheetChange } from './change-set';

/** Leaves out parts that change nothing. */
export function compactChange({ sheets, formatsOnly }: RecordedChange): object {
  return {
    ...(formatsOnly ? { formatsOnly } : {}),
    sheets: sheets.map((sheet) => {
      const none: Readonly<Record<string, unknown>> = { ...emptySheet(sheet.name) };
      return Object.fromEntries(
        Object.entries(sheet).filter(
          ([key, value]) =>
            key in HEAD || (Array.isArray(value) ? value.length > 0 : value !== (none[key] ?? null)),
        ),
      );
    }),
  };
}

/** What was to be written, as far as it was recorded. */
export interface RecordedChange extends ChangeSet {
  /** The change was too large to be recorded completely, so its cells are missing. */
  readonly formatsOnly?: boolean;
}

const HEAD = { name: z.string(), when: z.enum(['exists', 'create', 'remove']) };
const head = z.object({ sheets: z.array(z.looseObject(HEAD)), formatsOnly: z.literal(true).optional() });

/** `json` is as parsed by `JSON.parse`. Gives `null` unless each part has the shape of its kind. */
export function readRecordedChange(json: unknown): RecordedChange | null {
  const read = head.safeParse(json);
  if (!read.success) return null;
  const sheets: SheetChange[] = [];
  for (const { name, when, ...parts } of read.data.sheets) {
    const none = emptySheet(name, when);
    const whole: Readonly<Record<string, unknown>> = { ...none };
    // A part is a list, or one thing such as the page.
    const fits = Object.entries(parts).every(
      ([key, value]) => key in whole && Array.isArray(value) === Array.isArray(whole[key]),
    );
    if (!fits) return null;
    sheets.push({ ...none, ...parts });
  }
  return { sheets, ...(read.data.formatsOnly ? { formatsOnly: true } : {}) };
}

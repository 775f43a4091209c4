/**
 * Dates typed as text with the month first, as a computer set to another country writes them: where one of a sheet can
 * only be read so ("03/25/2016"), those that can be read either way are asked about.
 */
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';

const FIGURES = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\s*$/;

const LAST_MONTH = 12;

export function writesMonthFirst({ values }: Pick<SheetSnapshot, 'values'>): boolean {
  return values.some((row) =>
    row.some((value) => {
      const found = typeof value === 'string' ? FIGURES.exec(value) : null;
      return found !== null && Number(found[1]) <= LAST_MONTH && Number(found[3]) > LAST_MONTH;
    }),
  );
}

/** The text with its first two figures exchanged; `null` where that is no other day. */
export function monthFirst(text: string): string | null {
  const [, first = '', mark = '', second = '', year = ''] = FIGURES.exec(text) ?? [];
  if (first === '' || Number(first) === Number(second) || Number(first) > LAST_MONTH) return null;
  return [second, first, year].join(mark);
}

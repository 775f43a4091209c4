/**
 * Columns of the add-in's that are values by now, as a board copy bears them: those that people read, all of them, in their
 * order, side by side, without the working columns. They are none of the board's own words. Where staff typed over the
 * ratings of a flagged sheet its working columns still stand there, and what they typed is theirs.
 */
import { RATING_WORDS } from '../../judge/rating/rating-cells';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { FLAG_COLUMNS, markedHeader, type FlagColumnId } from './flag-columns';
import { withoutFlags } from './without-flags';

/** A sheet as the board wrote it: without our columns, and without copies of them. */
export const withoutOwnColumns = (snapshot: SheetSnapshot): SheetSnapshot =>
  withoutCopiedFlags(withoutFlags(snapshot));

const SHOWN: readonly FlagColumnId[] = FLAG_COLUMNS.filter(({ working }) => !working).map(({ id }) => id);

const PLACES = new Map(
  FLAG_COLUMNS.flatMap(({ header }, at) => [
    [header.toLowerCase(), at] as const,
    [markedHeader(header).toLowerCase(), at] as const,
  ]),
);

/** Indexes into the grids. */
interface CopiedSet {
  readonly headerRow: number;
  /** One past the last row. */
  readonly endRow: number;
  readonly first: number;
  readonly last: number;
}

/** Blank from each such header as long as ratings stand below it; a sheet without is given back as it is. */
export function withoutCopiedFlags(snapshot: SheetSnapshot): SheetSnapshot {
  const sets = copiedSets(snapshot);
  if (sets.length === 0) return snapshot;
  const isCopied = (r: number, c: number): boolean =>
    sets.some(
      ({ headerRow, endRow, first, last }) => r >= headerRow && r < endRow && c >= first && c <= last,
    );
  const blank = <T>(rows: readonly (readonly T[])[], nothing: T): readonly (readonly T[])[] =>
    rows.map((row, r) => row.map((cell, c) => (isCopied(r, c) ? nothing : cell)));
  return {
    ...snapshot,
    values: blank(snapshot.values, ''),
    kinds: blank(snapshot.kinds, 'blank'),
    formulas: blank(snapshot.formulas, ''),
    numberFormats: blank(snapshot.numberFormats, 'General'),
  };
}

function copiedSets({ values }: SheetSnapshot): readonly CopiedSet[] {
  const sets: CopiedSet[] = [];
  values.forEach((row, headerRow) => {
    for (let first = 0; first < row.length;) {
      const run = runFrom(row, first);
      const last = first + run.length - 1;
      const ids = run.map((place) => FLAG_COLUMNS[place]?.id);
      if (ids.join() === SHOWN.join()) {
        const endRow = endOfRatings(values, headerRow, first + ids.indexOf('rag'));
        sets.push({ headerRow, endRow, first, last });
      }
      first = Math.max(last, first) + 1;
    }
  });
  return sets;
}

/** The places of our headers from this cell on, as long as each stands further right among ours than the one before. */
function runFrom(row: SheetSnapshot['values'][number], first: number): readonly number[] {
  const run: number[] = [];
  for (let at = first; at < row.length; at += 1) {
    const text = row[at];
    const place = typeof text === 'string' ? PLACES.get(text.trim().toLowerCase()) : undefined;
    if (place === undefined || place <= (run.at(-1) ?? -1)) break;
    run.push(place);
  }
  return run;
}

const RATINGS: ReadonlySet<unknown> = new Set(['', ...Object.values(RATING_WORDS)]);

/** Sections have no rating; another word means that something else stands there. */
function endOfRatings(values: SheetSnapshot['values'], headerRow: number, column: number): number {
  let row = headerRow + 1;
  while (
    row < values.length &&
    (RATINGS.has(values[row]?.[column] ?? '') || isAskedAgain(values[row]?.[column]))
  )
    row += 1;
  return row;
}

const isAskedAgain = (value: unknown): boolean => typeof value === 'string' && /^check again/i.test(value);

/**
 * Copies of the add-in's columns as plain values, for example in a board copy: all the visible columns, in order and
 * side by side, without the working columns. They are not the board's own words. If working columns follow, it is a
 * flagged sheet on which staff typed over the ratings, and what they typed is theirs.
 */
import { largest } from '../../long-lists';
import { RATING_WORDS } from '../../judge/rating/rating-cells';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { ROWS_PER_STEP, type Steps } from '../../steps';
import { FLAG_COLUMNS, markedHeader, SHOWN_COLUMNS, type OwnColumnId } from './flag-columns';
import { FORMER_COLUMNS, FORMER_SHOWN } from './former-columns';

/** The columns of a copy made by this version and by earlier ones, left to right. */
const COPIES: readonly (readonly OwnColumnId[])[] = [SHOWN_COLUMNS.map(({ id }) => id), FORMER_SHOWN];

const IDS = new Map<string, OwnColumnId>(
  [...FLAG_COLUMNS, ...FORMER_COLUMNS].flatMap(({ id, header }) => [
    [header.toLowerCase(), id] as const,
    [markedHeader(header).toLowerCase(), id] as const,
  ]),
);

/** In characters. */
const LONGEST_HEADER = largest([...IDS.keys()].map(({ length }) => length));

const WORKING = new Set<OwnColumnId>(
  [...FLAG_COLUMNS, ...FORMER_COLUMNS].filter(({ working }) => working).map(({ id }) => id),
);
const isWorking = (id: OwnColumnId | undefined): boolean => id !== undefined && WORKING.has(id);

/** Indexes into the grids. */
interface CopiedSet {
  readonly headerRow: number;
  /** One past the last row. */
  readonly endRow: number;
  readonly first: number;
  readonly last: number;
}

/** Blanks each copy from its header down to its last rating. Returns the same snapshot if it has no copies. */
export function* withoutCopiedFlags(snapshot: SheetSnapshot): Steps<SheetSnapshot> {
  const sets = yield* copiedSets(snapshot);
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

function* copiedSets({ values }: SheetSnapshot): Steps<readonly CopiedSet[]> {
  const sets: CopiedSet[] = [];
  for (const [headerRow, row] of values.entries()) {
    if (headerRow % ROWS_PER_STEP === 0) yield 0;
    for (let first = 0; first < row.length; first += 1) {
      const ids = COPIES.find(
        (each) =>
          each.every((id, at) => idAt(row, first + at) === id) && !isWorking(idAt(row, first + each.length)),
      );
      if (!ids) continue;
      const last = first + ids.length - 1;
      const endRow = endOfRatings(values, headerRow, first + ids.indexOf('rag'));
      sets.push({ headerRow, endRow, first, last });
      first = last;
    }
  }
  return sets;
}

function idAt(row: SheetSnapshot['values'][number], at: number): OwnColumnId | undefined {
  const text = row[at];
  if (typeof text !== 'string' || text === '') return undefined;
  const header = text.trim();
  return header.length > LONGEST_HEADER ? undefined : IDS.get(header.toLowerCase());
}

const RATINGS: ReadonlySet<unknown> = new Set(['', ...Object.values(RATING_WORDS)]);

/** One past the last rating. Section rows have none; any other word shows that the copy has ended. */
function endOfRatings(values: SheetSnapshot['values'], headerRow: number, column: number): number {
  let row = headerRow + 1;
  while (
    row < values.length &&
    (RATINGS.has(values[row]?.[column] ?? '') || isCheckAgain(values[row]?.[column]))
  )
    row += 1;
  return row;
}

const isCheckAgain = (value: unknown): boolean => typeof value === 'string' && /^check again/i.test(value);

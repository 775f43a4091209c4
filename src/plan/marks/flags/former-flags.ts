/**
 * Finds columns that an earlier version of the add-in made, by its rating formulas and its headers. A column of the
 * board's must never be mistaken for one, so a column counts only if it also has our header.
 */
import { columnIndexOf } from '../../read/sheet/a1';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { ROWS_PER_STEP, type Steps } from '../../steps';
import type { OwnColumnId } from './flag-columns';
import { headerAbove, isHeader, textAt } from './flag-headers';
import type { FlagSet } from './flag-set';
import { FORMER_COLUMNS, isFormerRating } from './former-columns';
import { looseColumns } from './loose-columns';

/** The columns that the rating formula referred to. */
const REFERRED: readonly OwnColumnId[] = [
  'due',
  'next',
  'achieved',
  'evidence',
  'first',
  'review',
  'ratedOn',
  'lead',
];
const IDS: readonly OwnColumnId[] = ['due', 'achieved', 'checks', ...FORMER_COLUMNS.map(({ id }) => id)];

export function* formerFlagsByFormulas(snapshot: SheetSnapshot): Steps<readonly FlagSet[]> {
  const ratings = new Map<number, number[]>();
  for (const [r, row] of snapshot.formulas.entries()) {
    if (r % ROWS_PER_STEP === 0) yield 0;
    for (let c = 0; c < row.length; c += 1) {
      if (!isFormerRating(row[c] ?? '')) continue;
      const columnIndex = snapshot.origin.columnIndex + c;
      const rows = ratings.get(columnIndex) ?? [];
      rows.push(snapshot.origin.rowIndex + r);
      ratings.set(columnIndex, rows);
    }
  }
  return [...ratings]
    .sort(([a], [b]) => a - b)
    .flatMap(([columnIndex, rows]) =>
      runsOf(snapshot, columnIndex, rows).map((run) => setOf(snapshot, columnIndex, run)),
    );
}

/** Splits the rows of plans below each other, which have one of our headers between them. */
function runsOf(
  snapshot: SheetSnapshot,
  columnIndex: number,
  rows: readonly number[],
): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let before = -1;
  for (const row of rows) {
    const open = runs.at(-1);
    let isHeaded = false;
    for (let between = before + 1; between < row; between += 1)
      isHeaded ||= isHeader('rag', textAt(snapshot, between, columnIndex));
    if (!open || isHeaded) runs.push([row]);
    else open.push(row);
    before = row;
  }
  return runs;
}

const REFERENCE = /\$([A-Z]{1,3})\d{1,7}\b/g;

function setOf(snapshot: SheetSnapshot, ragColumn: number, rows: readonly number[]): FlagSet {
  const first = rows[0] ?? 0;
  const formula =
    snapshot.formulas[first - snapshot.origin.rowIndex]?.[ragColumn - snapshot.origin.columnIndex];
  const referred = [...(formula ?? '').matchAll(REFERENCE)].map(
    ([, letters = '']) => columnIndexOf(letters) ?? -1,
  );
  const columnOf = new Map<OwnColumnId, number>([['rag', ragColumn]]);
  let headerRow = first - 1;
  while (headerRow > snapshot.origin.rowIndex && textAt(snapshot, headerRow, ragColumn) === '')
    headerRow -= 1;
  const headed = (row: number): void => {
    for (const column of referred) {
      const id = REFERRED.find((each) => isHeader(each, textAt(snapshot, row, column)));
      if (id !== undefined) columnOf.set(id, column);
    }
  };
  headed(headerRow);
  const above = headerAbove(snapshot, columnOf, first);
  if (above !== null && above !== headerRow) headed(above);
  headerRow = above ?? headerRow;
  for (const [id, column] of looseColumns(snapshot, headerRow, columnOf, IDS)) columnOf.set(id, column);
  return { headerRow: Math.max(headerRow, 0), rows, columnOf };
}

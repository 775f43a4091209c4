/**
 * Finds the plans of a sheet by their header rows: a row of which at least half the texts name fields, two or more
 * different ones, an action or a recommendation among them. Cover sheets, notes and registers have no such row.
 */
import { ROWS_PER_STEP, type Steps } from '../steps';
import type { Field } from '../schema/fields';
import { readHeader } from '../schema/read-header';
import { combinedHeader, headerRowCount } from './two-row-header';
import { opensLikeHeader } from './opens-like-header';
import { headerComparer } from './repeated-header';
import type { PlanRegion } from './plan-table';
import type { SheetGrid } from './sheet-grid';

export interface Band {
  readonly first: number;
  readonly last: number;
}
interface HeaderRow extends Band {
  readonly rowIndex: number;
  readonly rowCount: number;
}

/** A header that opens with a word that no other does is short. */
const LONGEST_ODD = 40;

/** The sheet's plans, top down and then left to right. */
export function* findRegions(grid: SheetGrid): Steps<readonly PlanRegion[]> {
  const bands = yield* columnBands(grid);
  const found: (readonly HeaderRow[])[] = [];
  for (const band of bands) found.push(yield* headersIn(grid, band));
  const owners = bands.filter((_, at) => (found[at]?.length ?? 0) > 0);
  const regions = bands.flatMap((_, at) =>
    (found[at] ?? []).map((header, order, all): PlanRegion => {
      const next = all
        .slice(order + 1)
        .find((other) => other.first <= header.last && other.last >= header.first);
      const before = all
        .slice(0, order)
        .filter((other) => other.first <= header.last && other.last >= header.first);
      const end = next ? titleStart(grid, header, next) : grid.endRow;
      const previous = before[before.length - 1];
      const reach = owners.length === 1 && all.length === 1 ? widen(grid, header, bands) : header;
      return {
        headerRow: header.rowIndex,
        headerRowCount: header.rowCount,
        firstColumn: reach.first,
        lastColumn: reach.last,
        endRow: end,
        titleRow: previous ? titleStart(grid, previous, header) : grid.firstRow,
        headers: combinedHeader(grid, header.rowIndex, header.rowCount, reach.first, reach.last),
        alone:
          owners.length === 1 && all.every((each) => each.rowIndex !== header.rowIndex || each === header),
      };
    }),
  );
  return [...regions].sort((a, b) => a.headerRow - b.headerRow || a.firstColumn - b.firstColumn);
}

/** Runs of columns between columns that are blank from top to bottom. */
export function* columnBands(grid: SheetGrid): Steps<readonly Band[]> {
  const bands: Band[] = [];
  let first = -1;
  for (let column = grid.firstColumn; column <= grid.endColumn; column++) {
    let filled = false;
    for (let row = grid.firstRow; row < grid.endRow && !filled && column < grid.endColumn; row++) {
      filled = grid.kindAt(row, column) !== 'blank';
    }
    if (filled && first < 0) first = column;
    if (!filled && first >= 0) {
      bands.push({ first, last: column - 1 });
      first = -1;
    }
    if (!filled) yield 0;
  }
  return bands;
}

function* headersIn(grid: SheetGrid, band: Band): Steps<readonly HeaderRow[]> {
  const read = headerReader();
  const headers: HeaderRow[] = [];
  const repeats: ((row: number) => boolean)[] = [];
  for (let row = grid.firstRow; row < grid.endRow; row++) {
    if (row % ROWS_PER_STEP === 0) yield ROWS_PER_STEP;
    if (!mayBeHeader(grid, row, band)) continue;
    if (repeats.some((repeated) => repeated(row))) continue;
    for (const part of headerParts(grid, row, band, read)) {
      const rowCount = headerRowCount(grid, row, part.first, part.last);
      const header = { ...part, rowIndex: row, rowCount };
      headers.push(header);
      repeats.push(headerComparer(grid, header));
    }
  }
  return headers;
}

/** Whether a plan's header stands in the row. */
export function bearsHeader(grid: SheetGrid, row: number, band: Band): boolean {
  return mayBeHeader(grid, row, band) && headerParts(grid, row, band, headerReader()).length > 0;
}

/** At least half of the row's texts open with a word that headers hold: a cheap test that nearly all other rows fail. */
function mayBeHeader(grid: SheetGrid, row: number, band: Band): boolean {
  let texts = 0;
  for (let column = band.first; column <= band.last; column++)
    if (grid.kindAt(row, column) !== 'blank') texts += 1;
  // Plans may stand side by side, of which only one has its header here.
  const enough = Math.max(2, texts / 3);
  let opening = 0;
  let left = texts;
  for (let column = band.first; column <= band.last && opening + left >= enough; column++) {
    const kind = grid.kindAt(row, column);
    if (kind === 'blank') continue;
    left -= 1;
    if (kind === 'text' && opensLikeHeader(grid.valueAt(row, column) as string)) opening += 1;
    if (opening >= enough) return true;
  }
  return false;
}

type HeaderReader = (text: string) => readonly Field[];

/** Reads each text once: a plan's columns repeat themselves. */
function headerReader(): HeaderReader {
  const known = new Map<string, readonly Field[]>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const { fields } = readHeader(text);
    known.set(text, fields);
    return fields;
  };
}

/** The header, or headers side by side, that one row holds: parts between blank columns that each bear a plan. */
function headerParts(grid: SheetGrid, row: number, band: Band, read: HeaderReader): readonly Band[] {
  const parts: Band[] = [];
  let first = -1;
  for (let column = band.first; column <= band.last + 1; column++) {
    const filled = column <= band.last && grid.kindAt(row, column) !== 'blank';
    if (filled && first < 0) first = column;
    if (!filled && first >= 0) {
      parts.push({ first, last: column - 1 });
      first = -1;
    }
  }
  const bearing = parts.filter((part) => bearsPlan(grid, row, part, read));
  if (bearing.length > 1) return bearing;
  const whole = { first: parts[0]?.first ?? band.first, last: parts[parts.length - 1]?.last ?? band.last };
  return bearsPlan(grid, row, whole, read) ? [whole] : bearing;
}

function bearsPlan(grid: SheetGrid, row: number, part: Band, read: HeaderReader): boolean {
  const texts: string[] = [];
  for (let column = part.first; column <= part.last; column++) {
    const kind = grid.kindAt(row, column);
    if (kind !== 'blank') texts.push(kind === 'text' ? grid.textAt(row, column) : '');
  }
  const fields = new Set<Field>();
  let unnamed = 0;
  for (const text of texts) {
    const reading = opensLikeHeader(text) || text.length <= LONGEST_ODD ? read(text) : [];
    if (reading.length === 0) unnamed += 1;
    for (const field of reading) fields.add(field);
    if (unnamed * 2 > texts.length) return false;
  }
  return fields.size >= 2 && (fields.has('action') || fields.has('recommendation'));
}

/** Where the titles of the next plan begin: after the last blank row above its header, but below this plan's header. */
function titleStart(grid: SheetGrid, above: HeaderRow, header: HeaderRow): number {
  const blank = (row: number) => {
    for (let column = header.first; column <= header.last; column++) {
      if (grid.textAt(row, column) !== '') return false;
    }
    return true;
  };
  let row = header.rowIndex;
  while (row - 1 > above.rowIndex && !blank(row - 1)) row -= 1;
  const lowest = above.rowIndex + above.rowCount;
  // No blank row in between: only single texts directly above the header can be its titles.
  if (row <= lowest) {
    row = header.rowIndex;
    while (row - 1 > lowest && textsIn(grid, row - 1, header) === 1) row -= 1;
  }
  return row;
}

function textsIn(grid: SheetGrid, row: number, { first, last }: Band): number {
  let count = 0;
  for (let column = first; column <= last; column++) if (grid.textAt(row, column) !== '') count += 1;
  return count;
}

/** A lone plan takes in columns beyond a blank one when they bear a header on its row. */
function widen(grid: SheetGrid, header: HeaderRow, bands: readonly Band[]): Band {
  let { first, last } = header;
  for (const band of bands) {
    if (textsIn(grid, header.rowIndex, band) === 0) continue;
    first = Math.min(first, band.first);
    last = Math.max(last, band.last);
  }
  return { first, last };
}

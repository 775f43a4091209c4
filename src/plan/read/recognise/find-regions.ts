/**
 * Finds the plans of a sheet by their header rows: the rows whose texts score highest as the header of a plan. Refuses
 * cover sheets, notes and registers, which have no such row, and blocks of counts or lists beside a plan.
 */
import type { ConfirmedColumns } from '../schema/map-columns';
import { ROWS_PER_STEP, type Steps } from '../../steps';
import { combinedHeader, headerRowCount } from './two-row-header';
import type { Band } from './column-bands';
import { isBlockBeside } from './block-beside';
import { headerReader, headerScore, MOST_SCORE, pointedHeaders, type HeaderReader } from './header-score';
import { labelsDown } from './labels-down';
import { opensLikeHeader } from './opens-like-header';
import { headerComparer } from './repeated-header';
import type { PlanRegion } from './plan-table';
import type { SheetGrid } from './sheet-grid';

interface HeaderRow extends Band {
  readonly rowIndex: number;
  readonly rowCount: number;
  readonly score: number;
  readonly needsBoth: boolean;
}

/** The first header is searched for with the lower threshold within this many rows. */
const TOP_ROWS = 200;

/** The sheet's plans in its `filled` columns, from the top down and then left to right. */
export function* findRegions(
  grid: SheetGrid,
  filled: readonly Band[],
  confirmed: ConfirmedColumns = [],
): Steps<readonly PlanRegion[]> {
  const read = headerReader(pointedHeaders(confirmed, grid.snapshot.name));
  let bands = filled;
  const found: (readonly HeaderRow[])[] = [];
  for (const band of bands) found.push(yield* headersIn(grid, band, read));
  if (bands.length > 1 && found.every((headers) => headers.length === 0)) {
    // The blank columns are spacers inside one plan: no part of it is a plan on its own.
    bands = [{ first: grid.firstColumn, last: grid.endColumn - 1 }];
    found.splice(0, found.length, yield* headersIn(grid, bands[0] as Band, read));
  }
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
      const reach = owners.length === 1 && all.length === 1 ? widen(grid, header, bands, read) : header;
      return {
        headerRow: header.rowIndex,
        headerRowCount: header.rowCount,
        firstColumn: reach.first,
        lastColumn: reach.last,
        endRow: end,
        titleRow: previous ? titleStart(grid, previous, header) : grid.firstRow,
        headers: combinedHeader(grid, header.rowIndex, header.rowCount, reach.first, reach.last, read),
        alone:
          owners.length === 1 && all.every((each) => each.rowIndex !== header.rowIndex || each === header),
      };
    }),
  );
  return [...regions].sort((a, b) => a.headerRow - b.headerRow || a.firstColumn - b.firstColumn);
}

function* headersIn(grid: SheetGrid, band: Band, read: HeaderReader): Steps<readonly HeaderRow[]> {
  const headers: HeaderRow[] = [];
  let repeats: { readonly header: HeaderRow; readonly repeated: (row: number) => boolean }[] = [];
  for (let row = grid.firstRow; row < grid.endRow; row++) {
    if (row % ROWS_PER_STEP === 0) yield ROWS_PER_STEP;
    const patient = headers.length === 0 && row < grid.firstRow + TOP_ROWS;
    if (!mayBeHeader(grid, row, band, read, patient)) continue;
    if (repeats.some(({ repeated }) => repeated(row))) continue;
    yield 1;
    for (const part of headerParts(grid, row, band, read, patient)) {
      const above = headers.find((each) => overlap(each, part) && row <= each.rowIndex + each.rowCount);
      // Of two adjacent rows the better is the header; the other is its second row, a title or guidance.
      const second = above !== undefined && row < above.rowIndex + above.rowCount;
      if (above && !above.needsBoth && (second || part.score <= above.score)) continue;
      if (above?.needsBoth && (!second || part.needsBoth)) continue;
      if (above) {
        headers.splice(headers.indexOf(above), 1);
        repeats = repeats.filter(({ header }) => header !== above);
      }
      const rowCount = headerRowCount(grid, row, part.first, part.last, read);
      const header = { ...part, rowIndex: row, rowCount };
      headers.push(header);
      repeats.push({ header, repeated: headerComparer(grid, header) });
    }
  }
  return headers;
}

const overlap = (one: Band, other: Band): boolean => one.first <= other.last && other.first <= one.last;

/** Whether the row contains a plan's header. */
export function bearsHeader(grid: SheetGrid, row: number, band: Band): boolean {
  const read = headerReader();
  return mayBeHeader(grid, row, band, read, false) && headerParts(grid, row, band, read, false).length > 0;
}

/**
 * A quick test that nearly all other rows fail: at least two of the row's texts open with a word found in headers, and
 * at least half of them unless `patient`.
 */
function mayBeHeader(
  grid: SheetGrid,
  row: number,
  band: Band,
  read: HeaderReader,
  patient: boolean,
): boolean {
  let texts = 0;
  for (let column = band.first; column <= band.last; column++)
    if (grid.kindAt(row, column) !== 'blank') texts += 1;
  const enough = patient ? 2 : Math.max(2, texts / 2);
  let opening = 0;
  let left = texts;
  for (let column = band.first; column <= band.last && opening + left >= enough; column++) {
    const kind = grid.kindAt(row, column);
    if (kind === 'blank') continue;
    left -= 1;
    const text = kind === 'text' ? (grid.valueAt(row, column) as string) : '';
    if (text !== '' && (opensLikeHeader(text) || read.pointedAt(text))) opening += 1;
    if (opening >= enough) return true;
  }
  return false;
}

interface HeaderPart extends Band {
  readonly score: number;
  /** A header only together with the row below it. */
  readonly needsBoth: boolean;
}

/** The header, or the headers side by side, in one row: the parts between blank columns that each head a plan. */
function headerParts(
  grid: SheetGrid,
  row: number,
  band: Band,
  read: HeaderReader,
  patient: boolean,
): readonly HeaderPart[] {
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
  const bearing = parts.flatMap((part) => worthOf(grid, row, part, read, patient) ?? []);
  if (bearing.some((part) => part.score < MOST_SCORE && labelsDown(grid, row, part.first, read))) return [];
  if (bearing.length > 1) return bearing;
  const whole = { first: parts[0]?.first ?? band.first, last: parts[parts.length - 1]?.last ?? band.last };
  const all = worthOf(grid, row, whole, read, patient);
  if (all && all.score < MOST_SCORE && labelsDown(grid, row, whole.first, read)) return [];
  return all ? [all] : bearing;
}

/** The score of the row's own texts or, with a second header row, of both rows together. */
function worthOf(
  grid: SheetGrid,
  row: number,
  part: Band,
  read: HeaderReader,
  patient: boolean,
): HeaderPart | null {
  const found = headerScore(textsOf(grid, row, part), read, patient);
  if (found) return { ...part, score: found.score, needsBoth: false };
  if (!patient || headerRowCount(grid, row, part.first, part.last, read) === 1) return null;
  const both = headerScore(
    combinedHeader(grid, row, 2, part.first, part.last, read).filter((text) => text !== ''),
    read,
    patient,
  );
  // "Project: | Date:" above a complete header is a line of a form, not the header's first row.
  const below = both && headerScore(textsOf(grid, row + 1, part), read, patient);
  return both && !(below && below.score >= both.score)
    ? { ...part, score: both.score, needsBoth: true }
    : null;
}

/** The row's filled cells, with `''` for numbers and dates. */
function textsOf(grid: SheetGrid, row: number, { first, last }: Band): readonly string[] {
  const texts: string[] = [];
  for (let column = first; column <= last; column++) {
    const kind = grid.kindAt(row, column);
    if (kind === 'blank') continue;
    texts.push(kind === 'text' ? grid.textAt(row, column) : '');
  }
  return texts;
}

/**
 * The row where the next plan's titles begin: after the last blank row above its header, but below this plan's header.
 */
function titleStart(grid: SheetGrid, above: HeaderRow, header: HeaderRow): number {
  const blank = (row: number) => {
    for (let column = header.first; column <= header.last; column++)
      if (grid.textAt(row, column) !== '') return false;
    return true;
  };
  let row = header.rowIndex;
  while (row - 1 > above.rowIndex && !blank(row - 1)) row -= 1;
  const lowest = above.rowIndex + above.rowCount;
  // With no blank row between, only single texts directly above the header can be its titles.
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

/**
 * The only plan on a sheet also takes columns beyond a blank one if they have headers in its header row and run
 * alongside it.
 */
function widen(grid: SheetGrid, header: HeaderRow, bands: readonly Band[], read: HeaderReader): Band {
  let { first, last } = header;
  for (const band of bands) {
    if (textsIn(grid, header.rowIndex, band) === 0 || isBlockBeside(grid, header, band, read)) continue;
    first = Math.min(first, band.first);
    last = Math.max(last, band.last);
  }
  return { first, last };
}

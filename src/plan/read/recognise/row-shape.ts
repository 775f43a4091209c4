/**
 * Takes a first look at a plan's rows: how many texts each has, whether it repeats the header, and what is above the
 * plan.
 */
import { ROWS_PER_STEP, type Steps } from '../../steps';
import type { PlanRegion } from './plan-table';
import { headerComparer } from './repeated-header';
import type { SheetGrid } from './sheet-grid';
import { isDatePlaceholder, looksLikeGuidance, looksLikePageFurniture } from './wording';

export type RowKind = 'header' | 'heading' | 'furniture' | 'note' | 'row' | 'blank';

export interface RowShape {
  readonly rowIndex: number;
  kind: RowKind;
  /** The only text, if there is just one. */
  readonly text: string;
  readonly column: number;
  /** The single text is merged across the plan. */
  readonly across: boolean;
}

/** The rows below the header, from the top down. */
export function* shapesOf(grid: SheetGrid, region: PlanRegion): Steps<RowShape[]> {
  const shapes: RowShape[] = [];
  const { headerRow: rowIndex, firstColumn: first, lastColumn: last } = region;
  const repeatsHeader = headerComparer(grid, { rowIndex, first, last });
  const width = region.lastColumn - region.firstColumn + 1;
  const totals = totalRows(grid, region);
  const opening = region.headerRow + region.headerRowCount;
  for (let row = opening; row < region.endRow; row++) {
    if (row % ROWS_PER_STEP === 0) yield ROWS_PER_STEP;
    let texts = 0;
    let column = -1;
    for (let at = region.firstColumn; at <= region.lastColumn && texts < 2; at++) {
      if (
        grid.kindAt(row, at) === 'blank' ||
        (grid.kindAt(row, at) === 'text' && grid.textAt(row, at) === '')
      )
        continue;
      texts += 1;
      if (column < 0) column = at;
    }
    const text = texts === 1 ? grid.textAt(row, column) : '';
    const merge = texts === 1 ? grid.mergeAt(row, column) : undefined;
    const across = merge !== undefined && merge.columnCount > 1 && merge.columnCount * 2 >= width;
    let kind: RowKind = 'row';
    if (texts === 0) kind = strayText(grid, region, row);
    else if (totals.has(row)) kind = 'note';
    else if (texts > 1 && repeatsHeader(row)) kind = 'header';
    else if (texts > 1 && everyText(grid, region, row, looksLikePageFurniture)) kind = 'furniture';
    else if (texts > 1 && row === opening && isGuidance(grid, region, row)) kind = 'note';
    shapes.push({ rowIndex: row, kind, text, column, across });
  }
  return shapes;
}

/**
 * The row below the header that says how to fill in the columns: every text tells, or half of them do and one shows how
 * a date is to be written.
 */
export function isGuidance(grid: SheetGrid, region: PlanRegion, row: number): boolean {
  if (everyText(grid, region, row, looksLikeGuidance)) return true;
  const texts: string[] = [];
  for (let at = region.firstColumn; at <= region.lastColumn; at++)
    if (grid.textAt(row, at) !== '') texts.push(grid.textAt(row, at));
  return (
    texts.some(isDatePlaceholder) &&
    texts.filter((text) => isDatePlaceholder(text) || looksLikeGuidance(text)).length * 2 >= texts.length
  );
}

/** Whether every text in the row matches `reads`; figures do not. */
function everyText(
  grid: SheetGrid,
  { firstColumn, lastColumn }: PlanRegion,
  row: number,
  reads: (text: string) => boolean,
): boolean {
  for (let at = firstColumn; at <= lastColumn; at++) {
    const kind = grid.kindAt(row, at);
    if (kind === 'blank' || grid.textAt(row, at) === '') continue;
    if (kind !== 'text' || !reads(grid.textAt(row, at))) return false;
  }
  return true;
}

/** The total rows of Excel tables that contain the plan. */
function totalRows({ snapshot }: SheetGrid, { firstColumn, lastColumn }: PlanRegion): ReadonlySet<number> {
  const reaching = snapshot.tables.filter(
    ({ hasTotalRow, area }) =>
      hasTotalRow && area.columnIndex <= lastColumn && area.columnIndex + area.columnCount > firstColumn,
  );
  return new Set(reaching.map(({ area }) => area.rowIndex + area.rowCount - 1));
}

/** A row that is blank within the plan may have a note beside it. */
function strayText(grid: SheetGrid, region: PlanRegion, row: number): RowKind {
  return region.alone && hasTextOutside(grid, region, row) ? 'note' : 'blank';
}

function hasTextOutside(grid: SheetGrid, region: PlanRegion, row: number): boolean {
  for (let at = grid.firstColumn; at < grid.endColumn; at++) {
    if ((at < region.firstColumn || at > region.lastColumn) && grid.textAt(row, at) !== '') return true;
  }
  return false;
}

/** A row of text above the header. */
export interface Title {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly text: string;
  readonly single: boolean;
}

export function titlesOf(grid: SheetGrid, region: PlanRegion): readonly Title[] {
  const titles: Title[] = [];
  const [first, end] = region.alone
    ? [grid.firstColumn, grid.endColumn]
    : [region.firstColumn, region.lastColumn + 1];
  for (let row = region.titleRow; row < region.headerRow; row++) {
    let texts = 0;
    let columnIndex = first;
    for (let at = first; at < end; at++) {
      if (grid.textAt(row, at) === '') continue;
      if (texts === 0) columnIndex = at;
      texts += 1;
    }
    const text = grid.textAt(row, columnIndex);
    if (texts > 0) titles.push({ rowIndex: row, columnIndex, text, single: texts === 1 });
  }
  return titles;
}

/**
 * Decides whether rows of a plan whose text has changed leave the recognised structure intact: the header, the columns,
 * the sections, and what each row is. When in doubt the answer is no, and the sheet is recognised again.
 */
import { sameData } from '../../same-data';
import { finish } from '../../steps';
import type { ConfirmedColumns } from '../schema/map-columns';
import type { Profile } from '../schema/profile';
import { columnBands, type Band } from './column-bands';
import { isLookedAt } from './column-content';
import { bearsHeader } from './find-regions';
import type { BodyRow, PlanRegion } from './plan-table';
import { mapRegion, type RecognisedPlan } from './recognise-plans';
import { continuation } from './continued-row';
import { crossReference, textColumns } from './read-table';
import { sameHeader } from './repeated-header';
import { isGuidance } from './row-shape';
import { rowListener } from './row-speech';
import type { SheetGrid } from './sheet-grid';
import { firstText } from './sort-one-text-rows';
import { looksLikeEndMatter } from './wording';

export interface MappingKnowledge {
  readonly profiles: readonly Profile[];
  readonly confirmed: ConfirmedColumns;
}

/** Indexes into `plan.table.rows` of the changed rows, ascending; `null` if the structure may have changed. */
export function placesInPlan(
  plan: RecognisedPlan,
  now: SheetGrid,
  changedRows: readonly number[],
  { profiles, confirmed }: MappingKnowledge,
): readonly number[] | null {
  const { table } = plan;
  const { region } = table;
  // What cells merged across say can join columns that were apart.
  const bands = changedRows.some((row) => beginsMergeAcross(now, row))
    ? finish(columnBands(now))
    : plan.bands;
  const places: number[] = [];
  for (const row of changedRows) {
    const place = placeOf(table.rows, row);
    const body = table.rows[place];
    if (!body || row < region.headerRow + region.headerRowCount) return null;
    const lines = [body.rowIndex, ...body.joinedRows];
    const line = lines.indexOf(row);
    if (line < 0) return null;
    // The row below a header with merged cells may be its second row.
    if (row === region.headerRow + 1 && hasMerges(now, region)) return null;
    // …or guidance on how to fill it in.
    if (row === region.headerRow + region.headerRowCount && isGuidance(now, region, row)) return null;
    if (!staysAnAction(plan, now, row, bands)) return null;
    const above = line > 0 ? upTo(body, line - 1) : table.rows[place - 1];
    const below = lines[line + 1] ?? table.rows[place + 1]?.rowIndex;
    if (above && !goesOnAsBefore(plan, now, above, row)) return null;
    if (below !== undefined && !goesOnAsBefore(plan, now, upTo(body, line), below)) return null;
    if (places[places.length - 1] !== place) places.push(place);
  }
  const mayMapOtherwise = changedRows.some((row) => isLookedAt(region, row));
  if (mayMapOtherwise && !sameData(mapRegion(now, region, profiles, confirmed), plan.columns)) return null;
  return places;
}

/** The index of the last action that begins at or above the row; `-1` if there is none. */
function placeOf(rows: readonly BodyRow[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as BodyRow).rowIndex <= row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The action with as many of the rows that a page break split off. */
const upTo = (body: BodyRow, line: number): BodyRow => ({
  ...body,
  joinedRows: body.joinedRows.slice(0, line),
});

const beginsMergeAcross = ({ snapshot }: SheetGrid, row: number): boolean =>
  snapshot.merges.some(({ rowIndex, columnCount }) => rowIndex === row && columnCount > 1);

function hasMerges({ snapshot }: SheetGrid, { headerRow }: PlanRegion): boolean {
  return snapshot.merges.some(({ rowIndex }) => rowIndex === headerRow);
}

function staysAnAction(
  { table, columns, grid: before }: RecognisedPlan,
  now: SheetGrid,
  row: number,
  bands: readonly Band[],
): boolean {
  const { region } = table;
  const header = { rowIndex: region.headerRow, first: region.firstColumn, last: region.lastColumn };
  const says = (grid: SheetGrid) =>
    columns.columns.some(
      ({ columnIndex, fields }) =>
        (fields.includes('action') || fields.includes('recommendation')) &&
        grid.textAt(grid.holdingRow(row, columnIndex), columnIndex) !== '',
    );
  return (
    (says(now) || !says(before)) &&
    rowListener(before, columns)(row) === rowListener(now, columns)(row) &&
    changedCellsAreOwn(before, now, row, header) &&
    severalTexts(before, row, header) &&
    severalTexts(now, row, header) &&
    !sameHeader(now, header, row) &&
    !bands.some((band) => bearsHeader(now, row, band)) &&
    !looksLikeEndMatter(firstText(now, row, columns)) &&
    crossReference(now, row, textColumns(columns, region)) === null
  );
}

interface Header extends Band {
  readonly rowIndex: number;
}

/**
 * All its cells are below header cells, so no column of the sheet appears or disappears, and none is in a merged area
 * shared with other rows.
 */
function changedCellsAreOwn(before: SheetGrid, now: SheetGrid, row: number, header: Header): boolean {
  const shared = now.snapshot.merges.filter(
    ({ rowIndex, rowCount }) => rowCount > 1 && rowIndex <= row && row < rowIndex + rowCount,
  );
  for (let column = now.firstColumn; column < now.endColumn; column++) {
    const same =
      Object.is(before.valueAt(row, column), now.valueAt(row, column)) &&
      before.kindAt(row, column) === now.kindAt(row, column);
    if (same) continue;
    if (column < header.first || column > header.last || now.kindAt(header.rowIndex, column) === 'blank')
      return false;
    if (
      shared.some(
        ({ columnIndex, columnCount }) => columnIndex <= column && column < columnIndex + columnCount,
      )
    )
      return false;
  }
  return true;
}

function severalTexts(grid: SheetGrid, row: number, { first, last }: Band): boolean {
  let texts = 0;
  for (let column = first; column <= last && texts < 2; column++) {
    const kind = grid.kindAt(row, column);
    if (kind !== 'blank' && !(kind === 'text' && grid.textAt(row, column) === '')) texts += 1;
  }
  return texts > 1;
}

/**
 * Whether the row continues the action above it exactly when it did before. This can only change after a page break.
 */
function goesOnAsBefore(
  { grid: before, table, columns }: RecognisedPlan,
  now: SheetGrid,
  above: BodyRow,
  row: number,
): boolean {
  const text = textColumns(columns, table.region);
  const how = (grid: SheetGrid) => continuation(grid, above, row, text);
  if (how(before) === how(now)) return true;
  const last = above.joinedRows[above.joinedRows.length - 1] ?? above.rowIndex;
  const isBetween = (each: number) => last < each && each < row;
  return !table.repeatedHeaderRows.some(isBetween) && !table.outsideRows.some(isBetween);
}

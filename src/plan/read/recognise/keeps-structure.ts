/**
 * Decides whether rows of a plan whose text has changed leave the recognised structure intact: the header, the columns,
 * the sections, and what each row is. When in doubt the answer is no, and the sheet is recognised again.
 */
import { sameData } from '../../same-data';
import { finish } from '../../steps';
import type { ConfirmedColumns } from '../schema/map-columns';
import type { Profile } from '../schema/profile';
import { columnBands, type Band } from './column-bands';
import { bearsHeader } from './find-regions';
import type { BodyRow, PlanRegion } from './plan-table';
import { mapRegion, type RecognisedPlan } from './recognise-plans';
import { continuation } from './continued-row';
import { crossReference, textColumns } from './read-table';
import { sameHeader } from './repeated-header';
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
  const bands = finish(columnBands(now));
  const order = rowsInOrder(table.rows);
  const orderOf = new Map(order.map(({ rowIndex }, at) => [rowIndex, at]));
  const breaks = new Set([...table.repeatedHeaderRows, ...table.outsideRows]);
  const places: number[] = [];
  for (const row of changedRows) {
    const at = orderOf.get(row);
    const here = at === undefined ? undefined : order[at];
    if (at === undefined || !here || row < region.headerRow + region.headerRowCount) return null;
    // The row below a header with merged cells may be its second row.
    if (row === region.headerRow + 1 && hasMerges(now, region)) return null;
    if (!staysAnAction(plan, now, row, bands)) return null;
    if (!goesOnAsBefore(plan, now, order, at, breaks) || !goesOnAsBefore(plan, now, order, at + 1, breaks))
      return null;
    if (places[places.length - 1] !== here.place) places.push(here.place);
  }
  if (!sameData(mapRegion(now, region, profiles, confirmed), plan.columns)) return null;
  return places;
}

/**
 * A row of the plan, or one joined to it after a page break: the index of its action, and the action with its rows up
 * to this one.
 */
interface OrderedRow {
  readonly rowIndex: number;
  readonly place: number;
  readonly body: BodyRow;
}

function rowsInOrder(rows: readonly BodyRow[]): readonly OrderedRow[] {
  return rows.flatMap((body, place) =>
    [body.rowIndex, ...body.joinedRows].map((rowIndex, at) => ({
      rowIndex,
      place,
      body: { ...body, joinedRows: body.joinedRows.slice(0, at) },
    })),
  );
}

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
  order: readonly OrderedRow[],
  at: number,
  breaks: ReadonlySet<number>,
): boolean {
  const [above, here] = [order[at - 1], order[at]];
  if (!above || !here) return true;
  const text = textColumns(columns, table.region);
  const how = (grid: SheetGrid) => continuation(grid, lastOf(above), here.rowIndex, text);
  if (how(before) === how(now)) return true;
  for (let row = above.rowIndex + 1; row < here.rowIndex; row++) if (breaks.has(row)) return false;
  return true;
}

/** The action with its rows down to and including this one. */
const lastOf = ({ body, rowIndex }: OrderedRow): BodyRow =>
  rowIndex === body.rowIndex ? body : { ...body, joinedRows: [...body.joinedRows, rowIndex] };

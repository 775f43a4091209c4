/** Finds every plan in a sheet, maps its columns and classifies each of its rows. */
import { NO_CONTENT } from '../schema/column-content';
import type { Field } from '../schema/fields';
import { mapColumns, type ColumnMap, type ConfirmedColumns } from '../schema/map-columns';
import type { Profile } from '../schema/profile';
import type { SheetSnapshot } from '../sheet/sheet-snapshot';
import { finish, type Steps } from '../../steps';
import { columnBands, type Band } from './column-bands';
import { columnContents } from './column-content';
import { findRegions } from './find-regions';
import type { PlanRegion, PlanTable } from './plan-table';
import { readTable } from './read-table';
import { sheetGrid, type SheetGrid } from './sheet-grid';

export interface RecognisedPlan {
  readonly grid: SheetGrid;
  readonly table: PlanTable;
  readonly columns: ColumnMap;
  /** The runs of filled columns of the whole sheet. */
  readonly bands: readonly Band[];
}

/** The sheet's plans, from the top down and then left to right; none for a cover sheet, notes, or an empty sheet. */
export function* recogniseInSteps(
  snapshot: SheetSnapshot,
  profiles: readonly Profile[],
  confirmed: ConfirmedColumns,
): Steps<readonly RecognisedPlan[]> {
  const grid = sheetGrid(snapshot);
  const plans: RecognisedPlan[] = [];
  const bands = yield* columnBands(grid);
  for (const region of yield* findRegions(grid, bands, confirmed)) {
    const columns = yield* mapInSteps(grid, region, profiles, confirmed);
    if (!holdsPlan(columns)) continue;
    plans.push({ grid, columns, bands, table: yield* readTable(grid, region, columns) });
  }
  return plans;
}

/** `recogniseInSteps`, run to the end. */
export function recognisePlans(
  snapshot: SheetSnapshot,
  profiles: readonly Profile[],
  confirmed: ConfirmedColumns,
): readonly RecognisedPlan[] {
  return finish(recogniseInSteps(snapshot, profiles, confirmed));
}

/**
 * With its cells taken into account, a table with neither action nor recommendation, and no date beside a lead, is not
 * a plan.
 */
function holdsPlan({ columns }: ColumnMap): boolean {
  const has = (field: Field) => columns.some(({ fields }) => fields.includes(field));
  const perhaps = (field: Field) => has(field) || columns.some(({ rivals }) => rivals[0] === field);
  return perhaps('action') || perhaps('recommendation') || (has('lead') && has('due'));
}

/** Maps the columns of a region to fields. */
export const mapRegion = (
  grid: SheetGrid,
  region: PlanRegion,
  profiles: readonly Profile[],
  confirmed: ConfirmedColumns,
): ColumnMap => finish(mapInSteps(grid, region, profiles, confirmed));

function* mapInSteps(
  grid: SheetGrid,
  region: PlanRegion,
  profiles: readonly Profile[],
  confirmed: ConfirmedColumns,
): Steps<ColumnMap> {
  const contents = yield* columnContents(grid, region);
  yield 0;
  const toMap = region.headers.map((header, at) => ({
    header,
    columnIndex: region.firstColumn + at,
    content: contents[at] ?? NO_CONTENT,
  }));
  return mapColumns(toMap, profiles, confirmedFor(confirmed, grid.snapshot.name));
}

/** What was confirmed for every sheet, then for this one; the later entry wins. */
function confirmedFor(confirmed: ConfirmedColumns, sheet: string): ConfirmedColumns {
  const isOwn = (of: string) => of.toLowerCase() === sheet.toLowerCase();
  return [
    ...confirmed.filter((column) => (column.sheet ?? null) === null),
    ...confirmed.filter((column) => typeof column.sheet === 'string' && isOwn(column.sheet)),
  ];
}

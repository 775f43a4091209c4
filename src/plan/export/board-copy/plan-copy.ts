/**
 * Copies a sheet that holds plans: its cells as values in their own rows, and beside each plan the add-in's visible
 * columns, taken from the report. Withheld cells are removed before anything is laid out.
 */
import { smallest } from '../../long-lists';
import { ratingColourRules } from '../../change/flags/flag-rules';
import { FLAG_DATE_FORMAT } from '../../marks/flags/columns/flag-column';
import { SHOWN_COLUMNS } from '../../marks/flags/flag-columns';
import { placeFlags } from '../../change/flags/place-flags';
import { flagRows } from '../../marks/flags/flag-rows';
import { withoutFlags } from '../../marks/flags/without-flags';
import type { PlanReport } from '../../judge/report/plan-report';
import { isoDateToSerial } from '../../read/sheet/serial-date';
import type { Area, CellKind, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { ShownValue } from '../../marks/flags/columns/flag-column';
import { shownCells, shownHeaders } from '../shown-columns';
import { quotesNothing, WITHHELD, type Withheld } from '../withheld-columns';
import { areaFrom, emptyCopy, type CopyCell, type CopySheet } from './board-copy';
import { dropColumns } from './drop-columns';
import { formatPlan, widthsOf } from './plan-copy-formats';
import type { PlacedPlan } from './placed-plan';

export interface PlanCopy {
  readonly sheet: CopySheet;
  readonly placed: readonly PlacedPlan[];
}

/** `plans` are those of the sheet. `widths` are the board's own by column, in characters, where known. */
export function planCopy(
  plans: readonly PlanReport[],
  snapshot: SheetSnapshot,
  withheld: Withheld,
  widths: ReadonlyMap<number, number> = new Map(),
): PlanCopy {
  const bare: SheetSnapshot = { ...withoutFlags(snapshot), tables: [] };
  const placed = placePlans(plans, bare);
  const cells = new Map<string, CopyCell>();
  const put = (cell: CopyCell): void => {
    cells.set(`${cell.rowIndex},${cell.columnIndex}`, cell);
  };
  for (const cell of boardCells(bare, plans, withheld)) put(cell);
  const checks = quotesNothing(withheld) ? 'titles' : 'words';
  for (const { plan, firstColumn, headerRow } of placed) {
    if (firstColumn === null) continue;
    shownHeaders(plan).forEach((value, at) => {
      put({ rowIndex: headerRow, columnIndex: firstColumn + at, value, numberFormat: null });
    });
    for (const action of plan.actions) {
      shownCells(action, checks).forEach((value, at) => {
        const cell = cellOf(action.row.rowIndex, firstColumn + at, value, bare.dateSystem);
        if (cell) put(cell);
      });
    }
  }
  const [first] = placed;
  const sheet: CopySheet = {
    ...emptyCopy(snapshot.name),
    cells: [...cells.values()],
    merges: bare.merges,
    ...formatPlan(bare, placed, withheld),
    rules: placed.flatMap(({ firstColumn, headerRow, lastRow }) =>
      firstColumn === null
        ? []
        : ratingColourRules(
            areaFrom(
              headerRow + 1,
              firstColumn + SHOWN_COLUMNS.findIndex(({ id }) => id === 'rag'),
              Math.max(1, lastRow - headerRow),
              1,
            ),
          ),
    ),
    columns: widthsOf([...cells.values()], placed, bare.merges, widths),
    filter: first ? filterOf(first) : null,
  };
  return { sheet: dropColumns(sheet, withheld.leftOut), placed };
}

/**
 * Places our columns beside each plan, never over or between existing ones, so that the board's column letters stay the
 * same.
 */
function placePlans(plans: readonly PlanReport[], bare: SheetSnapshot): readonly PlacedPlan[] {
  const taken: Area[] = [];
  return plans.map((plan) => {
    const { headerRow, lastRow } = flagRows(plan.table);
    const place = placeFlags(bare, plan.table, taken, () => false, SHOWN_COLUMNS.length);
    const firstColumn = 'firstColumn' in place ? place.firstColumn : null;
    if (firstColumn !== null)
      taken.push(areaFrom(headerRow, firstColumn, lastRow - headerRow + 1, SHOWN_COLUMNS.length));
    return { plan, firstColumn, headerRow, lastRow };
  });
}

/** A sheet can have only one filter. */
function filterOf({ plan, firstColumn, headerRow, lastRow }: PlacedPlan): Area {
  const { firstColumn: from, lastColumn } = plan.table.region;
  const last = firstColumn === null ? lastColumn : firstColumn + SHOWN_COLUMNS.length - 1;
  return areaFrom(headerRow, from, Math.max(2, lastRow - headerRow + 1), last - from + 1);
}

/**
 * The board's own cells, without hidden rows outside a plan. Titles and sections in a dropped column move to the next
 * one, since they do not belong to that column.
 */
function* boardCells(
  { origin, values, kinds, numberFormats, hiddenRows }: SheetSnapshot,
  plans: readonly PlanReport[],
  { leftOut, blanked, unseen: cells }: Withheld,
): Generator<CopyCell> {
  const unseen = new Set(cells.map(({ rowIndex, columnIndex }) => `${rowIndex},${columnIndex}`));
  const kept = keptRows(plans);
  const hidden = new Set(hiddenRows.filter((row) => !kept.has(row)));
  const inside = insideRows(plans);
  const headings = new Set(plans.flatMap(({ table }) => table.sections.map(({ rowIndex }) => rowIndex)));
  const top = smallest(plans.map(({ table }) => table.region.headerRow));
  for (const [r, row] of kinds.entries()) {
    const rowIndex = origin.rowIndex + r;
    if (hidden.has(rowIndex)) continue;
    for (const [c, kind] of row.entries()) {
      const columnIndex = origin.columnIndex + c;
      if (kind === 'blank' || unseen.has(`${rowIndex},${columnIndex}`)) continue;
      const value = values[r]?.[c] ?? '';
      const format = numberFormats[r]?.[c] ?? 'General';
      const numberFormat = typeof value === 'number' && format !== 'General' ? format : null;
      const cell = { rowIndex, columnIndex, value, numberFormat };
      if (leftOut.has(columnIndex)) {
        if (inside.has(rowIndex)) continue;
        const moves = rowIndex < top || headings.has(rowIndex);
        const to = moves ? nextFree(row, c, origin.columnIndex, leftOut) : null;
        yield to === null ? cell : { ...cell, columnIndex: to };
      } else if (blanked.has(columnIndex) && inside.has(rowIndex)) {
        yield { rowIndex, columnIndex, value: WITHHELD, numberFormat: null };
      } else yield cell;
    }
  }
}

/** The row's next column that is blank and kept, within the used range. */
function nextFree(
  row: readonly CellKind[],
  from: number,
  firstColumn: number,
  leftOut: ReadonlySet<number>,
): number | null {
  for (let c = from + 1; c < row.length; c++) {
    if (row[c] !== 'blank') return null;
    if (!leftOut.has(firstColumn + c)) return firstColumn + c;
  }
  return null;
}

/** Hidden rows that hold actions are shown, because their actions are counted. */
function keptRows(plans: readonly PlanReport[]): ReadonlySet<number> {
  return new Set(
    plans.flatMap(({ table }) => [
      table.region.headerRow,
      table.region.headerRow + table.region.headerRowCount - 1,
      ...table.sections.map(({ rowIndex }) => rowIndex),
      ...table.crossReferences.map(({ rowIndex }) => rowIndex),
      ...table.rows.flatMap(({ rowIndex, joinedRows }) => [rowIndex, ...joinedRows]),
    ]),
  );
}

/** Rows whose cells belong to their columns: a plan's rows below its header, except sections and repeated headers. */
function insideRows(plans: readonly PlanReport[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { table } of plans) {
    const { region, sections, repeatedHeaderRows } = table;
    for (let row = region.headerRow + region.headerRowCount; row < region.endRow; row++) inside.add(row);
    for (const { rowIndex } of sections) inside.delete(rowIndex);
    for (const row of repeatedHeaderRows) inside.delete(row);
  }
  return inside;
}

function cellOf(
  rowIndex: number,
  columnIndex: number,
  value: ShownValue,
  dateSystem: SheetSnapshot['dateSystem'],
): CopyCell | null {
  if (value === null) return null;
  if ('text' in value) return { rowIndex, columnIndex, value: value.text, numberFormat: null };
  if ('number' in value) return { rowIndex, columnIndex, value: value.number, numberFormat: null };
  const serial = isoDateToSerial(value.day, dateSystem);
  return serial === null ? null : { rowIndex, columnIndex, value: serial, numberFormat: FLAG_DATE_FORMAT };
}

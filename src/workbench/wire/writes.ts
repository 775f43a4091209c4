/**
 * Writes a range cell by cell: first checks sizes and texts, then enters each value by the API's rules (see
 * `enterThroughApi`), records the change for listeners and marks formulas for recalculation.
 */
import { areaName, COLUMN_LIMIT, intersection, type Area } from '../model/area';
import { applyEntry, EditRefused, mergesIn } from '../model/edit';
import { enterThroughApi, FormulaRefused, TextTooLong } from '../model/entry';
import { refuseTooMany } from '../model/restyle';
import { numberFormatOf } from '../model/style';
import { renameColumns } from '../model/table-columns';
import { getCell, type Sheet } from '../model/workbook';
import { fillTableColumns } from './altered-formulas';
import { EVENT, WORKBOOK_TARGET } from './events';
import { apiValue, styleWithoutCell } from './grids';
import type { Host } from './host';
import { accessDenied, HostError, invalidArgument, notEmulated } from './host-error';
import { isUnbounded, type RangeTarget } from './ranges';
import { yearNow } from './settle';

/** One value for all cells, or a grid of the range's size; anything else is InvalidArgument. */
export function gridOf(value: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly unknown[];
  const fits =
    rows.length === area.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) throw sizeMismatch();
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

export const sizeMismatch = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** Enters values or formulas; `null` leaves a cell alone, and cells covered by a merge are skipped [A]. */
export function writeEntries(target: RangeTarget, value: unknown, host: Host): void {
  const { sheet, area } = target;
  refuseProtected(host, sheet, area);
  if (isUnbounded(area) && Array.isArray(value)) throw invalidArgument();
  editing(() => refuseTooMany(area));
  const at = gridOf(value, area);
  const before = area.rowCount * area.columnCount === 1 ? describeCell(sheet, area) : null;
  const hidden = cellsUnderMerges(sheet, area);
  editing(() => {
    for (let row = 0; row < area.rowCount; row += 1) {
      for (let column = 0; column < area.columnCount; column += 1) {
        if (hidden.size > 0 && hidden.has(row * COLUMN_LIMIT + column)) continue;
        enterOne(host, sheet, area.rowIndex + row, area.columnIndex + column, at(row, column));
      }
    }
  });
  fillTableColumns(host, sheet, area);
  nameTableColumns(host, sheet, area);
  changed(host, sheet, area, before);
}

/** The cells of an area that are covered by a merge, counted from the area's corner. */
function cellsUnderMerges(sheet: Sheet, area: Area): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const merge of mergesIn(sheet, area)) {
    const shared = intersection(merge, area);
    if (!shared) continue;
    for (let row = shared.rowIndex; row < shared.rowIndex + shared.rowCount; row += 1) {
      for (let column = shared.columnIndex; column < shared.columnIndex + shared.columnCount; column += 1) {
        if (row === merge.rowIndex && column === merge.columnIndex) continue;
        hidden.add((row - area.rowIndex) * COLUMN_LIMIT + column - area.columnIndex);
      }
    }
  }
  return hidden;
}

function enterOne(host: Host, sheet: Sheet, rowIndex: number, columnIndex: number, value: unknown): void {
  if (value === null || value === undefined) return;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw invalidArgument();
  const style =
    getCell(sheet, rowIndex, columnIndex)?.style ?? styleWithoutCell(sheet, rowIndex, columnIndex);
  applyEntry(
    sheet,
    rowIndex,
    columnIndex,
    enterThroughApi(value, numberFormatOf(style), host.workbook.date1904, yearNow(host)),
  );
}

/** Runs an edit of the model, converting Excel's refusal into its error. */
export function editing<R>(work: () => R): R {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof FormulaRefused) throw invalidArgument('The formula cannot be read.');
    if (problem instanceof TextTooLong)
      throw invalidArgument('A cell cannot hold more than 32,767 characters.');
    if (problem instanceof EditRefused) {
      if (problem.refusal === 'merge-over-table')
        throw new HostError('InvalidOperation', 'Tables cannot overlap merged cells.');
      if (problem.refusal === 'part-of-array')
        throw new HostError('InvalidOperation', 'You cannot change part of an array.');
      if (problem.refusal === 'too-many') throw notEmulated(problem.message);
      throw new HostError('InvalidOperation', problem.message);
    }
    throw problem;
  }
}

/** AccessDenied on a protected sheet, unless every cell is unlocked or the sheet's options allow the change. */
export function refuseProtected(host: Host, sheet: Sheet, area: Area, allowedBy?: string): void {
  if (!host.workbook.sheets.includes(sheet))
    throw new HostError('ItemNotFound', "The worksheet doesn't exist.");
  if (!sheet.protection) return;
  if (allowedBy && sheet.protection.options[allowedBy] === false) return;
  if (!allowedBy && !isUnbounded(area) && everyCellUnlocked(sheet, area)) return;
  throw accessDenied('The worksheet is protected.');
}

function everyCellUnlocked(sheet: Sheet, area: Area): boolean {
  for (let row = 0; row < area.rowCount; row += 1) {
    for (let column = 0; column < area.columnCount; column += 1) {
      const [rowIndex, columnIndex] = [area.rowIndex + row, area.columnIndex + column];
      const cell = getCell(sheet, rowIndex, columnIndex);
      if ((cell ? cell.style : styleWithoutCell(sheet, rowIndex, columnIndex))?.locked !== false)
        return false;
    }
  }
  return true;
}

/** A table's header cells are its column names: whatever is written there becomes text, and formulas are updated. */
export function nameTableColumns({ workbook }: Host, sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    if (table.showHeaders && intersection({ ...table.area, rowCount: 1 }, area))
      renameColumns(workbook, sheet, table);
  }
}

interface Detail {
  readonly value: unknown;
  readonly type: string;
}

/** A cell's value and type, for an event's details. */
export function describeCell(sheet: Sheet, area: Area): Detail {
  const value = apiValue(getCell(sheet, area.rowIndex, area.columnIndex));
  return {
    value,
    type:
      value === ''
        ? 'Empty'
        : typeof value === 'number'
          ? 'Double'
          : typeof value === 'boolean'
            ? 'Boolean'
            : 'String',
  };
}

/** Notifies listeners of an edit, by this add-in unless stated otherwise, and marks formulas as out of date. */
export function changed(
  host: Host,
  sheet: Sheet,
  area: Area,
  before: Detail | null,
  changeType = 'RangeEdited',
  triggerSource = 'ThisLocalAddin',
): void {
  host.dirty = true;
  const after = before ? describeCell(sheet, area) : null;
  const details =
    before && after
      ? {
          valueBefore: before.value,
          valueAfter: after.value,
          valueTypeBefore: before.type,
          valueTypeAfter: after.type,
        }
      : {};
  const told = host.switches.alterations.has('keeps-no-trigger') ? 'Unknown' : triggerSource;
  raise(host, EVENT.changed, sheet, area, { changeType, triggerSource: told, ...details });
  for (const table of sheet.tables) {
    if (!intersection(table.area, area)) continue;
    const message = {
      address: areaName(area),
      changeType,
      source: 'Local',
      worksheetId: sheet.id,
      tableId: table.id,
    };
    host.events.raise(EVENT.tableChanged, [table.id, sheet.id, WORKBOOK_TARGET], {
      ...message,
      triggerSource: told,
    });
  }
}

/** Notifies listeners on the sheet and the workbook of what happened to an area. */
export function raise(
  host: Host,
  type: number,
  sheet: Sheet,
  area: Area,
  more: Readonly<Record<string, unknown>>,
): void {
  const address = areaName(area);
  const message = {
    address,
    source: 'Local',
    worksheetId: sheet.id,
    referenceId: `${sheet.id}|${address}`,
    shiftDirection: 'None',
  };
  host.events.raise(type, [sheet.id, WORKBOOK_TARGET], { ...message, ...more });
}

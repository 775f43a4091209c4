/**
 * Every one of the add-in's columns on a sheet: those of its sets, and those found by name alone because an interrupted
 * removal has deleted the formulas but not the rest.
 */
import { intersects } from '../../read/sheet/overlap';
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { PresentParts } from './present-parts';
import type { OwnColumnId } from './flag-columns';
import { isHeader } from './flag-headers';
import { findFlags } from './find-flags';
import { columnNamed } from './find-own-names';

export interface OwnColumn {
  readonly id: OwnColumnId;
  /** One column wide, header included. */
  readonly area: Area;
}

export function findOwnColumns(snapshot: SheetSnapshot, names: PresentParts['names']): readonly OwnColumn[] {
  const columns: OwnColumn[] = [];
  for (const { headerRow, rows, columnOf } of findFlags(snapshot)) {
    const rowCount = (rows.at(-1) ?? headerRow) - headerRow + 1;
    for (const [id, columnIndex] of columnOf)
      columns.push({ id, area: { rowIndex: headerRow, rowCount, columnIndex, columnCount: 1 } });
  }
  for (const { name, sheet, area } of names) {
    const named = columnNamed(name);
    if (!named || !area || sheet !== snapshot.name || area.columnCount !== 1 || area.rowIndex === 0) continue;
    const whole = { ...area, rowIndex: area.rowIndex - 1, rowCount: area.rowCount + 1 };
    const at = columns.findIndex((each) => intersects(each.area, whole));
    const known = columns[at];
    if (known) columns[at] = { ...known, area: longer(known.area, whole) };
    // Staff may have used the name for something else, so our header must be above it.
    else if (isHeaded(snapshot, whole, named.id)) columns.push({ id: named.id, area: whole });
  }
  return columns;
}

/** Rows below the last action, such as a section without actions or a note, have our format too. */
function longer(area: Area, named: Area): Area {
  const end = Math.max(area.rowIndex + area.rowCount, named.rowIndex + named.rowCount);
  return { ...area, rowCount: end - area.rowIndex };
}

function isHeaded(
  { origin, values }: SheetSnapshot,
  { rowIndex, columnIndex }: Area,
  id: OwnColumnId,
): boolean {
  const value = values[rowIndex - origin.rowIndex]?.[columnIndex - origin.columnIndex];
  return typeof value === 'string' && isHeader(id, value);
}

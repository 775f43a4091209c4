/**
 * Detects whether a co-author has inserted or deleted rows or columns between the check and the write. Excel moves a
 * range that we hold along with its cells; if the range no longer meets its old address, the writing exchange fails
 * before anything is written.
 */
import type { Area } from '../../plan/read/sheet/sheet-snapshot';
import { a1 } from '../../plan/read/sheet/a1';
import type { Place } from './part';

/** The sheet was moved before anything was written. */
export class MovedMeanwhile extends Error {
  override readonly name = 'MovedMeanwhile';
}

/** The sheet was moved between two exchanges of one change. */
export class MovedHalfWay extends Error {
  override readonly name = 'MovedHalfWay';
}

/**
 * Holds the last cells, below and to the right, of what is to be written. Returns a guard that raises an error in the
 * exchange if they have moved.
 */
export function askAnchors(place: Place, areas: readonly Area[]): (sheet: Excel.Worksheet) => void {
  const anchors: { readonly address: string; readonly range: Excel.Range }[] = [];
  const hold = (rowIndex: number, columnIndex: number): void => {
    const address = a1(rowIndex, columnIndex);
    const range = place.sheet.getRange(address);
    range.load('rowIndex');
    anchors.push({ address, range });
  };
  place.ask(200, () => {
    const lowest = lastOf(areas, ({ rowIndex, rowCount }) => rowIndex + rowCount);
    const rightmost = lastOf(areas, ({ columnIndex, columnCount }) => columnIndex + columnCount);
    for (const area of new Set([lowest, rightmost]))
      if (area) hold(area.rowIndex + area.rowCount - 1, area.columnIndex + area.columnCount - 1);
  });
  return (sheet) => {
    for (const { address, range } of anchors) range.getIntersection(sheet.getRange(address));
  };
}

function lastOf(areas: readonly Area[], end: (area: Area) => number): Area | undefined {
  return areas.reduce<Area | undefined>(
    (last, area) => (last === undefined || end(area) > end(last) ? area : last),
    undefined,
  );
}

/** Recognised by the failing call: every other intersection is requested through an `OrNullObject` method. */
export const isMoved = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error &&
  (error.debugInfo?.errorLocation ?? '').includes('getIntersection') &&
  !(error.debugInfo?.errorLocation ?? '').includes('OrNullObject');

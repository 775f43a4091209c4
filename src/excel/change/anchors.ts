/**
 * Whether a co-author has moved the sheet between the look and the writing, by putting in or deleting rows or columns. Excel
 * moves a range that is held with its cells: where one no longer meets its old place, the writing exchange ends with an
 * error before it has written anything.
 */
import type { Area } from '../../plan/read/sheet/sheet-snapshot';
import { a1 } from '../../plan/read/sheet/a1';
import type { Place } from './part';

/** The sheet was moved before anything was written. */
export class MovedMeanwhile extends Error {
  override readonly name = 'MovedMeanwhile';
}

/** Holds on to the last cells of what is to be written, below and to the right; gives what finds out whether they moved. */
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

/** No other request asks where ranges meet without taking "nowhere" for an answer. */
export const isMoved = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error &&
  (error.debugInfo?.errorLocation ?? '').includes('getIntersection') &&
  !(error.debugInfo?.errorLocation ?? '').includes('OrNullObject');

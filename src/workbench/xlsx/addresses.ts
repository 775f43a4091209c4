/** Row and cell addresses in a sheet's XML. A missing address follows from the previous one. */
import { COLUMN_LIMIT, parseArea, ROW_LIMIT, type Area } from '../model/area';
import { Refusal } from './refusal';

/** A row's index from its 1-based `r`, or `next` if it has none. */
export function rowNumber(written: string | undefined, next: number): number {
  const rowIndex = written === undefined ? next : Number(written) - 1;
  if (!Number.isInteger(rowIndex) || rowIndex < 0 || rowIndex >= ROW_LIMIT)
    throw new Refusal('damaged', `row ${written}`);
  return rowIndex;
}

/** A cell's column index from its `r` (`E4`, which must name the row it is in), or `next`. */
export function cellAddress(written: string | undefined, rowIndex: number, next: number): number {
  let columnIndex = written === undefined ? next : 0;
  if (written !== undefined) {
    let at = 0;
    for (; at < written.length; at += 1) {
      const code = written.charCodeAt(at) & ~32;
      if (code < 65 || code > 90 || at > 3) break;
      columnIndex = columnIndex * 26 + code - 64;
    }
    columnIndex -= 1;
    if (Number(written.slice(at)) !== rowIndex + 1) throw new Refusal('damaged', `cell ${written}`);
  }
  if (columnIndex < 0 || columnIndex >= COLUMN_LIMIT) throw new Refusal('damaged', `cell ${written}`);
  return columnIndex;
}

/** The areas of a `sqref`, which are separated by spaces. Invalid ones are left out. */
export function readAreas(sqref: string | undefined): readonly Area[] {
  return (sqref ?? '')
    .split(/\s+/)
    .map((text) => parseArea(text))
    .filter((area) => area !== null);
}

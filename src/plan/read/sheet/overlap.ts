/** How rectangles of cells relate to each other: equal, overlapping, or containing a cell. */
import type { Area } from './sheet-snapshot';

export const sameArea = (a: Area, b: Area): boolean =>
  a.rowIndex === b.rowIndex &&
  a.columnIndex === b.columnIndex &&
  a.rowCount === b.rowCount &&
  a.columnCount === b.columnCount;

export const intersects = (a: Area, b: Area): boolean =>
  a.rowIndex < b.rowIndex + b.rowCount &&
  b.rowIndex < a.rowIndex + a.rowCount &&
  a.columnIndex < b.columnIndex + b.columnCount &&
  b.columnIndex < a.columnIndex + a.columnCount;

export const holds = (area: Area, rowIndex: number, columnIndex: number): boolean =>
  intersects(area, { rowIndex, columnIndex, rowCount: 1, columnCount: 1 });

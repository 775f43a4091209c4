/**
 * Range: methods that return other ranges. Leaving the sheet is InvalidArgument [A]; an empty intersection is
 * ItemNotFound.
 */
import {
  bounding,
  COLUMN_LIMIT,
  contains,
  intersection,
  parseArea,
  ROW_LIMIT,
  type Area,
} from '../../model/area';
import { edgeOfData } from '../../model/edge-of-data';
import { mergesIn } from '../../model/edit';
import { surroundingRegion } from '../../model/surrounding-region';
import { usedRange } from '../../model/used-range';
import type { Sheet } from '../../model/workbook';
import type { Host } from '../host';
import { invalidArgument, itemNotFound } from '../host-error';
import { isWireObject, NULL_OBJECT, type Method } from '../object-class';
import { type WireObject } from '../wire-object';
import {
  alive,
  areasObject,
  areaWithin,
  rangeObject,
  rangeOrNull,
  resolveAddress,
  type RangeTarget,
} from '../ranges';

type Step = (area: Area, ...numbers: number[]) => Area;

/** A method of integer arguments that returns a range; omitted arguments default to `missing`. */
const step =
  (move: Step, missing: readonly number[] = []): Method<RangeTarget> =>
  (target, args, host) => {
    const { sheet, area } = alive(target, host);
    const numbers = Array.from(
      { length: Math.max(args.length, missing.length) },
      (_, at) => args[at] ?? missing[at] ?? NaN,
    );
    if (!numbers.every(Number.isInteger)) throw invalidArgument();
    // eslint-disable-next-line no-restricted-syntax -- the arguments of one call
    const { rowIndex, columnIndex, rowCount, columnCount } = move(area, ...(numbers as number[]));
    return rangeObject(sheet, areaWithin(rowIndex, columnIndex, rowCount, columnCount));
  };

/** Another range, given as an object or by its address. */
function other(host: Host, sheet: Sheet, argument: unknown): Area {
  if (isWireObject(argument)) {
    if (argument.className !== 'Range') throw invalidArgument();
    const target = alive(argument.target as RangeTarget, host);
    if (target.sheet !== sheet) throw invalidArgument('The ranges are on different worksheets.');
    return target.area;
  }
  return resolveAddress(host, sheet, argument).area;
}

const orThrow = (found: WireObject): WireObject => {
  if (found === NULL_OBJECT) throw itemNotFound();
  return found;
};

const intersect: Method<RangeTarget> = (target, args, host) => {
  const { sheet, area } = alive(target, host);
  return rangeOrNull(sheet, intersection(area, other(host, sheet, args[0])));
};

/** If nothing within a range is used, Excel returns its top left cell. */
const used: Method<RangeTarget> = (target, args, host) => {
  const { sheet, area } = alive(target, host);
  return rangeOrNull(sheet, usedRange(sheet, args[0] === true, area));
};

/**
 * `count` rows or columns just outside an area's edge, or just inside it if negative; `after` is the bottom or right
 * edge.
 */
const beside = (area: Area, lines: 'row' | 'column', after: boolean, count: number): Area => {
  if (count === 0) throw invalidArgument();
  const outside = count > 0;
  const size = Math.abs(count);
  const [first, length] =
    lines === 'row' ? [area.rowIndex, area.rowCount] : [area.columnIndex, area.columnCount];
  const start = after ? (outside ? first + length : first + length - size) : outside ? first - size : first;
  return lines === 'row'
    ? { ...area, rowIndex: start, rowCount: size }
    : { ...area, columnIndex: start, columnCount: size };
};

const bottom = (area: Area): number => area.rowIndex + area.rowCount - 1;
const right = (area: Area): number => area.columnIndex + area.columnCount - 1;

const ARROWS = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] } as const;

/** `args`: a direction, and the active cell if it is not the range's first. */
function edgeFrom(host: Host, sheet: Sheet, area: Area, [direction, active]: readonly unknown[]): Area {
  const from = active === null || active === undefined ? area : other(host, sheet, active);
  if (typeof direction !== 'string' || !Object.hasOwn(ARROWS, direction)) throw invalidArgument();
  const cell = edgeOfData(sheet, from, ARROWS[direction as keyof typeof ARROWS]);
  return { ...cell, rowCount: 1, columnCount: 1 };
}

export const rangeGeometry: Readonly<Record<string, Method<RangeTarget>>> = {
  // A cell may lie outside its parent range as long as it is on the sheet [A: documented].
  getCell: step((area, row = 0, column = 0) => ({
    rowIndex: area.rowIndex + row,
    columnIndex: area.columnIndex + column,
    rowCount: 1,
    columnCount: 1,
  })),
  getRow: step((area, row = 0) => ({ ...area, rowIndex: area.rowIndex + row, rowCount: 1 })),
  getColumn: step((area, column = 0) => ({
    ...area,
    columnIndex: area.columnIndex + column,
    columnCount: 1,
  })),
  getLastCell: step((area) => ({
    rowIndex: bottom(area),
    columnIndex: right(area),
    rowCount: 1,
    columnCount: 1,
  })),
  getLastRow: step((area) => ({ ...area, rowIndex: bottom(area), rowCount: 1 })),
  getLastColumn: step((area) => ({ ...area, columnIndex: right(area), columnCount: 1 })),
  getOffsetRange: step((area, rows = 0, columns = 0) => ({
    ...area,
    rowIndex: area.rowIndex + rows,
    columnIndex: area.columnIndex + columns,
  })),
  getResizedRange: step((area, rows = 0, columns = 0) => ({
    ...area,
    rowCount: area.rowCount + rows,
    columnCount: area.columnCount + columns,
  })),
  getAbsoluteResizedRange: step((area, rowCount = 1, columnCount = 1) => ({
    ...area,
    rowCount,
    columnCount,
  })),
  getEntireRow: step((area) => ({ ...area, columnIndex: 0, columnCount: COLUMN_LIMIT })),
  getEntireColumn: step((area) => ({ ...area, rowIndex: 0, rowCount: ROW_LIMIT })),
  getRowsAbove: step((area, count = 1) => beside(area, 'row', false, count), [1]),
  getRowsBelow: step((area, count = 1) => beside(area, 'row', true, count), [1]),
  getColumnsBefore: step((area, count = 1) => beside(area, 'column', false, count), [1]),
  getColumnsAfter: step((area, count = 1) => beside(area, 'column', true, count), [1]),
  getBoundingRect: (target, args, host) => {
    const { sheet, area } = alive(target, host);
    return rangeObject(sheet, bounding(area, other(host, sheet, args[0])));
  },
  getIntersection: (target, args, host) => orThrow(intersect(target, args, host) as WireObject),
  getIntersectionOrNullObject: intersect,
  getUsedRange: (target, args, host) => {
    const found = used(target, args, host) as WireObject;
    const { sheet, area } = target;
    return found === NULL_OBJECT ? rangeObject(sheet, { ...area, rowCount: 1, columnCount: 1 }) : found;
  },
  getUsedRangeOrNullObject: used,
  /** Only merges whose first cell is in the range [A: office-js issue 3611]. */
  getMergedAreasOrNullObject: (target, _args, host) => {
    const { sheet, area } = alive(target, host);
    const merges = mergesIn(sheet, area).filter(({ rowIndex, columnIndex }) =>
      contains(area, rowIndex, columnIndex),
    );
    return areasObject(sheet, merges);
  },
  /** As Ctrl, Shift and an arrow key: the range itself, and all up to that edge. */
  getExtendedRange: (target, args, host) => {
    const { sheet, area } = alive(target, host);
    return rangeObject(sheet, bounding(area, edgeFrom(host, sheet, area, args)));
  },
  /** As Ctrl and an arrow key: from the active cell, or the first, to the edge of the filled cells. */
  getRangeEdge: (target, args, host) => {
    const { sheet, area } = alive(target, host);
    return rangeObject(sheet, edgeFrom(host, sheet, area, args));
  },
  /** The current region: the block around the range, bounded by blank rows and columns. */
  getSurroundingRegion: (target, _args, host) => {
    const { sheet, area } = alive(target, host);
    return rangeObject(sheet, surroundingRegion(sheet, area));
  },
};

/** Parses `A1:B2,D4` as areas of one sheet; InvalidArgument if a part is not an address. */
export function areasOf(text: unknown): readonly Area[] {
  if (typeof text !== 'string') throw invalidArgument();
  return text.split(',').map((part) => {
    const area = parseArea(part.slice(part.lastIndexOf('!') + 1));
    if (!area) throw invalidArgument();
    return area;
  });
}

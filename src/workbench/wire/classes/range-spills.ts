/** Range: the cells that a formula's result fills, and the formula that fills a cell. For single cells only. */
import { getCell, type Cell } from '../../model/workbook';
import type { Host } from '../host';
import { invalidArgument, itemNotFound } from '../host-error';
import { NULL_OBJECT, type Method } from '../object-class';
import { alive, rangeObject, type RangeTarget } from '../ranges';
import { settle } from '../settle';
import { type WireObject } from '../wire-object';

/** `null` for several cells. */
function onlyCell(target: RangeTarget, host: Host): Cell | undefined | null {
  const { sheet, area } = alive(target, host);
  settle(host);
  return area.rowCount * area.columnCount === 1 ? getCell(sheet, area.rowIndex, area.columnIndex) : null;
}

const spillingTo: Method<RangeTarget> = (target, _args, host) => {
  const cell = onlyCell(target, host);
  return cell?.fills && !cell.legacyArray ? rangeObject(target.sheet, cell.fills) : NULL_OBJECT;
};

const parent: Method<RangeTarget> = (target, _args, host) => {
  const cell = onlyCell(target, host);
  if (cell?.fills && !cell.legacyArray) return rangeObject(target.sheet, target.area);
  const from = cell?.filledFrom;
  return from ? rangeObject(target.sheet, { ...from, rowCount: 1, columnCount: 1 }) : NULL_OBJECT;
};

const orThrow =
  (method: Method<RangeTarget>): Method<RangeTarget> =>
  (target, args, host) => {
    if (onlyCell(target, host) === null) throw invalidArgument();
    const found = method(target, args, host) as WireObject;
    if (found === NULL_OBJECT) throw itemNotFound('The spilled range');
    return found;
  };

export const rangeSpills: Readonly<Record<string, Method<RangeTarget>>> = {
  getSpillingToRange: orThrow(spillingTo),
  getSpillingToRangeOrNullObject: spillingTo,
  getSpillParent: orThrow(parent),
  getSpillParentOrNullObject: parent,
};

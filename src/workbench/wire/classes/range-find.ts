/** Range and Worksheet: finds cells by the text that they show. */
import type { Area } from '../../model/area';
import { cellsInOrder, type CellAt } from '../../model/cells-in-order';
import { shownText } from '../../model/number-format';
import { numberFormatOf } from '../../model/style';
import type { Sheet } from '../../model/workbook';
import type { Host } from '../host';
import { invalidArgument, itemNotFound } from '../host-error';
import { NULL_OBJECT, type Method } from '../object-class';
import { alive, areasObject, rangeObject, type RangeTarget } from '../ranges';
import { settle } from '../settle';
import { type WireObject } from '../wire-object';
import { cellRuns, joinRuns } from './range-special-cells';

type Criteria = Readonly<Record<string, unknown>>;

/** Neither whole cells nor case matter unless the criteria say so [A: documented]. */
function matches(host: Host, sheet: Sheet, area: Area, args: readonly unknown[]): readonly CellAt[] {
  const [text, given] = args;
  if (typeof text !== 'string' || text === '') throw invalidArgument();
  settle(host);
  const { completeMatch, matchCase } = (given ?? {}) as Criteria;
  const folded = (shown: string): string => (matchCase === true ? shown : shown.toLowerCase());
  const wanted = folded(text);
  return cellsInOrder(sheet, area).filter(({ cell }) => {
    const shown = folded(shownText(cell.value, numberFormatOf(cell.style), host.workbook.date1904));
    return completeMatch === true ? shown === wanted : shown.includes(wanted);
  });
}

const find: Method<RangeTarget> = (target, args, host) => {
  const { sheet, area } = alive(target, host);
  const found = matches(host, sheet, area, args);
  const backwards = ((args[1] ?? {}) as Criteria)['searchDirection'] === 'Backwards';
  const at = found[backwards ? found.length - 1 : 0];
  return at ? rangeObject(sheet, { ...at, rowCount: 1, columnCount: 1 }) : NULL_OBJECT;
};

const orThrow =
  <T>(method: Method<T>): Method<T> =>
  (target, args, host) => {
    const found = method(target, args, host) as WireObject;
    if (found === NULL_OBJECT) throw itemNotFound('The text');
    return found;
  };

export const rangeFind: Readonly<Record<string, Method<RangeTarget>>> = {
  find: orThrow(find),
  findOrNullObject: find,
};

const EVERYWHERE: Area = { rowIndex: 0, columnIndex: 0, rowCount: Infinity, columnCount: Infinity };

const findAll: Method<Sheet> = (sheet, args, host) =>
  areasObject(sheet, joinRuns(cellRuns(matches(host, sheet, EVERYWHERE, args))));

export const sheetFind: Readonly<Record<string, Method<Sheet>>> = {
  findAll: orThrow(findAll),
  findAllOrNullObject: findAll,
};

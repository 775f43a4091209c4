/** Range: fills neighbouring cells, as dragging its corner does. Series of numbers or dates are not emulated. */
import { contains } from '../../model/area';
import { copyCells, targetOf, type CopyWhat } from '../../model/copy-cells';
import { cellsInOrder } from '../../model/cells-in-order';
import { showsDate } from '../../model/number-format';
import { numberFormatOf } from '../../model/style';
import { invalidArgument, notEmulated } from '../host-error';
import { isWireObject, type Method } from '../object-class';
import { alive, placeOfAddress, type RangeTarget } from '../ranges';
import { settle } from '../settle';
import { changed, editing, nameTableColumns, refuseProtected } from '../writes';

const KINDS: Readonly<Record<string, CopyWhat>> = {
  FillDefault: 'All',
  FillCopy: 'All',
  FillValues: 'Formulas',
  FillFormats: 'Formats',
};

/** The destination includes the range itself [A: documented]. */
const autoFill: Method<RangeTarget> = (target, args, host) => {
  const from = alive(target, host);
  const { sheet, area } = from;
  const to = isWireObject(args[0])
    ? alive(args[0].target as RangeTarget, host)
    : placeOfAddress(host, sheet, args[0]);
  const kind = String(args[1] ?? 'FillDefault');
  const what = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!what) throw notEmulated(`Range.autoFill by ${kind}`);
  if (to.sheet !== sheet || !contains(to.area, area.rowIndex, area.columnIndex)) throw invalidArgument();
  if (kind === 'FillDefault' && makesSeries(from)) throw notEmulated('Range.autoFill of a series');
  refuseProtected(host, sheet, to.area);
  settle(host);
  const whole = targetOf(area, to.area);
  editing(() => copyCells(host.workbook, from, { sheet, area: whole }, what, false));
  nameTableColumns(host, sheet, whole);
  changed(host, sheet, whole, null);
};

/** By default Excel continues several numbers, or a date, as a series instead of copying them. */
function makesSeries({ sheet, area }: RangeTarget): boolean {
  const numbers = cellsInOrder(sheet, area).filter(
    ({ cell }) => cell.formula === undefined && typeof cell.value === 'number',
  );
  return numbers.length > 1 || numbers.some(({ cell }) => showsDate(numberFormatOf(cell.style)));
}

export const rangeFilling: Readonly<Record<string, Method<RangeTarget>>> = { autoFill };

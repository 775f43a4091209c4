/** Writes number formats: one for all cells of a range, however large, or a grid of the range's size. */
import type { Area } from '../model/area';
import { restyle } from '../model/restyle';
import { withNumberFormat } from '../model/style';
import { EVENT } from './events';
import type { Host } from './host';
import { invalidArgument } from './host-error';
import type { RangeTarget } from './ranges';
import { editing, gridOf, raise, refuseProtected } from './writes';

/** A grid of one value, which number formats of any range may be set to [A: so in Microsoft's samples]. */
const isSingle = (value: unknown): value is [[unknown]] =>
  Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1;

export function writeNumberFormats(target: RangeTarget, value: unknown, host: Host): void {
  const { sheet, area } = target;
  refuseProtected(host, sheet, area, 'formatCells');
  const put = (where: Area, format: unknown): void => {
    if (format === null) return;
    if (typeof format !== 'string' || format === '') throw invalidArgument();
    editing(() => restyle(sheet, where, (style) => withNumberFormat(style, format)));
  };
  const single = isSingle(value) ? value[0][0] : value;
  if (!Array.isArray(single)) put(area, single);
  else {
    const at = gridOf(value, area);
    for (let row = 0; row < area.rowCount; row += 1) {
      for (let column = 0; column < area.columnCount; column += 1) {
        const [rowIndex, columnIndex] = [area.rowIndex + row, area.columnIndex + column];
        put({ rowIndex, columnIndex, rowCount: 1, columnCount: 1 }, at(row, column));
      }
    }
  }
  raise(host, EVENT.formatChanged, sheet, area, {});
}

/** Range.removeDuplicates and its result: removes repeated rows, and moves the rows below up within the range. */
import { copyCells } from '../../model/copy-cells';
import { clearCells } from '../../model/edit';
import { apiValue } from '../grids';
import { invalidArgument } from '../host-error';
import { object, type Method, type ObjectClass } from '../object-class';
import { alive, isUnbounded, type RangeTarget } from '../ranges';
import { settle } from '../settle';
import { getCell } from '../../model/workbook';
import { changed, editing, nameTableColumns, refuseProtected } from '../writes';

interface Removed {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/** `columns`: indexes within the range, from 0. Texts that differ only in case are duplicates [A]. */
const removeDuplicates: Method<RangeTarget> = (target, args, host) => {
  const { sheet, area } = alive(target, host);
  const [columns, hasHeader] = args;
  const isColumn = (at: unknown): boolean =>
    typeof at === 'number' && Number.isInteger(at) && at >= 0 && at < area.columnCount;
  if (isUnbounded(area) || !Array.isArray(columns) || columns.length === 0 || !columns.every(isColumn))
    throw invalidArgument();
  refuseProtected(host, sheet, area);
  settle(host);
  const rowAt = (rowIndex: number) => ({ ...area, rowIndex, rowCount: 1 });
  const keyOf = (rowIndex: number): string =>
    JSON.stringify(
      (columns as readonly number[]).map((at) => {
        const value = apiValue(getCell(sheet, rowIndex, area.columnIndex + at));
        return typeof value === 'string' ? value.toLowerCase() : value;
      }),
    );
  const first = area.rowIndex + (hasHeader === true ? 1 : 0);
  const end = area.rowIndex + area.rowCount;
  const seen = new Set<string>();
  let free = first;
  editing(() => {
    for (let row = first; row < end; row += 1) {
      const key = keyOf(row);
      if (seen.has(key)) continue;
      seen.add(key);
      if (free < row)
        copyCells(
          host.workbook,
          { sheet, area: rowAt(row) },
          { sheet, area: rowAt(free) },
          'Formulas',
          false,
        );
      free += 1;
    }
    if (free < end) clearCells(sheet, { ...area, rowIndex: free, rowCount: end - free }, 'Contents');
  });
  nameTableColumns(host, sheet, area);
  changed(host, sheet, area, null);
  return object('RemoveDuplicatesResult', {
    removed: end - free,
    uniqueRemaining: free - first,
  } satisfies Removed);
};

export const rangeDuplicates: Readonly<Record<string, Method<RangeTarget>>> = { removeDuplicates };

export const removeDuplicatesResult: ObjectClass<Removed> = {
  name: 'RemoveDuplicatesResult',
  properties: {
    removed: { get: ({ removed }) => removed },
    uniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
};

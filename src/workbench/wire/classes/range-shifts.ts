/** Range: inserts and deletes cells, which moves everything behind them, including the ranges that the client holds. */
import { deleteCells, insertCells } from '../../model/shift-cells';
import type { Shift } from '../../model/shifted-area';
import { invalidArgument } from '../host-error';
import { moveRanges } from '../moving-ranges';
import type { Method } from '../object-class';
import { alive, rangeObject, type RangeTarget } from '../ranges';
import { changed, editing, refuseProtected } from '../writes';

export const rangeShifts: Readonly<Record<string, Method<RangeTarget>>> = {
  insert: (target, args, host) => {
    const { sheet, area } = alive(target, host);
    refuseProtected(host, sheet, area, args[0] === 'Down' ? 'insertRows' : 'insertColumns');
    const shift: Shift = args[0] === 'Right' ? 'columns' : args[0] === 'Down' ? 'rows' : bad();
    const where = { ...area };
    editing(() => insertCells(host.workbook, sheet, where, shift));
    moveRanges(host, sheet, where, shift, 'insert');
    changed(
      host,
      sheet,
      where,
      null,
      wholeLines(where, shift) ? (shift === 'rows' ? 'RowInserted' : 'ColumnInserted') : 'CellInserted',
    );
    return rangeObject(sheet, where);
  },
  delete: (target, args, host) => {
    const { sheet, area } = alive(target, host);
    refuseProtected(host, sheet, area, args[0] === 'Up' ? 'deleteRows' : 'deleteColumns');
    const shift: Shift = args[0] === 'Left' ? 'columns' : args[0] === 'Up' ? 'rows' : bad();
    const where = { ...area };
    editing(() => deleteCells(host.workbook, sheet, where, shift));
    moveRanges(host, sheet, where, shift, 'delete');
    changed(
      host,
      sheet,
      where,
      null,
      wholeLines(where, shift) ? (shift === 'rows' ? 'RowDeleted' : 'ColumnDeleted') : 'CellDeleted',
    );
  },
};

const wholeLines = (area: RangeTarget['area'], shift: Shift): boolean =>
  shift === 'rows' ? area.columnCount === 16_384 : area.rowCount === 1_048_576;

const bad = (): never => {
  throw invalidArgument();
};

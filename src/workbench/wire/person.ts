/**
 * Simulates a user working beside the add-in: types into a cell, selects, inserts and deletes rows. Typing is read by
 * British rules; listeners are notified of a change not made by the add-in. Throws a `HostError` where Excel would
 * refuse with a message.
 */
import { parseArea, type Area } from '../model/area';
import { applyEntry } from '../model/edit';
import { enterAsTyped } from '../model/entry';
import { deleteCells, insertCells } from '../model/shift-cells';
import { numberFormatOf } from '../model/style';
import { findSheet, getCell, type Sheet } from '../model/workbook';
import { EVENT, WORKBOOK_TARGET } from './events';
import { styleWithoutCell } from './grids';
import type { Host } from './host';
import { invalidArgument, itemNotFound } from './host-error';
import { moveRanges } from './moving-ranges';
import { settle, yearNow } from './settle';
import { changed, describeCell, editing, nameTableColumns, refuseProtected } from './writes';

export interface Person {
  /** Types a text into a cell (`B4`) and presses Enter. */
  readonly type: (sheet: string, address: string, text: string) => void;
  /** Chooses an entry from a cell's drop-down. */
  readonly choose: (sheet: string, address: string, text: string) => void;
  readonly select: (sheet: string, address: string) => void;
  /** Whole rows (`4:6`) or columns (`C:C`). */
  readonly insert: (sheet: string, address: string) => void;
  readonly delete: (sheet: string, address: string) => void;
}

/** `deliver` sends the events to the client after each action. */
export function personAt(host: Host, deliver: () => void): Person {
  const place = (name: string, address: string): { sheet: Sheet; area: Area } => {
    const sheet = findSheet(host.workbook, name);
    const area = parseArea(address);
    if (!sheet) throw itemNotFound('The worksheet');
    if (!area) throw invalidArgument();
    return { sheet, area };
  };
  const done = (): void => {
    settle(host);
    deliver();
  };
  const shift = (name: string, address: string, change: 'insert' | 'delete'): void => {
    const { sheet, area } = place(name, address);
    const along = area.columnCount === 16_384 ? 'rows' : area.rowCount === 1_048_576 ? 'columns' : null;
    if (!along) throw invalidArgument('Whole rows or columns are inserted and deleted.');
    refuseProtected(host, sheet, area, `${change}${along === 'rows' ? 'Rows' : 'Columns'}`);
    editing(() =>
      change === 'insert'
        ? insertCells(host.workbook, sheet, area, along)
        : deleteCells(host.workbook, sheet, area, along),
    );
    moveRanges(host, sheet, area, along, change);
    const what = `${along === 'rows' ? 'Row' : 'Column'}${change === 'insert' ? 'Inserted' : 'Deleted'}`;
    changed(host, sheet, area, null, what, 'Unknown');
    done();
  };
  const enter = (name: string, address: string, text: string, isTold: boolean): void => {
    const { sheet, area } = place(name, address);
    refuseProtected(host, sheet, area);
    const { rowIndex, columnIndex } = area;
    const before = describeCell(sheet, area);
    const style =
      getCell(sheet, rowIndex, columnIndex)?.style ?? styleWithoutCell(sheet, rowIndex, columnIndex);
    editing(() =>
      applyEntry(
        sheet,
        rowIndex,
        columnIndex,
        enterAsTyped(text, numberFormatOf(style), host.workbook.date1904, yearNow(host)),
      ),
    );
    nameTableColumns(host, sheet, area);
    host.dirty = true;
    settle(host);
    if (isTold) changed(host, sheet, area, before, 'RangeEdited', 'Unknown');
    done();
  };
  return {
    type: (name, address, text) => enter(name, address, text, true),
    choose: (name, address, text) =>
      enter(name, address, text, !host.switches.alterations.has('tells-no-choices')),
    select: (name, address) => {
      const { sheet, area } = place(name, address);
      sheet.selection = area;
      host.workbook.activeSheet = sheet.id;
      host.events.raise(EVENT.selectionChanged, [sheet.id, WORKBOOK_TARGET], {
        address,
        worksheetId: sheet.id,
      });
      done();
    },
    insert: (name, address) => shift(name, address, 'insert'),
    delete: (name, address) => shift(name, address, 'delete'),
  };
}

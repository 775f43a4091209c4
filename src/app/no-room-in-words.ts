/**
 * Explains why the add-in's columns, or missing ones, cannot be added beside a plan, and what the user can do about it.
 */
import type { NoRoom } from '../plan/change/flags/no-room';
import { a1 } from '../plan/read/sheet/a1';
import type { ProblemWords } from './words';

export function noRoomInWords({ code, cell, by }: NoRoom): ProblemWords {
  const plan = `the plan on the sheet “${cell.sheet}”`;
  switch (code) {
    case 'sheet-full':
      return {
        what: `There is no room to the right of ${plan}: it reaches Excel’s last columns, or something beside it does.`,
        next: 'Move the plan further left, for example to a sheet of its own, then try again.',
      };
    case 'table-blocked':
      return {
        what: `The table of ${plan} cannot be made wider: something is to the right of it${by ? `, in ${a1(by.rowIndex, by.columnIndex)}` : ''}.`,
        next: 'Move what is beside the table a few columns to the right, then try again.',
      };
    case 'edge-blocked':
      return {
        what: `Columns cannot be added to ${plan}: there is something right beside its last column.`,
        next: 'Move it a few columns to the right, then try again.',
      };
    case 'row-blocked':
      return {
        what: `Row ${cell.rowIndex + 1} of ${plan} gets no flags: ${a1(cell.rowIndex, cell.columnIndex)} holds something that is not the add-in’s.`,
        next: `Move or clear what is in the add-in’s columns in row ${cell.rowIndex + 1}, then flag the plan again.`,
      };
    case 'words-too-long':
      return {
        what: `The add-in’s columns beside ${plan} need to be placed again, and ${a1(cell.rowIndex, cell.columnIndex)} holds a text that is too long for a note.`,
        next: 'Move that text to a cell of your own, then try again.',
      };
  }
}

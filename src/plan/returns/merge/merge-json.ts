/** The merge as printed by the headless command; COMMANDS.md defines its shape. */
import { a1 } from '../../read/sheet/a1';
import type { Merge } from './merge-returns';

export function mergeJson({ files, offers, newRows, notAnswered }: Merge): object {
  return {
    returns: files.map(({ file, verdict, met, notMet, updates }) => ({
      file,
      verdict,
      met,
      notMet,
      updates,
    })),
    updates: offers.flatMap((offer) => {
      const { action, cell, field, header, from, to, kind, ticked } = offer;
      return offer.files.map((file) => ({
        row: action.action.row.rowIndex + 1,
        ref: action.action.row.ref,
        cell: cell ? a1(cell.rowIndex, cell.columnIndex) : null,
        field: field ?? header,
        from,
        to,
        file,
        kind,
        ticked,
      }));
    }),
    newRows: newRows.map(({ file, row, after }) => ({
      file,
      row,
      after: after.action.row.rowIndex + 1,
      ticked: false,
    })),
    notAnswered,
  };
}

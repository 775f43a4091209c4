/**
 * Reads some rows of a sheet in one exchange, for re-checking an edit as it is made. Rows outside the used range give a
 * snapshot with no rows. Reads at most one column more on either side than was known, so that a stray value far out
 * does not make every row as wide as the sheet. Merges and the date system, which editing cells does not change, are
 * passed in: asking for merges empties the user's undo list in some builds (office-js issue 5918).
 */
import { appendAll } from '../plan/long-lists';
import { obstacle, success, type Outcome } from '../plan/outcome';
import type { Area, SheetSnapshot } from '../plan/read/sheet/sheet-snapshot';
import { columnName } from '../plan/read/sheet/a1';
import { ALL_COLUMNS } from '../plan/read/sheet/area-of-address';
import { problemOfHostError } from './host-error';
import { areaOf, gridsOf } from './read-snapshot-ask';
import { fillCells, newDraft, snapshotOf } from './read-snapshot-draft';

/** What the last full reading knows of the sheet. */
export type KnownSheet = Pick<SheetSnapshot, 'merges' | 'dateSystem' | 'origin' | 'columnCount'>;

export async function readRows(
  sheetName: string,
  rowIndex: number,
  rowCount: number,
  { merges, dateSystem, origin, columnCount }: KnownSheet,
): Promise<Outcome<SheetSnapshot>> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      sheet.load('id,name,visibility');
      const used = sheet.getUsedRange(true);
      used.load('columnIndex,columnCount');
      const whole = sheet.getRange(`${rowIndex + 1}:${rowIndex + rowCount}`);
      const rows = used
        .getIntersectionOrNullObject(columnsAround(sheet, origin.columnIndex, columnCount))
        .getIntersectionOrNullObject(whole);
      rows.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,valueTypes,numberFormat');
      const hidden = whole.getRowProperties({ rowHidden: true });
      await context.sync();
      if (sheet.isNullObject) return obstacle({ code: 'sheet-deleted', sheet: sheetName });
      const area: Area = rows.isNullObject
        ? { rowIndex, rowCount: 0, columnIndex: used.columnIndex, columnCount: used.columnCount }
        : areaOf(rows);
      const draft = newDraft({
        id: sheet.id,
        name: sheet.name,
        visible: sheet.visibility === 'Visible',
        area,
        tables: [],
        names: [],
      });
      if (!rows.isNullObject) {
        const grids = gridsOf(rows, area);
        if (!grids) return obstacle({ code: 'payload-too-large', sheet: sheetName, cell: null });
        fillCells(draft, grids);
        appendAll(
          draft.merges,
          merges.filter(
            (merge) => merge.rowIndex < rowIndex + rowCount && merge.rowIndex + merge.rowCount > rowIndex,
          ),
        );
        hidden.value.forEach((row, at) => {
          if (row.rowHidden) draft.hiddenRows.push(rowIndex + at);
        });
      }
      return success(snapshotOf(draft, { dateSystem, isManual: false }));
    });
  } catch (error) {
    return obstacle(problemOfHostError(error, { sheet: sheetName }));
  }
}

/** The known columns and one more on either side. */
function columnsAround(sheet: Excel.Worksheet, columnIndex: number, columnCount: number): Excel.Range {
  const first = Math.max(0, columnIndex - 1);
  const end = Math.min(ALL_COLUMNS, columnIndex + columnCount + 1);
  return sheet.getRange(`${columnName(first)}:${columnName(end - 1)}`);
}

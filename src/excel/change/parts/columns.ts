/** Column widths, and whether columns are hidden; their previous widths are kept in points, as Excel returns them. */
import type { KeptSheet } from '../../../plan/change/restoration';
import type { SheetChange } from '../../../plan/change/change-set';
import { addressOf } from '../../areas';
import { step, type ExcelPart, type ExcelWork } from '../part';

const columnAddress = (columnIndex: number): string =>
  addressOf({ rowIndex: 0, columnIndex, rowCount: 1, columnCount: 1 });

/**
 * Characters to points: a character of Excel's standard font is 7 pixels wide, a column adds 5, and a pixel is 0.75
 * points.
 */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

const write: ExcelWork<SheetChange> = (place, change) => {
  if (change.columns.length === 0) return null;
  const asked = change.columns.map((column) => {
    let range: Excel.Range | undefined;
    place.ask(150, () => {
      range = place.sheet.getRange(columnAddress(column.columnIndex));
      range.load('columnHidden');
      range.format.load('columnWidth,useStandardWidth');
    });
    return { column, now: () => range };
  });
  return {
    kept: () => ({
      columns: asked.flatMap(({ column: { columnIndex }, now }) => {
        const range = now();
        if (place.isNew() || !range) return [];
        const { columnWidth, useStandardWidth } = range.format;
        const width = useStandardWidth ? 'standard' : columnWidth;
        return [{ columnIndex, width, hidden: range.columnHidden }];
      }),
    }),
    steps: () =>
      asked.map(({ column: { columnIndex, width, hidden }, now }) => {
        // Excel gives no width for a hidden column, so it could not be restored: leave it unchanged.
        const wasHidden = !place.isNew() && now()?.columnHidden === true;
        return step('format', (sheet) => {
          const range = sheet.getRange(columnAddress(columnIndex)).getEntireColumn();
          if (!wasHidden) range.format.columnWidth = pointsOf(width);
          if (hidden !== undefined) range.columnHidden = hidden;
        });
      }),
  };
};

const restore: ExcelWork<KeptSheet> = (_place, { columns: kept }) =>
  kept.length === 0
    ? null
    : {
        steps: () =>
          kept.map(({ columnIndex, width, hidden }) =>
            step('release', (sheet) => {
              const range = sheet.getRange(columnAddress(columnIndex)).getEntireColumn();
              if (width === 'standard') range.format.useStandardWidth = true;
              // A hidden column was read as 0 wide and has kept its width.
              else if (width > 0) range.format.columnWidth = width;
              range.columnHidden = hidden;
            }),
          ),
      };

export const columnsInExcel: ExcelPart = { id: 'columns', write: [write], restore: [restore] };

/**
 * How a copied sheet prints: A4 or A3 landscape, headers repeated on each page, the copy's title and page number in the
 * footer.
 */
import type { PageChange } from '../../change/parts/page';
import type { CopySheet } from './board-copy';
import { fitToPaper } from './print-width';

/** Freezing more rows would leave no room to scroll. */
const MOST_FROZEN = 6;

/** The sheet's page, and its columns as that holds them. */
export function printable(
  sheet: CopySheet,
  orientation: PageChange['orientation'],
  titleRows: PageChange['titleRows'],
  printed: Pick<PageChange, 'header' | 'footer'>,
): { readonly page: PageChange; readonly columns: CopySheet['columns'] } {
  let [rows, columns] = [1, 1];
  for (const { rowIndex, columnIndex } of sheet.cells) {
    rows = Math.max(rows, rowIndex + 1);
    columns = Math.max(columns, columnIndex + 1);
  }
  for (const { place } of sheet.charts) {
    rows = Math.max(rows, place.rowIndex + place.rowCount);
    columns = Math.max(columns, place.columnIndex + place.columnCount);
  }
  const { paper, columns: fitted } = fitToPaper(sheet, orientation);
  const page: PageChange = {
    paper,
    orientation,
    titleRows,
    printArea: { rowIndex: 0, columnIndex: 0, rowCount: rows, columnCount: columns },
    breaksBefore: [],
    ...printed,
    gridlines: false,
    frozenRows: titleRows === null || titleRows[1] >= MOST_FROZEN ? 0 : titleRows[1] + 1,
  };
  return { page, columns: fitted };
}

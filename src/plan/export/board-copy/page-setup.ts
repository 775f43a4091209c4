/** How a copied sheet is printed: to A4 or A3 across, headers on each page, whose copy it is and which page in the footer. */
import type { PlannedPage } from '../../change/parts/page';
import type { CopySheet } from './board-copy';

/** Characters across that A4 holds at a size that can be read. */
const A4_WIDTH = 150;
/** More would leave no room to scroll in. */
const MOST_FROZEN = 6;
/** Excel takes 255 characters for a whole footer. */
const LONGEST_PART = 70;

export function pageOf(
  sheet: CopySheet,
  orientation: PlannedPage['orientation'],
  titleRows: PlannedPage['titleRows'],
  footer: string,
): PlannedPage {
  let [rows, columns] = [1, 1];
  for (const { rowIndex, columnIndex } of sheet.cells) {
    rows = Math.max(rows, rowIndex + 1);
    columns = Math.max(columns, columnIndex + 1);
  }
  for (const { place } of sheet.charts) {
    rows = Math.max(rows, place.rowIndex + place.rowCount);
    columns = Math.max(columns, place.columnIndex + place.columnCount);
  }
  const across = sheet.columns.reduce((sum, { width }) => sum + width, 0);
  return {
    paper: across > A4_WIDTH ? 'a3' : 'a4',
    orientation,
    titleRows,
    printArea: { rowIndex: 0, columnIndex: 0, rowCount: rows, columnCount: columns },
    breaksBefore: [],
    header: { left: '', centre: '', right: '' },
    footer: { left: footerText(footer), centre: '', right: 'Page &P of &N' },
    gridlines: false,
    frozenRows: titleRows === null || titleRows[1] >= MOST_FROZEN ? 0 : titleRows[1] + 1,
  };
}

/** Plain words for a header or footer: an ampersand opens a code there, so it is doubled. */
export const footerText = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  const cut =
    flat.length > LONGEST_PART ? `${flat.slice(0, LONGEST_PART - 1).replace(/[\ud800-\udbff]$/, '')}…` : flat;
  return cut.replaceAll('&', '&&');
};

/**
 * Validation, widths, links, charts, page set-up and the tab's colour as they were. What lies over cells goes before the cells
 * do: by those it is found again where Excel cuts a removal off.
 */
import type { KeptSheet } from '../../../plan/change/restoration';
import { addressOf } from '../../areas';
import { step, type Part } from '../part';
import { askCharts } from '../parts/charts';
import { columnAddress } from '../parts/columns';
import { givePage } from '../parts/page';
import { giveHeight } from '../parts/rows';
import { giveValidation, type RawValidation } from '../validation';

export const laidOver: Part<KeptSheet> = (place, kept) => {
  if (kept.when === 'remove') return null;
  const has = kept.madeCharts.length > 0 ? askCharts(place) : () => false;
  const { page, tabColour } = kept;
  return {
    steps: () => [
      ...kept.links.map(({ rowIndex, columnIndex, link }) =>
        step('release', (sheet) => {
          const range = sheet.getRange(addressOf({ rowIndex, columnIndex, rowCount: 1, columnCount: 1 }));
          if (link === null) range.clear('Hyperlinks');
          else range.hyperlink = link as Excel.RangeHyperlink;
        }),
      ),
      ...kept.validations.map(({ area, rule }) =>
        step('release', (sheet) => giveValidation(sheet, area, rule as RawValidation | null), 700),
      ),
      ...kept.columns.map(({ columnIndex, width, hidden }) =>
        step('release', (sheet) => {
          const range = sheet.getRange(columnAddress(columnIndex)).getEntireColumn();
          if (width === 'standard') range.format.useStandardWidth = true;
          // Hidden columns were told as 0 wide, and kept their width.
          else if (width > 0) range.format.columnWidth = width;
          range.columnHidden = hidden;
        }),
      ),
      ...kept.rows.map(giveHeight),
      ...kept.madeCharts
        .filter(has)
        .map((name) => step('format', (sheet) => sheet.charts.getItem(name).delete())),
      ...(page === null ? [] : [step('format', (sheet) => givePage(sheet, page), 2_500)]),
      ...(tabColour === null ? [] : [step('format', (sheet) => void (sheet.tabColor = tabColour))]),
    ],
  };
};

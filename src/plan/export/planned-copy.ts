/**
 * A copied sheet as one to write into the open workbook: the same cells, looks and page. A planned sheet merges nothing,
 * filters nothing and protects nothing, so a copy that needs those is for a file alone.
 */
import { emptySheet, type PlannedSheet } from '../layout/sheet-plan';
import type { CopySheet } from './board-copy/board-copy';

export const plannedCopy = (sheet: CopySheet): PlannedSheet => ({
  ...emptySheet(sheet.name, 'create'),
  cells: sheet.cells.map(({ rowIndex, columnIndex, value, numberFormat }) => ({
    rowIndex,
    columnIndex,
    value,
    ...(numberFormat === null ? {} : { numberFormat }),
  })),
  formats: sheet.formats,
  rules: sheet.rules,
  shades: sheet.shades,
  columns: sheet.columns,
  charts: sheet.charts,
  links: sheet.links,
  page: sheet.page,
  tabColour: sheet.tabColour,
});

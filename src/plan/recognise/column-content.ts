/** What stands below a header, from a sample of rows: helps to tell fields that share a header. */
import type { ColumnContent } from '../schema/header-matcher';
import { isDateFormat } from '../sheet/serial-date';
import type { PlanRegion } from './plan-table';
import type { SheetGrid } from './sheet-grid';

const SAMPLE = 60;
const DATE_SIGN =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:ongoing|immediate(?:ly)?|tbc|asap)\b/i;

export function columnContent(grid: SheetGrid, region: PlanRegion, columnIndex: number): ColumnContent {
  const start = region.headerRow + region.headerRowCount;
  const end = Math.min(region.endRow, start + SAMPLE);
  const header = region.headers[columnIndex - region.firstColumn]?.toLowerCase();
  let filled = 0;
  let dates = 0;
  let single = 0;
  let length = 0;
  for (let row = start; row < end; row++) {
    const text = grid.textAt(row, columnIndex);
    if (text === '' || text.toLowerCase() === header) continue;
    filled += 1;
    length += text.length;
    if (!/\s/.test(text)) single += 1;
    if (isDated(grid, row, columnIndex, text)) dates += 1;
  }
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  return { filled, dates: share(dates), single: share(single), length: share(length) };
}

function isDated(grid: SheetGrid, row: number, column: number, text: string): boolean {
  if (grid.kindAt(row, column) !== 'number') return text.length < 200 && DATE_SIGN.test(text);
  const { numberFormats, origin } = grid.snapshot;
  return isDateFormat(numberFormats[row - origin.rowIndex]?.[column - origin.columnIndex] ?? '');
}

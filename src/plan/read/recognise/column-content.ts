/**
 * Samples the cells below each header, from rows of the plan with several texts, leaving out repeated headers and
 * sections.
 */
import { contentOf, type ColumnContent } from '../schema/column-content';
import type { SampleCell } from '../schema/cell-signs/cell-sign';
import { isDateFormat } from '../sheet/serial-date';
import type { Steps } from '../../steps';
import type { PlanRegion } from './plan-table';
import { headerComparer } from './repeated-header';
import type { SheetGrid } from './sheet-grid';

const SAMPLE = 30;
const LOOKED_AT = 120;

/** For each column of the region, from left to right. */
export function* columnContents(grid: SheetGrid, region: PlanRegion): Steps<readonly ColumnContent[]> {
  const rows = sampleRows(grid, region);
  const contents: ColumnContent[] = [];
  for (const at of region.headers.keys()) {
    yield rows.length;
    const column = region.firstColumn + at;
    const cells = rows.flatMap((row) => sampleCell(grid, row, column) ?? []);
    contents.push(contentOf(cells, rows.length));
  }
  return contents;
}

/** Whether what is in the row can count for what the columns hold. */
export const isLookedAt = ({ headerRow, headerRowCount }: PlanRegion, row: number): boolean =>
  row < headerRow + headerRowCount + LOOKED_AT;

function sampleRows(grid: SheetGrid, region: PlanRegion): readonly number[] {
  const { headerRow, headerRowCount, firstColumn: first, lastColumn: last } = region;
  const start = headerRow + headerRowCount;
  const end = Math.min(region.endRow, start + LOOKED_AT);
  const repeated = headerComparer(grid, { rowIndex: headerRow, first, last });
  const rows: number[] = [];
  const least = Math.min(2, region.headers.filter((header) => header !== '').length);
  for (let row = start; row < end && rows.length < SAMPLE; row++) {
    let texts = 0;
    for (let column = first; column <= last && texts < least; column++)
      if (grid.textAt(row, column) !== '') texts += 1;
    if (texts >= least && !repeated(row)) rows.push(row);
  }
  return rows;
}

function sampleCell(grid: SheetGrid, row: number, column: number): SampleCell | null {
  const text = grid.textAt(row, column);
  if (text === '') return null;
  const kind = grid.kindAt(row, column);
  if (kind === 'boolean') return { text, kind: 'boolean' };
  if (kind !== 'number') return { text, kind: 'text' };
  const format = grid.formatAt(row, column);
  return { text, kind: isDateFormat(format) ? 'date' : format.includes('%') ? 'percent' : 'number' };
}

/**
 * The copy of a sheet that the add-in lays out with formulas (the RAG summary): its cells as the values that they have,
 * its looks and charts, no working columns. Tables become plain cells, and links lead only to sheets of the copy.
 */
import type { PlannedSheet } from '../../layout/sheet-plan';
import { SUMMARY_MARK } from '../../layout/summary/summary-mark';
import type { CellValue } from '../../sheet/sheet-snapshot';
import { emptyCopy, type CopySheet } from './board-copy';
import { dropColumns } from './drop-columns';

export interface SummaryToCopy {
  readonly planned: PlannedSheet;
  /** What the cell shows on the as-of date; `''` for nothing. Asked of cells that hold a formula. */
  readonly valueAt: (rowIndex: number, columnIndex: number) => CellValue;
}

export function summaryCopy({ planned, valueAt }: SummaryToCopy): CopySheet {
  const cells = new Map<string, CopySheet['cells'][number]>();
  for (const { rowIndex, columnIndex, value, formula, numberFormat } of planned.cells) {
    const shown = formula === undefined ? copied(value ?? '') : valueAt(rowIndex, columnIndex);
    const key = `${rowIndex},${columnIndex}`;
    if (shown === '') cells.delete(key);
    else cells.set(key, { rowIndex, columnIndex, value: shown, numberFormat: numberFormat ?? null });
  }
  const drawn = new Set(
    planned.charts.flatMap(({ categories, series }) =>
      [categories, ...series.map(({ values }) => values)].flatMap((area) =>
        Array.from({ length: area.columnCount }, (_, at) => area.columnIndex + at),
      ),
    ),
  );
  const working = planned.columns
    .filter(({ hidden, columnIndex }) => hidden === true && !drawn.has(columnIndex))
    .map(({ columnIndex }) => columnIndex);
  const sheet: CopySheet = {
    ...emptyCopy(planned.name),
    cells: [...cells.values()],
    formats: planned.formats,
    rules: planned.rules,
    shades: planned.shades,
    columns: planned.columns.map(({ columnIndex, width }) => ({ columnIndex, width })),
    charts: planned.charts,
    links: planned.links,
    page: planned.page,
    tabColour: planned.tabColour,
  };
  return dropColumns(sheet, new Set(working));
}

/** The sheet's mark says that it is live and kept: of the copy neither is true. */
const copied = (value: CellValue): CellValue =>
  typeof value === 'string' && value.startsWith(SUMMARY_MARK)
    ? 'A copy of the summary as it stood: its figures are values.'
    : value;

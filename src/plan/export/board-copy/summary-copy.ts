/**
 * Copies a sheet that the add-in lays out with formulas (the RAG summary): its cells as current values, its formats and
 * charts, without working columns. Tables become plain cells.
 */
import { SUMMARY_COPY_MARK } from '../../marks/own-marks';
import type { SheetChange } from '../../change/change-set';
import { SUMMARY_MARK } from '../../marks/summary/summary-mark';
import { COLUMN, WIDTHS } from '../../marks/summary/summary-columns';
import type { Area, CellValue } from '../../read/sheet/sheet-snapshot';
import { areaFrom, emptyCopy, type CopySheet } from './board-copy';
import { dropColumns } from './drop-columns';

export interface SummaryToCopy {
  readonly planned: SheetChange;
  /** The value that the cell shows on the as-of date; `''` for nothing. Called only for formula cells. */
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
    // The pages were divided by these heights.
    heights: planned.rows.flatMap(({ rowIndex, rowCount, height }) =>
      height === 'standard'
        ? []
        : Array.from({ length: rowCount }, (_, at) => ({ rowIndex: rowIndex + at, points: height })),
    ),
    charts: planned.charts,
    links: planned.links,
    open: toFill(planned),
    page: planned.page,
    tabColour: planned.tabColour,
  };
  return dropColumns(sheet, new Set(working));
}

/** Replaces sentences that are true of the live sheet only. */
function copied(value: CellValue): CellValue {
  if (typeof value !== 'string') return value;
  if (value.startsWith(SUMMARY_MARK)) return SUMMARY_COPY_MARK;
  if (value.startsWith('Type below.')) return 'For the meeting: type below.';
  return value.replace(/ ?Refresh the summary [^.]*\./, '').replace(/ \(as at the last refresh\)/, '');
}

/** More rows than are laid out, in case a meeting needs them. */
const LINES_TO_FILL = 12;
const COLUMNS_TO_FILL = WIDTHS.length;

/** The rows below the sign-off header; sign-off is always the last block. */
function toFill({ cells }: SheetChange): readonly Area[] {
  const header = cells.filter(({ columnIndex, value }) => columnIndex === COLUMN.second && value === 'Group');
  const row = header.at(-1)?.rowIndex;
  return row === undefined ? [] : [areaFrom(row + 1, 0, LINES_TO_FILL, COLUMNS_TO_FILL)];
}

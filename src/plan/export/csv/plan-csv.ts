/**
 * One plan as CSV: one line per action, with its rows joined, in the board's own columns followed by what the add-in
 * found. Titles, page furniture and repeated headers are left out; the section becomes a column.
 */
import { partsOf, type IsoDate } from '../../read/dates/calendar';
import { withoutFlags } from '../../marks/flags/without-flags';
import { sheetGrid, type SheetGrid } from '../../read/recognise/sheet-grid';
import type { ActionReport, PlanReport } from '../../judge/report/plan-report';
import { isHiddenCell } from '../../read/sheet/hidden-by-format';
import { isDateFormat, serialToIsoDate } from '../../read/sheet/serial-date';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { ShownValue } from '../../marks/flags/columns/flag-column';
import { shownCells, shownHeaders } from '../shown-columns';
import { hiddenActions } from '../hidden-actions';
import { quotesNothing, withheldIn, WITHHELD, type WithheldColumn } from '../withheld-columns';
import { csvText, type CsvValue } from './csv-text';

export interface CsvOptions {
  readonly withheld?: readonly WithheldColumn[];
}

/** `snapshot` is the plan's sheet as read, with or without the add-in's columns. */
export function planCsv(plan: PlanReport, snapshot: SheetSnapshot, options: CsvOptions = {}): string {
  return csvText(planLines(plan, snapshot, options));
}

/** The CSV before it is written: a header, then one line per action. */
export function planLines(
  plan: PlanReport,
  snapshot: SheetSnapshot,
  { withheld: chosen = [] }: CsvOptions = {},
): readonly (readonly CsvValue[])[] {
  const grid = sheetGrid(withoutFlags(snapshot));
  const withheld = withheldIn(snapshot, chosen);
  const { region } = plan.table;
  const columns: number[] = [];
  for (let column = region.firstColumn; column <= region.lastColumn; column++)
    if (!withheld.leftOut.has(column)) columns.push(column);
  const headers = shownHeaders(plan);
  const hasSections = plan.table.sections.length > 0;
  const hidden = hiddenActions(snapshot, [plan]);
  const header: readonly CsvValue[] = [
    'Row in the workbook',
    ...(hidden.size > 0 ? ['Hidden in the workbook'] : []),
    ...(hasSections ? ['Section'] : []),
    ...columns.map((column) => region.headers[column - region.firstColumn] ?? ''),
    ...headers,
  ];
  const checks = quotesNothing(withheld) ? 'titles' : 'words';
  const lines = plan.actions.map((action): readonly CsvValue[] => {
    const shown = shownCells(action, checks);
    return [
      action.row.rowIndex + 1,
      ...(hidden.size > 0 ? [hidden.has(action.row.rowIndex) ? 'Yes' : null] : []),
      ...(hasSections ? [action.row.section?.text ?? null] : []),
      ...columns.map((column) => {
        const value = valueOf(grid, action, column);
        return withheld.blanked.has(column) && value !== null ? WITHHELD : value;
      }),
      ...shown.map(shownValue),
    ];
  });
  return [header, ...lines];
}

/**
 * The value of the board's cell: a merged cell counts for each of its rows, and text that a page break split off is
 * appended.
 */
function valueOf(grid: SheetGrid, { row }: ActionReport, column: number): CsvValue {
  const own = cellValue(grid, grid.holdingRow(row.rowIndex, column), column);
  const rest = row.joinedRows
    .map((joined) => cellValue(grid, joined, column))
    .filter((value) => value !== null && value !== '');
  return rest.length === 0
    ? own
    : [own, ...rest]
        .filter((value) => value !== null)
        .map(String)
        .join('\n');
}

function cellValue(grid: SheetGrid, rowIndex: number, columnIndex: number): CsvValue {
  const kind = grid.kindAt(rowIndex, columnIndex);
  const value = grid.valueAt(rowIndex, columnIndex);
  if (kind === 'blank' || isHiddenCell(grid.snapshot, rowIndex, columnIndex)) return null;
  if (typeof value !== 'number') return value;
  const { snapshot } = grid;
  const format =
    snapshot.numberFormats[rowIndex - snapshot.origin.rowIndex]?.[columnIndex - snapshot.origin.columnIndex];
  const date = isDateFormat(format ?? '') ? serialToIsoDate(value, snapshot.dateSystem) : null;
  return date === null ? value : ukDate(date);
}

function shownValue(value: ShownValue): CsvValue {
  if (value === null) return null;
  if ('number' in value) return value.number;
  return 'day' in value ? ukDate(value.day) : value.text;
}

/** `03/04/2017`, day first. */
function ukDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${String(year).padStart(4, '0')}`;
}

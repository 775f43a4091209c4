/**
 * Whether a row's formulas still read the row's own cells: where somebody drags a cell elsewhere or cuts and pastes it, Excel
 * and LibreOffice let references follow it. And whether days still count from the same epoch, by which dates were read.
 */
import { SETTING_NAMES } from '../../judge/rating/setting-names';
import { isoDateToSerial } from '../../read/sheet/serial-date';
import { parseIsoDate, type IsoDate } from '../../read/dates/calendar';
import { columnName } from '../../read/sheet/a1';
import type { DateSystem } from '../../read/sheet/sheet-snapshot';
import { ownCell } from './row-stamp';
import type { WatchedColumns } from './watched-columns';

/** `headerRow` is a row whose cells lie in the same columns, counted from 0. An Excel term, the same in every row. */
export function ownCellsTerm({ due, revised, achieved, others }: WatchedColumns, headerRow: number): string {
  const columns = [due, revised, achieved, ...others].flatMap((column) => column?.columnIndex ?? []);
  if (columns.length === 0) return 'TRUE';
  const sum = (of: (column: number) => string): string => columns.map(of).join('+');
  const rows = `${sum((column) => `ROW(${ownCell(column)})`)}=${columns.length}*ROW()`;
  const header = (column: number): string => `$${columnName(column)}$${headerRow + 1}`;
  const across = `${sum((column) => `COLUMN(${ownCell(column)})`)}=${sum((column) => `COLUMN(${header(column)})`)}`;
  return `AND(${rows},${across})`;
}

const ANY_DAY = '2000-01-01';

export const sameEpochTerm = (dateSystem: DateSystem): string =>
  `DATE(2000,1,1)=${isoDateToSerial(parseIsoDate(ANY_DAY) as IsoDate, dateSystem) ?? 0}`;

/**
 * The workbook's own "Plan setup" says the day. Where a sheet was copied into another workbook its names lead back to the
 * first one, whose day stands still; Excel documents that COUNTBLANK gives an error while that one is closed.
 */
export const DAY_IS_HERE = `COUNTBLANK(${SETTING_NAMES.day})=0`;

/**
 * Hides the rows that a filter does not let through. As in Excel, listed values are compared with the text shown, and
 * criteria with numbers or texts. A colour, icon or dynamic filter cannot be evaluated: with one, hidden rows stay so.
 */
import { shownText } from './number-format';
import type { AutoFilter, FilterColumn, FilterDate } from './rules';
import { numberFormatOf } from './style';
import { ensureRow, type Cell, type Sheet } from './workbook';

/** Hides the rows that do not match and shows the others. */
export function filterRows(sheet: Sheet, { area, columns }: AutoFilter, date1904: boolean): void {
  const tests = columns.map((column) => testOf(sheet, area, column, date1904));
  const keepsHidden = columns.some(isOnlyKept);
  for (let rowIndex = area.rowIndex + 1; rowIndex < area.rowIndex + area.rowCount; rowIndex += 1) {
    const row = sheet.rows.get(rowIndex);
    const matches = columns.every(({ columnOffset }, at) =>
      tests[at]?.(row?.cells.get(area.columnIndex + columnOffset), rowIndex),
    );
    if (!matches) ensureRow(sheet, rowIndex).hidden = true;
    else if (!keepsHidden) delete row?.hidden;
  }
}

type Test = (cell: Cell | undefined, rowIndex: number) => boolean;

const TOP = /^<top10\b([^>]*)>/;

const isOnlyKept = ({ kept }: FilterColumn): boolean => kept !== undefined && !TOP.test(kept);

function testOf(sheet: Sheet, area: AutoFilter['area'], column: FilterColumn, date1904: boolean): Test {
  const shown = (cell: Cell | undefined): string =>
    cell ? shownText(cell.value, numberFormatOf(cell.style), date1904) : '';
  if (column.kept !== undefined) return topTest(sheet, area, column);
  const { criteria } = column;
  if (criteria)
    return (cell) => {
      const holds = criteria.map((criterion) => meets(criterion, cell, shown(cell)));
      return column.matchAll ? holds.every(Boolean) : holds.some(Boolean);
    };
  const values = new Set((column.values ?? []).map((value) => value.toLowerCase()));
  const dates = column.dates ?? [];
  return (cell) => {
    const text = shown(cell);
    if (text === '') return column.includeBlanks === true;
    if (values.has(text.toLowerCase())) return true;
    return (
      typeof cell?.value === 'number' && dates.some((date) => isIn(date, cell.value as number, date1904))
    );
  };
}

type Criterion = NonNullable<FilterColumn['criteria']>[number];

/** A blank criterion matches blank cells, or with `notEqual` all others. */
function meets({ operator, value }: Criterion, cell: Cell | undefined, shown: string): boolean {
  const wanted = value.trim();
  const number = cell?.value;
  const isNumber = wanted !== '' && Number.isFinite(Number(wanted));
  if (operator === 'equal' || operator === 'notEqual') {
    const isEqual =
      isNumber && typeof number === 'number' ? number === Number(wanted) : pattern(wanted).test(shown);
    return isEqual === (operator === 'equal');
  }
  if (isNumber !== (typeof number === 'number') || shown === '') return false;
  const order = isNumber ? Number(number) - Number(wanted) : shown.localeCompare(wanted, 'en-GB');
  if (operator === 'greaterThan') return order > 0;
  if (operator === 'greaterThanOrEqual') return order >= 0;
  return operator === 'lessThan' ? order < 0 : order <= 0;
}

/** `*` and `?` are wildcards, unless escaped with `~`. */
function pattern(wanted: string): RegExp {
  const source = wanted.replace(/~([*?~])|([*?])|([.+^${}()|[\]\\/])/g, (_, plain, wild, special) =>
    plain ? `\\${String(plain)}` : wild ? (wild === '*' ? '.*' : '.') : `\\${String(special)}`,
  );
  return new RegExp(`^${source}$`, 'is');
}

/** How many characters of an ISO date each specificity compares: 7 for a month, `2016-03`. */
const LENGTHS: Readonly<Record<FilterDate['specificity'], number>> = {
  Year: 4,
  Month: 7,
  Day: 10,
  Hour: 13,
  Minute: 16,
  Second: 19,
};
const MILLISECONDS = 86_400_000;

function isIn({ date, specificity }: FilterDate, serial: number, date1904: boolean): boolean {
  const first = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const iso = new Date(Math.round((first + serial * MILLISECONDS) / 1000) * 1000).toISOString();
  return iso.slice(0, LENGTHS[specificity]) === date.slice(0, LENGTHS[specificity]);
}

function topTest(sheet: Sheet, area: AutoFilter['area'], { kept = '', columnOffset }: FilterColumn): Test {
  const attributes = TOP.exec(kept)?.[1];
  if (attributes === undefined) return () => true;
  const has = (name: string, wanted: string): boolean => attributes.includes(`${name}="${wanted}"`);
  const numbers: number[] = [];
  for (let at = 1; at < area.rowCount; at += 1) {
    const value = sheet.rows.get(area.rowIndex + at)?.cells.get(area.columnIndex + columnOffset)?.value;
    if (typeof value === 'number') numbers.push(value);
  }
  numbers.sort((a, b) => (has('top', '0') ? a - b : b - a));
  const wanted = Number(/\bval="([\d.]+)"/.exec(attributes)?.[1] ?? 10);
  const count = has('percent', '1') ? Math.max(1, Math.floor((numbers.length * wanted) / 100)) : wanted;
  const last = numbers[Math.min(count, numbers.length) - 1];
  return (cell) => {
    const value = cell?.value;
    if (typeof value !== 'number' || last === undefined) return false;
    return has('top', '0') ? value <= last : value >= last;
  };
}

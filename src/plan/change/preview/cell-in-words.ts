/**
 * What a cell holds, or will hold, as shown in a list: dates as days, long texts shortened, formulas marked as such.
 */
import { inWords } from '../../read/dates/calendar';
import { isDateFormat, serialToIsoDate } from '../../read/sheet/serial-date';
import type { CellValue, DateSystem, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { snapshotCell } from '../snapshot-cell';
import type { CellChange } from '../parts/cells';

const LONGEST = 160;

/** `''` for a blank. */
function valueInWords(value: CellValue, numberFormat: string, dateSystem: DateSystem): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    const day = isDateFormat(numberFormat) ? serialToIsoDate(value, dateSystem) : null;
    return day ? inWords(day) : String(value);
  }
  const text = value.trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()} …` : text;
}

export function beforeInWords(snapshot: SheetSnapshot | undefined, cell: CellChange): string {
  if (!snapshot) return '';
  const now = snapshotCell(snapshot, cell);
  return valueInWords(now.value, now.numberFormat, snapshot.dateSystem);
}

export function afterInWords(snapshot: SheetSnapshot | undefined, cell: CellChange): string {
  if (cell.formula !== undefined) return 'a live formula';
  const numberFormat =
    cell.numberFormat ?? (snapshot ? snapshotCell(snapshot, cell).numberFormat : 'General');
  return valueInWords(cell.value ?? '', numberFormat, snapshot?.dateSystem ?? 1900);
}

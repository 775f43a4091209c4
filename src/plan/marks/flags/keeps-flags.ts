/**
 * Decides whether rows that were read again leave the add-in's columns where they were found: no formula or header of
 * ours has come, gone or changed in them. In doubt the answer is no, and the columns are looked for again.
 */
import { cellsAt } from '../../read/sheet/patched-sheet';
import type { CellValue, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { isAnyHeader } from './flag-headers';
import type { FlagSet } from './flag-set';

/** `before` is the sheet, `flags` the sets on it, `rows` some of its rows as they are now. */
export function keepsFlags(before: SheetSnapshot, rows: SheetSnapshot, flags: readonly FlagSet[]): boolean {
  const first = rows.origin.rowIndex - before.origin.rowIndex;
  for (let at = 0; at < rows.rowCount; at += 1) {
    const [was, is] = [cellsAt(before, first + at), cellsAt(rows, at)];
    const rowIndex = rows.origin.rowIndex + at;
    // The header is the nearest text above, in sets of earlier versions.
    const isAbove = flags.some(({ rows: own }) => rowIndex < (own[0] ?? Infinity));
    for (let column = 0; column < rows.columnCount; column += 1) {
      const [formula, formulaNow] = [was.formulas[column] ?? '', is.formulas[column] ?? ''];
      if (formula !== formulaNow && (mayBeOurs(formula) || mayBeOurs(formulaNow))) return false;
      const [value, valueNow] = [was.values[column] ?? '', is.values[column] ?? ''];
      if (value !== valueNow && (isAbove || isOurHeader(value) || isOurHeader(valueNow))) return false;
    }
  }
  return true;
}

/** Each of our formulas begins so, or refers to our settings. */
const mayBeOurs = (formula: string): boolean => formula.startsWith('=IFERROR(') || formula.includes('Plan_');

const isOurHeader = (value: CellValue): boolean => typeof value === 'string' && isAnyHeader(value);

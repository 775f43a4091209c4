/** Notes a row of a table of "Plan setup" that repeats an earlier one. */
import { shown, type CellReader } from './setup-cells';

/** `seen` holds the row of each key met so far. */
export function isRepeated(
  cells: CellReader,
  row: number,
  column: string,
  text: string,
  key: string,
  seen: Map<string, number>,
): boolean {
  const before = seen.get(key);
  if (before === undefined) {
    seen.set(key, row);
    return false;
  }
  cells.note('repeated', row, column, `${shown(text)} is already in row ${before + 1}. That row is used.`);
  return true;
}

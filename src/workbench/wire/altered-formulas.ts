/** Two of the tester's alterations of formulas: `@` before names, and a table that fills its column with a formula. */
import { contains, type Area } from '../model/area';
import { applyEntry } from '../model/edit';
import { translateFormula } from '../model/translate-formula';
import { getCell, type Sheet, type Workbook } from '../model/workbook';
import type { Host } from './host';

/** The formula with `@` before each of the workbook's names, outside quoted texts and sheet names. */
export function withAtSigns(formula: string, { names }: Workbook): string {
  if (names.length === 0) return formula;
  const known = new Set(names.map(({ name }) => name.toLowerCase()));
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?<![\w.@!\\])[A-Za-z_\\][\w.\\]*(?![\w.(!])/g,
    (word) => (known.has(word.toLowerCase()) ? `@${word}` : word),
  );
}

/** Fills the rest of a table's column with a formula written into one of its cells, adjusted to each row. */
export function fillTableColumns({ switches }: Host, sheet: Sheet, written: Area): void {
  if (!switches.alterations.has('fills-columns-of-tables')) return;
  for (const { area, showHeaders, showTotals } of sheet.tables) {
    const first = area.rowIndex + (showHeaders ? 1 : 0);
    const end = area.rowIndex + area.rowCount - (showTotals ? 1 : 0);
    for (let column = written.columnIndex; column < written.columnIndex + written.columnCount; column += 1) {
      const row = Math.max(first, written.rowIndex);
      if (row >= Math.min(end, written.rowIndex + written.rowCount) || !contains(area, row, column)) continue;
      const formula = getCell(sheet, row, column)?.formula;
      if (formula === undefined) continue;
      for (let at = first; at < end; at += 1) {
        if (contains(written, at, column)) continue;
        applyEntry(sheet, at, column, {
          value: null,
          formula: translateFormula(formula, at - row, 0),
        });
      }
    }
  }
}

/** The rows of a plan's CSV as a sheet, for opening them in Excel, from where they can be saved in any form. */
import { areaFrom, cellsOfRow, emptyCopy, type CopySheet } from '../board-copy/board-copy';
import { inertCsvText, type CsvValue } from './csv-text';

const WIDTH = 24;
/** The action's own texts. */
const LONG = 60;
const LONG_WIDTH = 48;

export function csvSheet(name: string, lines: readonly (readonly CsvValue[])[]): CopySheet {
  const longest: number[] = [];
  for (const line of lines)
    for (const [column, value] of line.entries())
      longest[column] = Math.max(longest[column] ?? 0, String(value ?? '').length);
  return {
    ...emptyCopy(name),
    cells: lines.flatMap((line, row) =>
      cellsOfRow(
        row,
        0,
        line.map((value) => (typeof value === 'string' ? inertCsvText(value) : value)),
      ),
    ),
    columns: longest.map((length, columnIndex) => ({
      columnIndex,
      width: length > LONG ? LONG_WIDTH : WIDTH,
    })),
    open: [areaFrom(0, 0, Math.max(1, lines.length), Math.max(1, longest.length))],
  };
}

/**
 * How a column was formatted before the add-in used it, from the journal. It is found there by its header, even if the
 * column has moved since. If the journal does not say, the plain format is assumed.
 */
import type { Area, CellValue } from '../../read/sheet/sheet-snapshot';
import { digestOf, keptInColumn, keptWithDigest, type KeptCell } from '../parts/kept-cells';
import type { KeptFormat } from '../parts/formats';
import type { KeptSheet } from '../restoration';

export interface ColumnBefore {
  readonly looks: readonly KeptFormat[];
  readonly validations: KeptSheet['validations'];
  readonly columns: KeptSheet['columns'];
  /** One for all cells if they are the same; otherwise a row each. */
  readonly numberFormats: string | readonly (readonly string[])[];
}

/** Excel's default column width in points. */
const STANDARD_WIDTH = 48;
const PLAIN = 'General';

/** `area` is the column as it is now, header first; `kept` is what earlier changes kept of the sheet, oldest first. */
export function columnBefore(area: Area, header: CellValue, kept: readonly KeptSheet[]): ColumnBefore {
  const { columnIndex } = area;
  const digest = digestOf(header);
  for (const sheet of kept) {
    const made = nearest(
      digest === digestOf('')
        ? []
        : sheet.cells.flatMap((each) => keptWithDigest(each, digest)).filter(({ held }) => held === ''),
      area,
    );
    if (!made) continue;
    const [down, right] = [area.rowIndex - made.rowIndex, columnIndex - made.columnIndex];
    const moved = <T extends { readonly area: Area }>(parts: readonly T[]): readonly T[] =>
      parts.flatMap((part) => {
        const inColumn = overlap(part.area, { ...part.area, columnIndex: made.columnIndex, columnCount: 1 });
        const there = inColumn && {
          ...inColumn,
          rowIndex: inColumn.rowIndex + down,
          columnIndex: inColumn.columnIndex + right,
        };
        const now = there && overlap(there, area);
        return now ? [{ ...part, area: now }] : [];
      });
    const formats = moved(sheet.looks);
    const validations = moved(sheet.validations);
    const cellFormats = sheet.cells
      .flatMap((each) => keptInColumn(each, made.columnIndex))
      .map((cell) => [cell.rowIndex + down, cell.numberFormat] as const);
    const width = sheet.columns.find((column) => column.columnIndex === made.columnIndex);
    return {
      looks: [...plainBetween(area, formats), ...formats],
      validations,
      columns: width ? [{ ...width, columnIndex }] : [],
      numberFormats: numberFormatsOf(area, formats, new Map(cellFormats)),
    };
  }
  return {
    looks: [{ area, look: 'plain' }],
    validations: [{ area: headerOf(area), rule: null }],
    columns: [{ columnIndex, width: STANDARD_WIDTH, hidden: false }],
    numberFormats: PLAIN,
  };
}

/** A format kept for cells whose number formats differ has none; those were then kept cell by cell. */
function numberFormatsOf(
  area: Area,
  looks: readonly KeptFormat[],
  ofCells: ReadonlyMap<number, string>,
): ColumnBefore['numberFormats'] {
  const rows = Array.from({ length: area.rowCount }, (_, at) => {
    const row = area.rowIndex + at;
    const look = looks.find(
      (each) => row >= each.area.rowIndex && row < each.area.rowIndex + each.area.rowCount,
    )?.look;
    if (look === undefined || look === 'plain') return PLAIN;
    return typeof look['numberFormat'] === 'string' ? look['numberFormat'] : (ofCells.get(row) ?? PLAIN);
  });
  const [first = PLAIN] = rows;
  return rows.every((format) => format === first) ? first : rows.map((format) => [format]);
}

/** Several plans on one sheet have columns with the same header, so the nearest is taken. */
function nearest(cells: readonly KeptCell[], { rowIndex, columnIndex }: Area): KeptCell | undefined {
  const far = (cell: KeptCell): number =>
    Math.abs(cell.rowIndex - rowIndex) + Math.abs(cell.columnIndex - columnIndex);
  return cells.reduce<KeptCell | undefined>(
    (best, cell) => (best === undefined || far(cell) < far(best) ? cell : best),
    undefined,
  );
}

const headerOf = (area: Area): Area => ({ ...area, rowCount: 1 });

function overlap(a: Area, b: Area): Area | null {
  const rowIndex = Math.max(a.rowIndex, b.rowIndex);
  const columnIndex = Math.max(a.columnIndex, b.columnIndex);
  const rowCount = Math.min(a.rowIndex + a.rowCount, b.rowIndex + b.rowCount) - rowIndex;
  const columnCount = Math.min(a.columnIndex + a.columnCount, b.columnIndex + b.columnCount) - columnIndex;
  return rowCount > 0 && columnCount > 0 ? { rowIndex, columnIndex, rowCount, columnCount } : null;
}

/** The rows that no kept format covers, because they were inserted since. */
function plainBetween(area: Area, formats: readonly KeptFormat[]): readonly KeptFormat[] {
  const plain: KeptFormat[] = [];
  let next = area.rowIndex;
  const until = (row: number): void => {
    if (row > next) plain.push({ area: { ...area, rowIndex: next, rowCount: row - next }, look: 'plain' });
  };
  for (const { area: covered } of [...formats].sort((a, b) => a.area.rowIndex - b.area.rowIndex)) {
    until(covered.rowIndex);
    next = Math.max(next, covered.rowIndex + covered.rowCount);
  }
  until(area.rowIndex + area.rowCount);
  return plain;
}

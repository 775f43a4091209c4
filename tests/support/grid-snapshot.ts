/** Builds a SheetSnapshot from rows of plain values: the quickest way to state a sheet's contents in a test. */
import type { Area, CellKind, CellValue, SheetSnapshot } from '../../src/plan/read/sheet/sheet-snapshot';

export interface GridOptions {
  readonly name?: string;
  readonly merges?: readonly string[];
  readonly origin?: { readonly rowIndex: number; readonly columnIndex: number };
  readonly dateSystem?: 1900 | 1904;
  /** Number formats by A1 address, `General` elsewhere. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Addresses of cells that hold an error. */
  readonly errors?: readonly string[];
}

/** `null` and missing cells are blank. */
export function gridSnapshot(
  rows: readonly (readonly (CellValue | null)[])[],
  options: GridOptions = {},
): SheetSnapshot {
  const origin = options.origin ?? { rowIndex: 0, columnIndex: 0 };
  const columnCount = Math.max(1, ...rows.map((row) => row.length));
  const grid = <T>(cell: (value: CellValue, address: string) => T) =>
    rows.map((row, r) =>
      Array.from({ length: columnCount }, (_, c) =>
        cell(row[c] ?? '', address(r + origin.rowIndex, c + origin.columnIndex)),
      ),
    );
  return {
    name: options.name ?? 'Plan',
    visible: true,
    dateSystem: options.dateSystem ?? 1900,
    origin,
    rowCount: rows.length,
    columnCount,
    values: grid((value) => value),
    kinds: grid((value, at) => (options.errors?.includes(at) ? 'error' : kindOf(value))),
    formulas: grid(() => ''),
    numberFormats: grid((_, at) => options.formats?.[at] ?? 'General'),
    merges: (options.merges ?? []).map(area),
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
  };
}

/** `B3:D4` as an area. */
export function area(text: string): Area {
  const [from, to] = text.split(':').map(cell) as [[number, number], [number, number] | undefined];
  const end = to ?? from;
  return {
    rowIndex: from[0],
    columnIndex: from[1],
    rowCount: end[0] - from[0] + 1,
    columnCount: end[1] - from[1] + 1,
  };
}

function cell(text: string): [number, number] {
  const match = /^([A-Z]+)(\d+)$/.exec(text);
  if (!match) throw new Error(`Not an address: ${text}`);
  const column = [...(match[1] as string)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(match[2]) - 1, column - 1];
}

function address(rowIndex: number, columnIndex: number): string {
  let name = '';
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return `${name}${rowIndex + 1}`;
}

function kindOf(value: CellValue): CellKind {
  if (value === '') return 'blank';
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
}

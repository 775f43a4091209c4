/** The snapshot that a sheet's change set would give once written: the shortest way from layout to reading back. */
import type { SheetChange } from '../../src/plan/change/change-set';
import type { CellValue, DateSystem, SheetSnapshot } from '../../src/plan/read/sheet/sheet-snapshot';
import { gridSnapshot } from './grid-snapshot';

export function plannedSnapshot(
  plan: SheetChange,
  dateSystem: DateSystem = 1900,
  under?: SheetSnapshot,
): SheetSnapshot {
  const values: CellValue[][] = (under?.values ?? []).map((row) => [...row]);
  const formats = (under?.numberFormats ?? []).map((row) => [...row]);
  const formulas = new Map<string, string>();
  under?.formulas.forEach((row, r) => row.forEach((formula, c) => formulas.set(`${r},${c}`, formula)));
  for (const { rowIndex, columnIndex, value, formula = '', numberFormat } of plan.cells) {
    formulas.set(`${rowIndex},${columnIndex}`, formula);
    while (values.length <= rowIndex) values.push([]);
    (values[rowIndex] as CellValue[])[columnIndex] = value ?? '';
    while (formats.length <= rowIndex) formats.push([]);
    if (numberFormat) (formats[rowIndex] as string[])[columnIndex] = numberFormat;
  }
  const width = Math.max(...values.map((row) => row.length));
  const rows = values.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? ''));
  const planned = new Set(plan.tables.map(({ name }) => name));
  return {
    ...gridSnapshot(rows, { name: plan.name, dateSystem }),
    numberFormats: rows.map((row, r) => row.map((_, c) => formats[r]?.[c] ?? 'General')),
    formulas: rows.map((row, r) => row.map((_, c) => formulas.get(`${r},${c}`) ?? '')),
    tables: [
      ...(under?.tables ?? []).filter(({ name }) => !planned.has(name)),
      ...plan.tables.map(({ name, area }) => ({ name, area, hasHeaderRow: true, hasTotalRow: false })),
    ],
  };
}

/** The same sheet with some cells overwritten, by address, and its tables kept or converted to plain cells. */
export function typedOver(
  snapshot: SheetSnapshot,
  typed: Readonly<Record<string, CellValue>>,
  tables = snapshot.tables,
): SheetSnapshot {
  const values = snapshot.values.map((row) => [...row]);
  const formats = snapshot.numberFormats.map((row) => [...row]);
  const typedCells = new Set<string>();
  for (const [address, value] of Object.entries(typed)) {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    while (values.length < Number(digits)) values.push(values[0]?.map(() => '') ?? []);
    (values[Number(digits) - 1] as CellValue[])[column] = value;
    typedCells.add(`${Number(digits) - 1},${column}`);
  }
  const typedRows = gridSnapshot(values, { name: snapshot.name, dateSystem: snapshot.dateSystem });
  return {
    ...typedRows,
    formulas: typedRows.formulas.map((row, r) =>
      row.map((_, c) => (typedCells.has(`${r},${c}`) ? '' : (snapshot.formulas[r]?.[c] ?? ''))),
    ),
    numberFormats: typedRows.numberFormats.map((row, r) => row.map((format, c) => formats[r]?.[c] ?? format)),
    tables,
  };
}

import { applied } from '../../../../src/plan/change/applied';
import { reviseSetupSheet } from '../../../../src/plan/change/settings-sheet/revise-setup-sheet';
import { layOutSetupSheet } from '../../../../src/plan/change/settings-sheet/setup-sheet';
import { findSetupTables } from '../../../../src/plan/read/setup/find-setup-tables';
import { readSetupSheet } from '../../../../src/plan/read/setup/read-setup-sheet';
import type { CellKind, CellValue, SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { gridSnapshot } from '../../../support/grid-snapshot';

describe('an e-mail address and a salutation on a sheet laid out before there were columns for them', () => {
  const LEAD = {
    name: 'Police',
    kind: 'agency' as const,
    email: 'dci@police.example',
    salutation: 'DCI Privet',
  };
  const register = { origin: 'confirmed' as const, entries: [LEAD] };
  const laid = applied([gridSnapshot([['Action']])], {
    sheets: [layOutSetupSheet({ register: { origin: 'confirmed', entries: [{ name: 'Police' }] } })],
  });
  const setupOf = (sheets: readonly SheetSnapshot[]) =>
    sheets.find(({ name }) => name === 'Plan setup') as SheetSnapshot;
  /** The sheet as an earlier version laid it out: without the two columns, the next tables close by. */
  const older = laid.map((sheet) => (sheet.name === 'Plan setup' ? withoutContactColumns(sheet) : sheet));

  test('both are read back, and the table beside is untouched', () => {
    const revised = reviseSetupSheet({ register }, older);
    if (!revised.ok) throw new Error(revised.problem.code);
    const after = applied(older, revised.value);
    expect(readSetupSheet(setupOf(after)).setup.register?.entries).toMatchObject([LEAD]);
    const meetings = findSetupTables(setupOf(after)).tables.get('meetings');
    expect(meetings?.headerAt(meetings.firstColumn)).toBe('Meeting date');
    expect(reviseSetupSheet({ register }, after)).toEqual({ ok: true, value: { sheets: [] } });
  });

  test('where the free column is taken, nothing is written and the user is told', () => {
    const gap = findSetupTables(setupOf(older)).tables.get('leads')?.lastColumn ?? 0;
    const taken = older.map((sheet) =>
      sheet.name === 'Plan setup' ? withCell(sheet, 7, gap + 1, 'Our own note') : sheet,
    );
    expect(reviseSetupSheet({ register }, taken)).toMatchObject({
      problem: { code: 'setup-no-room', table: 'Leads', column: 'E-mail' },
    });
  });
});

function withCell(sheet: SheetSnapshot, row: number, column: number, value: string): SheetSnapshot {
  const put = <T>(grid: readonly (readonly T[])[], cell: T) =>
    grid.map((cells, r) => (r === row ? cells.map((each, c) => (c === column ? cell : each)) : cells));
  return { ...sheet, values: put<CellValue>(sheet.values, value), kinds: put<CellKind>(sheet.kinds, 'text') };
}

function withoutContactColumns(sheet: SheetSnapshot): SheetSnapshot {
  const { columnOf = new Map<string, number>() } = findSetupTables(sheet).tables.get('leads') ?? {};
  const from = columnOf.get('email') ?? 0;
  const cut = <T>(grid: readonly (readonly T[])[]) =>
    grid.map((row) => row.filter((_, c) => c < from || c > from + 1));
  return {
    ...sheet,
    columnCount: sheet.columnCount - 2,
    values: cut(sheet.values),
    kinds: cut(sheet.kinds),
    formulas: cut(sheet.formulas),
    numberFormats: cut(sheet.numberFormats),
    tables: sheet.tables.map((table) => {
      const { columnIndex, columnCount } = table.area;
      if (columnIndex > from) return { ...table, area: { ...table.area, columnIndex: columnIndex - 2 } };
      return columnIndex + columnCount > from
        ? { ...table, area: { ...table.area, columnCount: columnCount - 2 } }
        : table;
    }),
  };
}

/** Formulas that are the same in every row: filled down, read back, guarded and undone as if written one by one. */
import { stretchesOf } from '../../src/excel/change/fill-down';
import { restoreSheets } from '../../src/excel/restore-sheets';
import { writeChangeSet } from '../../src/excel/write-change-set';
import { formulaInRow } from '../../src/plan/change/filled-formula';
import { emptySheet, type ChangeSet } from '../../src/plan/change/change-set';
import { findSheet } from '../../src/workbench/model/workbook';
import { addressOf } from '../../src/excel/areas';
import { meanwhile } from '../support/meanwhile';
import { cellAt, openGrid } from '../support/open-grid';

const ROWS = 40;
const open = (rows = ROWS) =>
  openGrid({ Plan: Array.from({ length: rows }, (_, at) => [`Action ${at}`, at]) });

const SUM = '=IF($A{row}="","",$B{row}+$B$1)';
const TWICE = '=2*$C{row}';

const cell = (rowIndex: number, columnIndex: number, filled: string) => ({
  rowIndex,
  columnIndex,
  formula: formulaInRow(filled, rowIndex),
  filled,
  before: '',
});

const change = (sums: string = SUM, rows = ROWS): ChangeSet => ({
  sheets: [
    {
      ...emptySheet('Plan'),
      cells: Array.from({ length: rows }, (_, row) => [
        cell(row, 2, sums),
        cell(row, 3, TWICE),
        { rowIndex: row, columnIndex: 4, value: `Row ${row}`, before: '' },
      ]).flat(),
    },
  ],
});

async function written(plan = change()) {
  const result = await writeChangeSet(plan);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

describe('stretches of a block', () => {
  const area = { rowIndex: 1, columnIndex: 1, rowCount: 9, columnCount: 3 };
  const filled =
    (from: number, to: number, what = SUM) =>
    (row: number) =>
      row >= from && row <= to ? { filled: what } : {};
  const stretches = (...columns: readonly ((row: number) => { readonly filled?: string })[]) =>
    stretchesOf({
      area: { ...area, columnCount: columns.length },
      rows: Array.from({ length: area.rowCount }, (_, row) => columns.map((column) => column(row))),
    }).map(({ area: of, isFilled }) => `${addressOf(of)}${isFilled ? ' filled' : ''}`);

  test('columns that are filled alike share them; each row of a block is in one', () => {
    expect(stretches(filled(1, 8), filled(1, 8, TWICE), () => ({}))).toEqual([
      'B2:C2',
      'B3:C10 filled',
      'D2:D10',
    ]);
  });

  test('another formula, or a cell without, ends a stretch', () => {
    const two = (row: number) => ({ filled: row < 4 ? SUM : TWICE });
    const holed = (row: number) => (row === 4 ? {} : { filled: SUM });
    expect(stretches(two)).toEqual(['B2:B5 filled', 'B6:B10 filled']);
    expect(stretches(holed)).toEqual(['B2:B5 filled', 'B6', 'B7:B10 filled']);
  });

  test('a few rows are written one by one', () => {
    expect(stretches(filled(2, 4))).toEqual(['B2:B10']);
  });
});

test('each row holds its own formula', async () => {
  const { workbook } = open();
  expect((await written()).differs).toEqual([]);
  for (let row = 1; row <= ROWS; row += 1) {
    expect(cellAt(workbook, 'Plan', `C${row}`)?.formula).toBe(`=IF($A${row}="","",$B${row}+$B$1)`);
    expect(cellAt(workbook, 'Plan', `D${row}`)?.formula).toBe(`=2*$C${row}`);
  }
  expect(cellAt(workbook, 'Plan', 'D40')?.value).toBe(78);
});

test('a long formula is sent once, and not read back from every row', async () => {
  const cost = async (filled: string): Promise<{ sent: number; answered: number }> => {
    const { stats } = open(400);
    await written(change(filled, 400));
    return { sent: stats.requestBytes, answered: stats.responseBytes };
  };
  const [short, long] = [await cost(SUM), await cost(`${SUM}&REPT("${'x'.repeat(200)}",0)`)];
  expect(long.sent - short.sent).toBeLessThan(2_000);
  expect(long.answered - short.answered).toBeLessThan(2_000);
});

test('a last row that holds another formula than stated is named', async () => {
  open();
  // What Excel fills down moves with the row, whatever the change says.
  const { differs } = await written(change('=$B$1+ROW()-{row}+$B2'));
  expect(differs).toEqual(['Plan!C40']);
});

test('rows that Excel leaves out are found, and the stretch is named', async () => {
  const { workbook, switches } = open();
  const row = findSheet(workbook, 'Plan')?.rows.get(20);
  if (row) row.hidden = true;
  switches.alterations = new Set(['fills-shown-rows']);
  expect((await written()).differs).toEqual(['Plan!C1:D40']);
});

test('words that a co-author types between the check and the write are restored', async () => {
  const excel = open();
  meanwhile(excel, 2, () => excel.person.type('Plan', 'C7', 'theirs'));
  expect((await written()).differs).toEqual(['Plan!C7']);
  expect(cellAt(excel.workbook, 'Plan', 'C7')?.value).toBe('theirs');
  expect(cellAt(excel.workbook, 'Plan', 'C8')?.formula).toBe('=IF($A8="","",$B8+$B$1)');
});

test('all of it is taken back, but not what somebody wrote since', async () => {
  const { workbook, person } = open();
  const { undo } = await written();
  person.type('Plan', 'D9', '=1+1');
  expect(await restoreSheets(undo, { changed: 'stop' })).toMatchObject({
    ok: false,
    problem: { cells: ['D9'] },
  });
  expect(await restoreSheets(undo, { changed: 'leave' })).toMatchObject({ ok: true });
  expect(cellAt(workbook, 'Plan', 'D9')?.formula).toBe('=1+1');
  for (const address of ['C1', 'C2', 'C40', 'D8', 'D10', 'E40'])
    expect([address, cellAt(workbook, 'Plan', address)?.value ?? null]).toEqual([address, null]);
});

import { isSummarySheet } from '../../../../src/plan/marks/summary/find-summary';
import type { SheetChange } from '../../../../src/plan/change/change-set';
import { deleteCells, insertCells } from '../../../../src/workbench/model/shift-cells';
import {
  addSheet,
  findSheet,
  getCell,
  setCell,
  type Sheet,
  type Workbook,
} from '../../../../src/workbench/model/workbook';
import { setAsOf, swapRows } from '../../../support/flagged-workbook';
import { snapshots } from '../../../support/read-through-client';
import { cellsOf, sheetOf, smallPlan } from '../../../support/small-plan';
import { summarise, tableOf, textsOf } from '../../../support/summarised-workbook';

const SETUP = { asOf: '2016-10-15' };
const WIDE = { columnIndex: 0, rowCount: 1, columnCount: 16_384 };

const summaryOf = (workbook: Workbook, name = 'RAG summary'): Sheet => findSheet(workbook, name) as Sheet;
const figure = (workbook: Workbook, label: string) =>
  tableOf(workbook, 'Headline figures', 'Figure').get(label)?.get('Now');

/** The row below the sign-off's header. */
function signOffRow(sheet: Sheet): number {
  const row = [...sheet.rows].find(([, { cells }]) => cells.get(0)?.value === 'Decision or note')?.[0];
  if (row === undefined) throw new Error('No sign-off.');
  return row + 1;
}

describe('a rebuilt summary', () => {
  test('is not written if nothing changed, and names no sheet of the board’s', async () => {
    const workbook = smallPlan();
    const { planned } = await summarise(workbook, SETUP);
    expect(planned?.name).toBe('RAG summary');
    expect((await summarise(workbook, SETUP)).planned).toBeNull();
    expect((await snapshots(workbook)).filter(isSummarySheet).map(({ name }) => name)).toEqual([
      'RAG summary',
    ]);
  });

  test('never touches a sheet of the same name that staff made', async () => {
    const workbook = smallPlan();
    const theirs = addSheet(workbook, 'rag SUMMARY');
    setCell(theirs, 0, 0, { value: 'Our own summary' });
    const before = [...cellsOf(theirs)];
    const { planned } = await summarise(workbook, SETUP);
    expect(planned).toMatchObject({ name: 'RAG summary 2', when: 'create' });
    expect([...cellsOf(theirs)]).toEqual(before);
    expect((await summarise(workbook, SETUP)).planned).toBeNull();
  });

  test('is found under the name that staff gave it, and keeps that name and its widths', async () => {
    const workbook = smallPlan();
    await summarise(workbook, SETUP);
    summaryOf(workbook).name = 'For the meeting';
    const { planned } = await summarise(workbook, SETUP, { built: '2016-10-16' });
    expect(planned).toMatchObject({ name: 'For the meeting', when: 'exists', columns: [] });
  });

  test('keeps everything that staff wrote below the sign-off, wherever that moves', async () => {
    const workbook = smallPlan();
    await summarise(workbook, SETUP);
    const sheet = summaryOf(workbook);
    const row = signOffRow(sheet);
    setCell(sheet, row, 1, { value: 'Case Review Panel' });
    setCell(sheet, row, 2, { value: 42_660, style: { numberFormat: 'dd/mm/yyyy' } });
    setCell(sheet, row + 30, 0, { value: '=Not a formula', style: { numberFormat: '@' } });
    setCell(sheet, row + 31, 6, { value: null, formula: '=1+1' });
    setCell(sheet, 3, 20, { value: 'A remark beside it' });
    for (const [down, lead] of ['Police', 'Probation', 'Housing'].entries())
      [`${5 + down}`, 'Ask again.', lead, '1 June 2016', '', ''].forEach((value, at) =>
        setCell(sheetOf(workbook), 5 + down, at, { value }),
      );
    const { planned } = await summarise(workbook, SETUP);
    const moved = signOffRow(sheet);
    expect(moved).not.toBe(row);
    expect(getCell(sheet, moved, 1)?.value).toBe('Case Review Panel');
    expect(getCell(sheet, moved, 2)).toMatchObject({ value: 42_660, style: { numberFormat: 'dd/mm/yyyy' } });
    expect(getCell(sheet, moved + 30, 0)?.value).toBe('=Not a formula');
    expect(getCell(sheet, moved + 31, 6)?.formula).toBe('=1+1');
    expect(getCell(sheet, 3, 20)?.value).toBe('A remark beside it');
    const [clear] = (planned as SheetChange).clear;
    expect(clear && clear.columnCount < 20 && clear.rowCount > moved + 31).toBe(true);
    expect((await summarise(workbook, SETUP)).planned).toBeNull();
  });

  test('removes charts of deleted plans', async () => {
    const workbook = smallPlan();
    const { planned } = await summarise(workbook, SETUP);
    const names = planned?.charts.map(({ name }) => name);
    expect(names).toEqual(['Headline Plan']);
    const again = await summarise(workbook, SETUP, { blocks: ['by-lead'] });
    expect(again.planned?.staleCharts).toEqual(names);
    expect(textsOf(workbook)).not.toContain('Headline figures');
  });
});

describe('the figures after staff edited the plan, without a refresh', () => {
  test('follow sorted, inserted and deleted rows, and overwritten cells', async () => {
    const workbook = smallPlan();
    await summarise(workbook, SETUP);
    expect([figure(workbook, 'Red'), figure(workbook, 'Green'), figure(workbook, 'All actions')]).toEqual([
      1, 1, 4,
    ]);
    const plan = sheetOf(workbook);
    swapRows(plan, 1, 3);
    insertCells(workbook, plan, { ...WIDE, rowIndex: 2 }, 'rows');
    setAsOf(workbook, SETUP.asOf);
    expect([figure(workbook, 'Red'), figure(workbook, 'Green'), figure(workbook, 'All actions')]).toEqual([
      1, 1, 4,
    ]);
    const red =
      [...plan.rows].find(([, { cells }]) => cells.get(1)?.value === 'Audit the letters.')?.[0] ?? -1;
    deleteCells(workbook, plan, { ...WIDE, rowIndex: red }, 'rows');
    setAsOf(workbook, SETUP.asOf);
    expect([figure(workbook, 'Red'), figure(workbook, 'All actions')]).toEqual([0, 3]);
    setAsOf(workbook, '2031-01-01');
    expect(figure(workbook, 'Red')).toBe(1);
    expect(tableOf(workbook, 'By lead', 'Lead').get('Education')?.get('Oldest overdue')).toBe(276);
  });

  test('count a rating that staff typed over as it is shown, but not as overdue', async () => {
    const workbook = smallPlan();
    await summarise(workbook, SETUP);
    const plan = sheetOf(workbook);
    const counts = () => {
      const leads = [...tableOf(workbook, 'By lead', 'Lead')].filter(([lead]) => !lead.startsWith('All'));
      return ['Red', 'Overdue'].map((title) =>
        leads.reduce((sum, [, row]) => sum + Number(row.get(title)), 0),
      );
    };
    const [red, overdue] = counts();
    expect(red).toBe(overdue);
    const green = [...plan.rows].flatMap(([rowIndex, { cells }]) =>
      [...cells].flatMap(([columnIndex, { value }]) =>
        value === 'Green' ? [{ rowIndex, columnIndex }] : [],
      ),
    );
    expect(green).toHaveLength(1);
    for (const { rowIndex, columnIndex } of green) setCell(plan, rowIndex, columnIndex, { value: 'Red' });
    setAsOf(workbook, SETUP.asOf);
    expect(figure(workbook, 'Green')).toBe(0);
    expect(counts()).toEqual([Number(red) + 1, overdue]);
  });
});

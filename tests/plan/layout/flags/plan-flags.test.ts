import { checksInWords } from '../../../../src/plan/layout/flags/checks-in-words';
import { FLAG_COLUMNS } from '../../../../src/plan/layout/flags/flag-columns';
import { RATING_WORDS } from '../../../../src/plan/rating/rating-cells';
import { reviewWorkbook } from '../../../../src/plan/review';
import { makeSetup } from '../../../../src/plan/setup/setup';
import { withoutFlags } from '../../../../src/plan/layout/flags/without-flags';
import { insertCells, deleteCells } from '../../../../src/workbench/model/shift-cells';
import { addTable } from '../../../../src/workbench/model/tables';
import { getCell, setCell, type Sheet, type Workbook } from '../../../../src/workbench/model/workbook';
import { columnOf, flag, setAsOf, swapRows, withSettings } from '../../../support/flagged-workbook';
import { snapshots } from '../../../support/read-through-client';
import { area } from '../../../support/grid-snapshot';
import { expectedPlan, GOLDEN_NAMES, goldenWorkbook } from '../../../support/golden-plans';
import { gridWorkbook } from '../../../support/open-grid';
import { opened } from '../../../support/open-built';

const AS_OF_DAYS = [
  '2004-06-30',
  '2008-01-31',
  '2012-12-31',
  '2015-09-30',
  '2016-02-29',
  '2016-10-15',
  '2017-04-01',
  '2018-07-01',
  '2020-01-31',
  '2020-12-31',
  '2024-02-29',
  '2031-01-01',
];

const SETUP = { asOf: '2016-10-15' };

const HEADER = ['Ref', 'Action', 'Lead', 'Due date', 'Evidence provided', 'Date achieved'];
const ACTIONS = [
  ['1', 'Write to every school.', 'Education', '31 March 2030', '', ''],
  ['2', 'Audit the letters.', 'Police', '30 June 2016', '', ''],
  ['3', 'Train the staff.', 'Health', '1 May 2016', 'Training records of 40 staff, June 2016', '12 May 2016'],
  ['4', 'Review the policy.', 'Police', 'Ongoing', '', ''],
];
const plan = (...rows: readonly (readonly (string | number)[])[]): Workbook =>
  withSettings(gridWorkbook({ Plan: [HEADER, ...ACTIONS, ...rows] }));
const sheetOf = (workbook: Workbook): Sheet => workbook.sheets[0] as Sheet;

/** Each cell that holds something, as text, by address of row and column. */
function cells(sheet: Sheet): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [r, row] of sheet.rows)
    for (const [c, cell] of row.cells)
      if (cell.value !== null || cell.formula) found.set(`${r},${c}`, cell.formula ?? cell.value);
  return found;
}

describe('the add-in’s columns beside the five plans', () => {
  test.each(GOLDEN_NAMES)(
    '%s: right on twelve days, nothing of the board’s touched, planned once',
    async (name) => {
      const expected = expectedPlan(name);
      const setup = { asOf: expected.asOf, agreed: expected.agreed };
      const workbook = withSettings(opened(goldenWorkbook(name)));
      const untouched = cells(sheetOf(workbook));
      const rules: never[] = [];
      const { planned, report } = await flag(workbook, setup, rules);
      expect(planned.noRoom).toEqual([]);
      const after = cells(sheetOf(workbook));
      for (const [address, value] of untouched)
        expect([address, after.get(address)]).toEqual([address, value]);

      const [sheet] = (await snapshots(workbook)).map(withoutFlags);
      for (const asOf of AS_OF_DAYS) {
        setAsOf(workbook, asOf);
        const judged = reviewWorkbook([sheet as never], makeSetup({ ...setup, asOf })).plans[0];
        const rag = columnOf(workbook, 'Plan_RAG');
        const words = judged?.actions.map(({ row, rating }) => [
          row.rowIndex + 1,
          RATING_WORDS[rating.colour],
        ]);
        expect([asOf, [...rag]]).toEqual([asOf, words]);
      }
      const said = (report.plans[0]?.actions ?? []).map(
        (action) => [action.row.rowIndex + 1, checksInWords(action)] as const,
      );
      expect([...columnOf(workbook, 'Plan_Checks')]).toEqual(said.filter(([, words]) => words !== ''));
      const again = await flag(workbook, setup, rules);
      expect(again.planned).toEqual({ sheets: [], noRoom: [] });
      expect(again.report.plans).toEqual(report.plans);
    },
  );
});

describe('planning the columns of a plan', () => {
  test('puts them at the right edge, marks a header that the board has too, and names each', async () => {
    const workbook = plan();
    const { planned } = await flag(workbook, SETUP);
    const header = FLAG_COLUMNS.map((_, at) => getCell(sheetOf(workbook), 0, 6 + at)?.value);
    expect(header).toEqual([
      'Due date (checked)',
      'Next milestone',
      'Achieved on',
      'Evidence',
      'RAG',
      'Checks',
      'First milestone',
      'Review date',
      'Rated on',
      'Lead named',
    ]);
    expect([...columnOf(workbook, 'Plan_RAG')]).toEqual([
      [2, 'Green'],
      [3, 'Red'],
      [4, 'Blue'],
      [5, 'Amber'],
    ]);
    const [on] = planned.sheets;
    expect(on?.names).toHaveLength(FLAG_COLUMNS.length);
    expect(on?.rules.map(({ word, area: where }) => [word, where])).toEqual(
      ['Red', 'Amber', 'Green', 'Blue', 'Unrated'].map((word) => [word, area('K2:K5')]),
    );
    expect(on?.looks).toEqual([
      { area: area('G1:P1'), like: { sheet: 'Plan', rowIndex: 0, columnIndex: 5 }, as: 'header' },
      { area: area('G2:P5'), like: { sheet: 'Plan', rowIndex: 1, columnIndex: 5 }, as: 'body' },
    ]);
    expect(on?.columns.filter(({ hidden }) => hidden).map(({ columnIndex }) => columnIndex)).toEqual([
      12, 13, 14, 15,
    ]);
    for (const { text } of on?.notes ?? []) expect(text.length).toBeLessThanOrEqual(255);
  });

  test('leaves sections, repeated headers, notes and joined rows blank', async () => {
    const workbook = withSettings(
      gridWorkbook({
        Plan: [
          ['Action plan of the board'],
          HEADER,
          ['1. Early help'],
          ...ACTIONS.slice(0, 2),
          HEADER,
          ['', 'and send the result to every head teacher.', '', '', '', ''],
          ['2. Training'],
          ...ACTIONS.slice(2),
          [],
          ['Page 1 of 1'],
        ],
      }),
    );
    const { report } = await flag(workbook, SETUP);
    const [table] = report.plans.map((each) => each.table);
    expect(table?.rows.some(({ joinedRows }) => joinedRows.length > 0)).toBe(true);
    expect([...columnOf(workbook, 'Plan_RAG').keys()]).toEqual([4, 5, 9, 10]);
    expect([...columnOf(workbook, 'Plan_RatedOn').keys()]).toEqual([4, 5, 9, 10]);
  });

  test('keeps clear of what stands beside the plan, with a blank column between', async () => {
    const workbook = plan();
    setCell(sheetOf(workbook), 3, 9, { value: 'A note of the board’s' });
    await flag(workbook, SETUP);
    expect(getCell(sheetOf(workbook), 3, 9)?.value).toBe('A note of the board’s');
    expect(getCell(sheetOf(workbook), 0, 11)?.value).toBe('Due date (checked)');
  });

  test('keeps clear of a merge that reaches over the right edge', async () => {
    const workbook = plan(['Notes across']);
    sheetOf(workbook).merges.push(area('F3:G3'));
    const { planned } = await flag(workbook, SETUP);
    const columns = planned.sheets[0]?.cells.map(({ columnIndex }) => columnIndex) ?? [];
    expect(Math.min(...columns)).toBe(8);
  });

  test('refuses a sheet without room at its right', async () => {
    const workbook = plan();
    for (const row of sheetOf(workbook).rows.values()) {
      const moved = [...row.cells].map(([at, cell]) => [at + 16_384 - 6, cell] as const);
      row.cells.clear();
      for (const [at, cell] of moved) row.cells.set(at, cell);
    }
    const { planned } = await flag(workbook, SETUP);
    expect(planned.sheets).toEqual([]);
    expect(planned.noRoom.map(({ code }) => code)).toEqual(['sheet-full']);
  });

  test('makes the plan’s table wider, so that its columns are sorted with it, and not over what stands beside', async () => {
    const workbook = plan();
    addTable(workbook, sheetOf(workbook), area('A1:F5')).name = 'Actions';
    const { planned } = await flag(workbook, SETUP);
    expect(planned.sheets[0]?.grow).toEqual([{ name: 'Actions', from: area('A1:F5'), to: area('A1:P5') }]);
    expect((await flag(workbook, SETUP, null)).planned.sheets).toEqual([]);

    const blocked = plan();
    addTable(blocked, sheetOf(blocked), area('A1:F5')).name = 'Actions';
    setCell(sheetOf(blocked), 4, 8, { value: 'Beside it' });
    const refused = await flag(blocked, SETUP);
    expect(refused.planned.noRoom.map(({ code }) => code)).toEqual(['table-blocked']);
    expect(refused.planned.sheets).toEqual([]);
  });
});

describe('the columns of several plans', () => {
  test('have names of their own, side by side and below each other, and stay with their plan', async () => {
    const beside = withSettings(
      gridWorkbook({
        Plan: [HEADER, ...ACTIONS].map((row) => [...row, '', '', ...row]),
        Other: [HEADER, ...ACTIONS, [], [], ['Second plan'], HEADER, ...ACTIONS.slice(0, 2)],
      }),
    );
    const rules: never[] = [];
    const { report, planned } = await flag(beside, SETUP, rules);
    expect(planned.noRoom).toEqual([]);
    const names = planned.sheets.flatMap((each) => each.names.map(({ name }) => name));
    expect(names.filter((name) => name.endsWith('_RAG')).sort()).toEqual(
      report.plans.map((_, at) => (at === 0 ? 'Plan_RAG' : `Plan${at + 1}_RAG`)).sort(),
    );
    expect(report.plans.length).toBeGreaterThanOrEqual(3);
    report.plans.forEach(({ actions }, at) => {
      const rag = columnOf(beside, at === 0 ? 'Plan_RAG' : `Plan${at + 1}_RAG`);
      expect([...rag]).toEqual(
        actions.map(({ row, rating }) => [row.rowIndex + 1, RATING_WORDS[rating.colour]]),
      );
    });
    expect((await flag(beside, SETUP, rules)).planned.sheets).toEqual([]);
  });

  test('never hide a column in which another plan or a note of the board’s stands', async () => {
    const remarks = Array.from({ length: 8 }, (_, at) => `Remarks ${at}`);
    const wide = [
      'Recommendation',
      'Proposed action',
      'Lead agency',
      'By when',
      'Progress',
      'Theme',
      ...remarks,
    ];
    const workbook = withSettings(
      gridWorkbook({
        Plan: [HEADER, ...ACTIONS, [], [], wide, ...ACTIONS.map((row) => [...row, ...wide.slice(6)])],
      }),
    );
    const { planned, report } = await flag(workbook, SETUP);
    expect(report.plans).toHaveLength(2);
    const touched = planned.sheets[0]?.columns.map(({ columnIndex }) => columnIndex) ?? [];
    expect(Math.min(...touched)).toBeGreaterThan(13);
  });

  test('take no name that the board uses for something else', async () => {
    const workbook = plan();
    workbook.names.push({
      name: 'plan_due',
      sheet: null,
      formula: "'Plan'!$A$1",
      visible: true,
      comment: '',
    });
    const { planned } = await flag(workbook, SETUP);
    expect(planned.sheets[0]?.names.every(({ name }) => name.startsWith('Plan2_'))).toBe(true);
  });
});

describe('flags after staff worked on the sheet', () => {
  const flagged = async (): Promise<Workbook> => {
    const workbook = plan();
    await flag(workbook, SETUP);
    return workbook;
  };
  const ragByAction = (workbook: Workbook) =>
    new Map(
      [...columnOf(workbook, 'Plan_RAG')].map(([row, word]) => [
        getCell(sheetOf(workbook), row - 1, 1)?.value,
        word,
      ]),
    );
  const RATED = new Map([
    ['Write to every school.', 'Green'],
    ['Audit the letters.', 'Red'],
    ['Train the staff.', 'Blue'],
    ['Review the policy.', 'Amber'],
  ]);

  test('go with their rows when these are sorted, and nothing is left to write', async () => {
    const workbook = await flagged();
    swapRows(sheetOf(workbook), 1, 3);
    swapRows(sheetOf(workbook), 2, 4);
    setAsOf(workbook, SETUP.asOf);
    expect(ragByAction(workbook)).toEqual(RATED);
    expect((await flag(workbook, SETUP, null)).planned.sheets).toEqual([]);
  });

  test('are given to a row that was put in, and only to it', async () => {
    const workbook = await flagged();
    insertCells(
      workbook,
      sheetOf(workbook),
      { rowIndex: 2, columnIndex: 0, rowCount: 1, columnCount: 16_384 },
      'rows',
    );
    ['9', 'Visit every ward.', 'Health', '31 March 2016', '', ''].forEach((value, at) =>
      setCell(sheetOf(workbook), 2, at, { value }),
    );
    const { planned } = await flag(workbook, SETUP, null);
    expect(new Set(planned.sheets[0]?.cells.map(({ rowIndex }) => rowIndex))).toEqual(new Set([2]));
    expect(ragByAction(workbook)).toEqual(new Map([...RATED, ['Visit every ward.', 'Red']]));
  });

  test('are found when columns were put in before and among them and headers renamed', async () => {
    const workbook = await flagged();
    const column = (columnIndex: number) =>
      insertCells(
        workbook,
        sheetOf(workbook),
        { rowIndex: 0, columnIndex, rowCount: 1_048_576, columnCount: 1 },
        'columns',
      );
    column(9);
    column(0);
    setCell(sheetOf(workbook), 0, 12, { value: 'Our rating' });
    setAsOf(workbook, SETUP.asOf);
    const { planned, report } = await flag(workbook, SETUP, null);
    expect(report.plans[0]?.table.region.lastColumn).toBe(6);
    // What is said of the board's column D is now said of its column E; nothing else changes.
    const checks = planned.sheets[0]?.cells ?? [];
    expect(checks.map(({ value }) => String(value).slice(0, 19))).toEqual(['Column E is ongoing']);
    expect((await flag(workbook, SETUP, null)).planned.sheets).toEqual([]);
  });

  test('come back whole when one of their columns was deleted, and no column of the board’s is taken for it', async () => {
    for (const columnIndex of [6, 9, 11, 12, 15]) {
      const workbook = await flagged();
      const board = [...cells(sheetOf(workbook))].filter(([address]) => Number(address.split(',')[1]) < 6);
      deleteCells(
        workbook,
        sheetOf(workbook),
        { rowIndex: 0, columnIndex, rowCount: 1_048_576, columnCount: 1 },
        'columns',
      );
      const { planned } = await flag(workbook, SETUP, []);
      expect(planned.noRoom).toEqual([]);
      const now = cells(sheetOf(workbook));
      for (const [address, value] of board) expect([address, now.get(address)]).toEqual([address, value]);
      expect(columnOf(workbook, 'Plan_RAG')).toEqual(
        new Map([
          [2, 'Green'],
          [3, 'Red'],
          [4, 'Blue'],
          [5, 'Amber'],
        ]),
      );
      expect((await flag(workbook, SETUP, null)).planned.sheets).toEqual([]);
    }
  });

  test('are taken from a row that is no action any more', async () => {
    const workbook = await flagged();
    for (let column = 0; column < 6; column++) setCell(sheetOf(workbook), 4, column, { value: null });
    const { planned } = await flag(workbook, SETUP, null);
    expect(planned.sheets[0]?.cells.every(({ rowIndex, value }) => rowIndex === 4 && value === '')).toBe(
      true,
    );
    expect(columnOf(workbook, 'Plan_RAG').size).toBe(3);
  });
});

import { AS_OF_DAYS } from '../../../support/as-of-days';
import { checksInWords } from '../../../../src/plan/marks/flags/checks-in-words';
import { FLAG_COLUMNS } from '../../../../src/plan/marks/flags/flag-columns';
import { RATING_WORDS } from '../../../../src/plan/judge/rating/rating-cells';
import { reviewWorkbook } from '../../../../src/plan/review';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { withoutFlags } from '../../../../src/plan/marks/flags/without-flags';
import { addTable } from '../../../../src/workbench/model/tables';
import { getCell, setCell } from '../../../../src/workbench/model/workbook';
import { columnOf, flag, setAsOf, withSettings } from '../../../support/flagged-workbook';
import { snapshots } from '../../../support/read-through-client';
import { area } from '../../../support/grid-snapshot';
import { expectedPlan, GOLDEN_NAMES, goldenWorkbook } from '../../../support/golden-plans';
import { gridWorkbook } from '../../../support/open-grid';
import { opened } from '../../../support/open-built';
import { ACTIONS, cellsOf, HEADER, sheetOf, smallPlan } from '../../../support/small-plan';

const SETUP = { asOf: '2016-10-15' };

describe('the add-in’s columns beside the five plans', () => {
  test.each(GOLDEN_NAMES)(
    '%s: right on twelve days, nothing of the board’s touched, planned once',
    async (name) => {
      const expected = expectedPlan(name);
      const setup = { asOf: expected.asOf, agreed: expected.agreed };
      const workbook = withSettings(opened(goldenWorkbook(name)));
      const untouched = cellsOf(sheetOf(workbook));
      const rules: never[] = [];
      const { planned, report } = await flag(workbook, setup, rules);
      expect(planned.noRoom).toEqual([]);
      const after = cellsOf(sheetOf(workbook));
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
      expect(again.planned).toMatchObject({ sheets: [], noRoom: [] });
      expect(again.report.plans).toEqual(report.plans);
    },
  );
});

describe('proposing the columns of a plan', () => {
  test('puts them at the right edge, marks a header that the board has too, and names each', async () => {
    const workbook = smallPlan();
    const { planned } = await flag(workbook, SETUP);
    const header = FLAG_COLUMNS.map((_, at) => getCell(sheetOf(workbook), 0, 6 + at)?.value);
    expect(header).toEqual([
      'Due date (checked)',
      'Achieved on',
      'RAG',
      'Why',
      'Days left',
      'Checks',
      'Rule that decides',
      'As it was read',
      'Words that were read',
      'Counted by',
    ]);
    expect([...columnOf(workbook, 'Plan_RAG')]).toEqual([
      [2, 'Green'],
      [3, 'Red'],
      [4, 'Blue'],
      [5, 'Amber'],
    ]);
    const [on] = planned.sheets;
    // One per column, and one for their header row.
    expect(on?.names).toHaveLength(FLAG_COLUMNS.length + 1);
    expect(on?.rules.map(({ word, area: where }) => [word, where])).toEqual(
      ['Red', 'Amber', 'Green', 'Blue', 'Unrated', 'Withdrawn', 'Check again'].map((word) => [
        word,
        area('I2:I5'),
      ]),
    );
    expect(on?.copiedFormats).toEqual([
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
    expect([...columnOf(workbook, 'Plan_Counted').keys()]).toEqual([4, 5, 9, 10]);
  });

  test('keeps clear of what is beside the plan, with a blank column between', async () => {
    const workbook = smallPlan();
    setCell(sheetOf(workbook), 3, 9, { value: 'A note of the board’s' });
    await flag(workbook, SETUP);
    expect(getCell(sheetOf(workbook), 3, 9)?.value).toBe('A note of the board’s');
    expect(getCell(sheetOf(workbook), 0, 11)?.value).toBe('Due date (checked)');
  });

  test('keeps clear of a merge that extends over the right edge', async () => {
    const workbook = smallPlan(['Notes across']);
    sheetOf(workbook).merges.push(area('F3:G3'));
    const { planned } = await flag(workbook, SETUP);
    const columns = planned.sheets[0]?.cells.map(({ columnIndex }) => columnIndex) ?? [];
    expect(Math.min(...columns)).toBe(8);
  });

  test('refuses a sheet without room on the right', async () => {
    const workbook = smallPlan();
    for (const row of sheetOf(workbook).rows.values()) {
      const moved = [...row.cells].map(([at, cell]) => [at + 16_384 - 6, cell] as const);
      row.cells.clear();
      for (const [at, cell] of moved) row.cells.set(at, cell);
    }
    const { planned } = await flag(workbook, SETUP);
    expect(planned.sheets).toEqual([]);
    expect(planned.noRoom.map(({ code }) => code)).toEqual(['sheet-full']);
  });

  test('widens the plan’s table, so that its columns are sorted with it, but not over what is beside it', async () => {
    const workbook = smallPlan();
    addTable(workbook, sheetOf(workbook), area('A1:F5')).name = 'Actions';
    const { planned } = await flag(workbook, SETUP);
    expect(planned.sheets[0]?.grow).toEqual([{ name: 'Actions', from: area('A1:F5'), to: area('A1:P5') }]);
    expect((await flag(workbook, SETUP, null)).planned.sheets).toEqual([]);

    const blocked = smallPlan();
    addTable(blocked, sheetOf(blocked), area('A1:F5')).name = 'Actions';
    setCell(sheetOf(blocked), 4, 8, { value: 'Beside it' });
    const refused = await flag(blocked, SETUP);
    expect(refused.planned.noRoom.map(({ code }) => code)).toEqual(['table-blocked']);
    expect(refused.planned.sheets).toEqual([]);
  });
});

describe('the columns of several plans', () => {
  test('have unique names, side by side and below each other, and stay with their plan', async () => {
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

  test('never hide a column that contains another plan or a note of the board’s', async () => {
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

  test('use no name that the board uses for something else', async () => {
    const workbook = smallPlan();
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

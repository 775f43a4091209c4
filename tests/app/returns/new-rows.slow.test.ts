/**
 * Rows inserted for new actions over the real client: with the formats of the row above, in a table as its row, with
 * the flags' formulas; refused where it would be unsafe; taken back only as long as nobody has written in them.
 */
import { newRowKey } from '../../../src/plan/returns/merge/place-new-rows';
import { asTicked } from '../../../src/plan/returns/merge/merge-choices';
import type { MergeWanted } from '../../../src/app/returns/merge-wanted';
import type { Rows } from '../../support/review-grid';
import type { Engine } from '../../support/whole-engine';
import { HOST_CODES } from '../../support/host-codes';
import { sheetWhole } from '../../properties/support/whole-state';
import { deleteCells, insertCells } from '../../../src/workbench/model/shift-cells';
import {
  addSheet,
  newWorkbook,
  setCell,
  type Sheet,
  type Workbook,
} from '../../../src/workbench/model/workbook';
import { returned } from '../../plan/returns/merge/support/merged';
import { plain, withCells } from '../../plan/returns/merge/support/small-return';
import { flagged, given, openEngine, problemOf, TODAY } from '../../support/open-engine';

const OPTIONS = { today: TODAY };
const MASTER = withCells(plain(), 2, { Progress: 'Begun.' });
const ACTION = 'Train every chair of a strategy meeting in the new protocol.';
const LAST = 'Share the chronology with every school nurse by secure mail.';
const ROWS = [
  ['2.2', '', ACTION, 'Social Care', '5 May 2017'],
  ['4.2', '', LAST, 'Education', '6 May 2017'],
];
const wholeRow = (rowIndex: number) => ({ rowIndex, columnIndex: 0, rowCount: 1, columnCount: 16_384 });

function workbookOf(rows: Rows): Workbook {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, 'Plan');
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== '' && value !== null) setCell(sheet, r, c, { value });
    }),
  );
  return workbook;
}

const planOf = (workbook: Workbook): Sheet => workbook.sheets[0]!;

async function wantedOf(engine: Engine, rows: Rows = ROWS): Promise<MergeWanted> {
  const said = withCells([...MASTER, ...rows], 4, { Progress: 'Ten sampled.' });
  const returns = { files: [returned('a.xlsx', said)], sent: null };
  const shown = await given(engine.reviewReturns(returns, OPTIONS));
  const choices = { ...asTicked(shown.offers), rows: new Set(shown.newRows.map(newRowKey)) };
  return { returns, choices, shown };
}

/** Both halves: the rows, then what goes into them. */
async function merge(engine: Engine, wanted: MergeWanted): Promise<readonly string[]> {
  const titles: string[] = [];
  for (let half = 0; half < 2; half += 1) {
    const proposal = await given(engine.prepareMerge(wanted, OPTIONS));
    titles.push(proposal.title);
    await given(engine.apply(proposal, OPTIONS));
    if (proposal.title !== 'Rows inserted') break;
  }
  return titles;
}

const column = (workbook: Workbook, at: number): readonly unknown[] =>
  [...planOf(workbook).rows].sort(([a], [b]) => a - b).map(([, { cells }]) => cells.get(at)?.value ?? '');
/** The plan's sheet whole; its colour rules, which never apply to the same cell, in any order. */
function boards(workbook: Workbook): unknown {
  const { rules, ...rest } = sheetWhole(planOf(workbook)) as { readonly rules: readonly unknown[] };
  return { ...rest, rules: rules.map((rule) => JSON.stringify(rule)).sort() };
}

test('a row is inserted with the formats of the one above, filled, and goes again with one undo', async () => {
  const workbook = workbookOf(MASTER);
  planOf(workbook).rows.get(2)!.cells.get(2)!.style = {
    ...planOf(workbook).rows.get(2)!.cells.get(2)!.style,
    fill: '#FFF2CC',
  } as never;
  const { engine } = openEngine(workbook);
  const before = boards(workbook);
  const wanted = await wantedOf(engine);
  const proposal = await given(engine.prepareMerge(wanted, OPTIONS));
  expect(proposal.preview.groups.map(({ title, items }) => [title, items.map(({ words }) => words)])).toEqual(
    [
      ['Rows that are inserted', ['A row is inserted below row 3. What stands below moves down.']],
      ['Names in the workbook', [expect.stringContaining('names for cells of “Plan setup”')]],
      ['Sheets', [expect.stringContaining('A sheet “Plan setup” is made')]],
    ],
  );
  expect(await merge(engine, wanted)).toEqual(['Rows inserted', 'Returns taken in']);
  expect(column(workbook, 2)).toEqual([
    ...MASTER.slice(0, 3).map((row) => row[2]),
    ACTION,
    ...MASTER.slice(3).map((row) => row[2]),
    LAST,
  ]);
  expect(column(workbook, 9)).toEqual(['Progress', 'Begun.', '', '', 'Ten sampled.', '', '']);
  expect(planOf(workbook).rows.get(3)?.cells.get(2)?.style).toMatchObject({ fill: '#FFF2CC' });
  const { files, offers, newRows } = (await wantedOf(engine)).shown;
  expect([files[0]?.verdict, offers, newRows]).toEqual(['same-as-sent', [], []]);
  const undone = await given(engine.undo({ changed: 'stop' }, OPTIONS));
  expect(undone.title).toBe('Returns taken in');
  expect(boards(workbook)).toEqual(before);
  // "Plan setup" was made by the first half, and goes with it.
  expect([workbook.sheets.map(({ name }) => name), workbook.names]).toEqual([['Plan'], []]);
  expect(await problemOf(engine.undo({ changed: 'stop' }, OPTIONS))).toMatchObject({
    code: 'nothing-to-undo',
  });
});

test('in a table it is a row of the table, and flags are worked out for it', async () => {
  const workbook = workbookOf(MASTER);
  const { engine, excel } = openEngine(workbook);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').tables.add('A1:K5', true).name = 'Actions';
    await context.sync();
  });
  await flagged(engine);
  const before = boards(workbook);
  await merge(engine, await wantedOf(engine));
  expect(planOf(workbook).tables.find(({ name }) => name === 'Actions')?.area).toMatchObject({
    rowIndex: 0,
    rowCount: 7,
  });
  const again = await given(engine.prepareFlags(OPTIONS));
  expect(again.changes.sheets).toEqual([]);
  const { report } = (await given(engine.check(OPTIONS))).review;
  expect(report.plans[0]?.actions.map(({ row }) => row.rowIndex)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(excel.stats.syncs).toBeGreaterThan(0);
  await given(engine.undo({ changed: 'stop' }, OPTIONS));
  expect(boards(workbook)).toEqual(before);
});

test('where somebody has written in the new row since, an undo leaves it, and says which cell', async () => {
  const workbook = workbookOf(MASTER);
  const { engine } = openEngine(workbook);
  await given(engine.apply(await given(engine.prepareMerge(await wantedOf(engine), OPTIONS)), OPTIONS));
  setCell(planOf(workbook), 3, 1, { value: 'Typed since.' });
  expect(await problemOf(engine.undo({ changed: 'stop' }, OPTIONS))).toMatchObject({
    code: 'changed-since-read',
    cells: ['B4'],
  });
  const { left } = await given(engine.undo({ changed: 'leave' }, OPTIONS));
  expect(left).toMatchObject([{ rowIndex: 3, columnIndex: 1 }]);
  expect(column(workbook, 1)[3]).toBe('Typed since.');
});

test('rows that a co-author moved meanwhile: nothing is inserted in the wrong place, and none of theirs is deleted', async () => {
  const workbook = workbookOf(MASTER);
  const { engine } = openEngine(workbook);
  const proposal = await given(engine.prepareMerge(await wantedOf(engine), OPTIONS));
  insertCells(workbook, planOf(workbook), wholeRow(1), 'rows');
  const moved = boards(workbook);
  expect(await problemOf(engine.apply(proposal, OPTIONS))).toMatchObject({ code: 'changed-since-read' });
  expect(boards(workbook)).toEqual(moved);
  await given(engine.apply(await given(engine.prepareMerge(await wantedOf(engine), OPTIONS)), OPTIONS));
  deleteCells(workbook, planOf(workbook), wholeRow(1), 'rows');
  const now = boards(workbook);
  expect(await problemOf(engine.undo({ changed: 'leave' }, OPTIONS))).toMatchObject({ code: 'moved-since' });
  expect(boards(workbook)).toEqual(now);
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  ['protected', (sheet) => sheet.protection.protect(), 'sheet-protected'],
  [
    'filtered',
    (sheet) =>
      void sheet.autoFilter.apply('A1:K5', 3, {
        filterOn: 'Values',
        values: ['Police'],
      } as Excel.FilterCriteria),
    'filter-active',
  ],
])('a sheet that is %s is left as it is', async (_, make, code) => {
  const workbook = workbookOf(MASTER);
  const { engine } = openEngine(workbook);
  const wanted = await wantedOf(engine);
  await Excel.run(async (context) => {
    make(context.workbook.worksheets.getItem('Plan'));
    await context.sync();
  });
  const before = boards(workbook);
  const proposed = await engine.prepareMerge(wanted, OPTIONS);
  const problem = proposed.ok ? await problemOf(engine.apply(proposed.value, OPTIONS)) : proposed.problem;
  expect(problem).toMatchObject({ code, sheet: 'Plan' });
  expect(boards(workbook)).toEqual(before);
});

test('whatever fails while rows are inserted, it can be finished or taken back, and no row is inserted twice', async () => {
  const twice = [
    ...ROWS,
    ['1.2', '', 'Audit the letters that midwives send to health visitors.', 'Midwifery', 'May 2017'],
  ];
  const fresh = async () => {
    const workbook = workbookOf(MASTER);
    const open = openEngine(workbook);
    const proposal = await given(open.engine.prepareMerge(await wantedOf(open.engine, twice), OPTIONS));
    return { ...open, workbook, proposal };
  };
  const clean = await fresh();
  const before = boards(clean.workbook);
  const from = clean.excel.stats.syncs;
  await given(clean.engine.apply(clean.proposal, OPTIONS));
  const after = boards(clean.workbook);
  const exchanges = clean.excel.stats.syncs - from;
  const faults = Array.from({ length: exchanges }, (_, at) => at + 1).flatMap((atSync) => [
    ...HOST_CODES.map((code) => ({ atSync, code })),
    ...[1, 3, 6, 10, 15, 20, 30, 40, 1_000].map((afterActions) => ({
      atSync,
      code: 'GeneralException',
      afterActions,
    })),
  ]);
  let survived = 0;
  for (const fault of faults)
    for (const next of 'afterActions' in fault ? (['finish', 'undo'] as const) : (['undo'] as const)) {
      const { excel, engine, workbook, proposal } = await fresh();
      excel.switches.faults = [{ ...fault, atSync: excel.stats.syncs + fault.atSync }];
      await engine.apply(proposal, OPTIONS).catch(() => null);
      excel.switches.faults = [];
      const { last } = engine.journal(await given(engine.check(OPTIONS)));
      const where = `${JSON.stringify(fault)}, then ${next}`;
      if (last === null) expect([where, boards(workbook)]).toEqual([where, before]);
      else if (last.state === 'begun' && last.finish === null) {
        // Cut off while what finishes it was still being noted: nothing of the plan is written yet.
        expect([where, boards(workbook)]).toEqual([where, before]);
        await given(engine.undo({ changed: 'stop' }, OPTIONS));
        expect(workbook.sheets.map(({ name }) => name)).toEqual(['Plan']);
      } else if (next === 'finish') {
        if (last.state !== 'done') await given(engine.finish(OPTIONS));
        expect([where, boards(workbook)]).toEqual([where, after]);
      } else {
        await given(engine.undo({ changed: 'stop' }, OPTIONS));
        expect([where, boards(workbook)]).toEqual([where, before]);
      }
      survived += 1;
    }
  expect(survived).toBeGreaterThan(faults.length);
}, 300_000);

/** Taking in returned files over the real client: the plan is read again first, flags follow, and every value is logged. */
import { asTicked } from '../../../src/plan/returns/merge/merge-choices';
import type { ReturnedFile } from '../../../src/plan/returns/merge/returned-file';
import { findSetupTables, isNamedSetup } from '../../../src/plan/read/setup/find-setup-tables';
import type { Engine } from '../../support/whole-engine';
import { addSheet, newWorkbook, setCell, type Workbook } from '../../../src/workbench/model/workbook';
import { returned } from '../../plan/returns/merge/support/merged';
import { packSheet } from '../../plan/returns/merge/support/pack-return';
import { plain, withCells } from '../../plan/returns/merge/support/small-return';
import { flagged, given, openEngine, problemOf, TODAY } from '../../support/open-engine';
import type { Rows } from '../../support/review-grid';

const OPTIONS = { today: TODAY };
const MASTER = withCells(plain(), 2, { Progress: 'Begun.' });

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

async function taken(engine: Engine, files: readonly ReturnedFile[], by = '') {
  const returns = { files, sent: null };
  const shown = await given(engine.reviewReturns(returns, OPTIONS));
  const wanted = { returns, choices: { ...asTicked(shown.offers), by }, shown };
  return { shown, wanted, prepare: () => given(engine.prepareMerge(wanted, OPTIONS)) };
}

const cellAt = (workbook: Workbook, row: number, column: number): unknown =>
  workbook.sheets[0]?.rows.get(row - 1)?.cells.get(column)?.value ?? null;

/** The log's rows, by its columns' keys. */
async function log(engine: Engine): Promise<readonly Record<string, string>[]> {
  const { review } = await given(engine.check(OPTIONS));
  const sheet = review.snapshots.find(isNamedSetup);
  if (!sheet) return [];
  const { grid, tables } = findSetupTables(sheet);
  const found = tables.get('updates');
  return (found?.rows ?? []).map((row) =>
    Object.fromEntries([...(found?.columnOf ?? [])].map(([key, column]) => [key, grid.textAt(row, column)])),
  );
}

const PROGRESS = 9;

test('what is ticked is written and logged with who decided, and one undo takes both back', async () => {
  const workbook = workbookOf(MASTER);
  const { engine } = openEngine(workbook);
  const file = returned('=HYPERLINK("x").xlsx', withCells(MASTER, 3, { Progress: '=1+1', Lead: 'Police' }));
  const { prepare } = await taken(engine, [file], 'A. Officer');
  const proposal = await prepare();
  expect(proposal.title).toBe('Returns taken in');
  await given(engine.apply(proposal, OPTIONS));
  expect(cellAt(workbook, 3, PROGRESS)).toBe('=1+1');
  expect(workbook.sheets[0]?.rows.get(2)?.cells.get(PROGRESS)?.formula).toBeUndefined();
  const common = { sheet: 'Plan', reference: '2.1', source: '=HYPERLINK("x").xlsx', by: 'A. Officer' };
  expect(await log(engine)).toMatchObject([
    { ...common, field: 'Lead', from: 'Social Care', to: 'Police', decision: 'Not taken' },
    { ...common, field: 'Progress', from: '', to: '=1+1', decision: 'Taken' },
  ]);
  await given(engine.undo({ changed: 'stop' }, OPTIONS));
  expect(cellAt(workbook, 3, PROGRESS)).toBeNull();
  expect(await log(engine)).toEqual([]);
});

test('a cell that was changed meanwhile goes back to review, and the others are written', async () => {
  const workbook = workbookOf(MASTER);
  const { engine } = openEngine(workbook);
  const said = withCells(withCells(MASTER, 3, { Progress: 'Done.' }), 4, { Progress: 'Ten sampled.' });
  const { prepare } = await taken(engine, [returned('a.xlsx', said)]);
  setCell(workbook.sheets[0]!, 2, PROGRESS, { value: 'Somebody typed this.' });
  const proposal = await prepare();
  expect(proposal.heldBack).toEqual(['J3 (a.xlsx)']);
  await given(engine.apply(proposal, OPTIONS));
  expect(cellAt(workbook, 3, PROGRESS)).toBe('Somebody typed this.');
  expect(cellAt(workbook, 4, PROGRESS)).toBe('Ten sampled.');
});

test('rows that were sorted meanwhile are found where they are now', async () => {
  const workbook = workbookOf(MASTER);
  const { engine } = openEngine(workbook);
  const said = withCells(MASTER, 3, { Progress: 'Done.' });
  const { prepare } = await taken(engine, [returned('a.xlsx', said)]);
  const sheet = workbook.sheets[0]!;
  const [third, fifth] = [sheet.rows.get(2)!, sheet.rows.get(4)!];
  sheet.rows.set(2, fifth);
  sheet.rows.set(4, third);
  const proposal = await prepare();
  expect(proposal.heldBack).toBeUndefined();
  await given(engine.apply(proposal, OPTIONS));
  expect(cellAt(workbook, 5, PROGRESS)).toBe('Done.');
  expect(cellAt(workbook, 3, PROGRESS)).toBeNull();
});

test('flags beside the plan are brought up to date in the same change', async () => {
  const workbook = workbookOf(MASTER);
  const { engine } = openEngine(workbook);
  await flagged(engine);
  const said = withCells(MASTER, 3, {
    'Date achieved': '12 March 2016',
    'Evidence provided': 'Protocol v2, signed off',
  });
  const { prepare } = await taken(engine, [returned('a.xlsx', said)]);
  await given(engine.apply(await prepare(), OPTIONS));
  expect(cellAt(workbook, 3, 8)).toBe(42441);
  const again = await given(engine.prepareFlags(OPTIONS));
  expect(again.changes.sheets).toEqual([]);
});

test('merging again changes nothing, and a decision that was put off is logged once', async () => {
  const workbook = workbookOf(MASTER);
  const { engine } = openEngine(workbook);
  const files = [
    returned('a.xlsx', withCells(MASTER, 3, { Progress: 'Done.' })),
    returned('b.xlsx', withCells(MASTER, 3, { Progress: 'Not done.' })),
  ];
  for (const at of [0, 1]) {
    const { wanted, shown } = await taken(engine, files);
    expect(shown.offers.map(({ kind }) => kind)).toEqual(['conflict', 'conflict']);
    const proposal = await given(engine.prepareMerge(wanted, OPTIONS));
    expect(proposal.changes.sheets.length).toBe(at === 0 ? 1 : 0);
    await given(engine.apply(proposal, OPTIONS));
  }
  expect((await log(engine)).map(({ decision }) => decision)).toEqual(['Not taken', 'Not taken']);
});

test('a pack’s sheet that nobody noted is merged twice: what was heard last was the plan’s then, and is no note', async () => {
  const workbook = workbookOf(MASTER);
  const { engine } = openEngine(workbook);
  const files = [
    returned('a.xlsx', packSheet({ 2: { Update: 'Every ward has one.' } }, 'Begun.')),
    returned('b.xlsx', packSheet({ 3: { 'Last heard': 'We never got this.' } })),
  ];
  const { prepare } = await taken(engine, files);
  await given(engine.apply(await prepare(), OPTIONS));
  expect(cellAt(workbook, 2, PROGRESS)).toBe('Every ward has one.');
  expect((await log(engine)).map(({ field, to, decision }) => [field, to, decision])).toEqual([
    ['Progress', 'Every ward has one.', 'Taken'],
    ['Last heard', 'We never got this.', 'Noted: not in a cell to answer in'],
  ]);
  const again = await taken(engine, files);
  expect(again.shown.offers.map(({ to }) => to)).toEqual(['We never got this.']);
  expect((await again.prepare()).changes.sheets).toEqual([]);
});

test('a file whose name holds a comma is known again: its lead has answered', async () => {
  const workbook = workbookOf(MASTER);
  const { engine } = openEngine(workbook);
  const files = [
    returned('Social Care, final.xlsx', withCells(MASTER, 3, { Progress: 'A draft was shared.' })),
  ];
  const { shown, prepare } = await taken(engine, files);
  expect(shown.notAnswered).not.toContain('Social Care');
  await given(engine.apply(await prepare(), OPTIONS));
  const again = await taken(engine, files);
  expect(again.shown.offers).toEqual([]);
  expect(again.shown.notAnswered).not.toContain('Social Care');
  expect(again.shown.notAnswered).toContain('Education');
});

test.each([
  ['before the preview', true],
  ['after it', false],
])(
  'a sheet that is protected %s is named, and nothing of the merge is written, not even its log',
  async (_, isFirst) => {
    const workbook = workbookOf(MASTER);
    const { engine } = openEngine(workbook);
    const { prepare } = await taken(engine, [
      returned('a.xlsx', withCells(MASTER, 3, { Progress: 'Done.' })),
    ]);
    const protect = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Plan').protection.protect();
        await context.sync();
      });
    if (isFirst) await protect();
    const proposal = await prepare();
    if (!isFirst) await protect();
    expect(await problemOf(engine.apply(proposal, OPTIONS))).toMatchObject({
      code: 'sheet-protected',
      sheet: 'Plan',
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Plan']);
    expect([cellAt(workbook, 3, PROGRESS), await log(engine)]).toEqual([null, []]);
  },
);

test.each([
  [{ Status: 'Done' }, 'amber'],
  [{ Status: 'Done', 'Evidence provided': 'Done.' }, 'amber'],
  [{ 'Date achieved': '1 March 2016', Progress: 'Done' }, 'amber'],
  [{ Status: 'Done', 'Evidence provided': 'Protocol v2, minute 7 of the board of 3 May 2016' }, 'blue'],
])('what is said to be done is taken, and rated by its evidence: %j is %s', async (cells, colour) => {
  const workbook = workbookOf(MASTER);
  const { engine } = openEngine(workbook);
  const { prepare } = await taken(engine, [returned('a.xlsx', withCells(MASTER, 3, cells))]);
  await given(engine.apply(await prepare(), OPTIONS));
  const { review } = await given(engine.check(OPTIONS));
  expect(review.report.plans[0]?.actions[1]?.rating.colour).toBe(colour);
});

/** Exports from the pane, over the real Office.js client: refused, made, opened, and what is left where Excel opens nothing. */
import { overridesOf, withheldOf } from '../../src/taskpane/export/export-wanted';
import type { BoardCopyWanted } from '../../src/app/export/exported';
import { openDesk, type OpenDesk } from '../support/open-desk';
import { opened } from '../support/copy-files';
import { goldenWorkbook } from '../support/golden-plans';
import { FIRST_EXPORT } from '../../src/taskpane/state/export-state';

async function lambeth(options: Parameters<typeof openDesk>[1] = {}): Promise<OpenDesk> {
  const desk = openDesk(opened(goldenWorkbook('lambeth-child-j')), options);
  await desk.check();
  return desk;
}

const checkedOf = ({ store }: OpenDesk) => {
  const { checked } = store.state();
  if (!checked) throw new Error('Not checked');
  return checked;
};

function boardCopy(desk: OpenDesk, changes: Partial<BoardCopyWanted> = {}): BoardCopyWanted {
  const failures = desk.desk.judgeGate(checkedOf(desk), [])?.failures ?? [];
  return {
    kind: 'board-copy',
    validatedBy: 'B. Officer',
    overrides: overridesOf(failures, { reasons: new Map(), reasonForRest: 'Agreed.' }),
    withheld: [],
    withSummary: false,
    withSetup: false,
    ...changes,
  };
}

async function make(desk: OpenDesk, wanted: Parameters<OpenDesk['desk']['ask']>[0]) {
  desk.desk.ask(wanted);
  await desk.desk.settled();
  return desk.store.state();
}

test('a copy is refused while a point has no reason, and without a name: nothing is made', async () => {
  const desk = await lambeth();
  const open = await make(desk, { kind: 'make-export', wanted: boardCopy(desk, { overrides: [] }) });
  expect(open.notice?.problem).toEqual({ code: 'gate-shut', failures: 2 });
  const nameless = await make(desk, {
    kind: 'make-export',
    wanted: boardCopy(desk, { validatedBy: ' \u200b' }),
  });
  expect(nameless.notice?.problem).toEqual({ code: 'validator-missing' });
  expect(nameless.export.step).toEqual({ at: 'choose' });
  expect(nameless.work).toEqual({ kind: 'none' });
});

test('a point that came up since the reasons were given shuts the gate again', async () => {
  const desk = await lambeth();
  const wanted = boardCopy(desk);
  const sheet = desk.excel.workbook.sheets[0];
  sheet?.rows.get(20)?.cells.set(4, { value: 'to be confirmed' });
  const state = await make(desk, { kind: 'make-export', wanted });
  expect(state.notice?.problem).toEqual({ code: 'gate-shut', failures: 1 });
});

test('a copy is made without a write to the workbook, and Excel opens it', async () => {
  const openedFiles: string[] = [];
  const desk = await lambeth({ onOpenWorkbook: (base64) => void openedFiles.push(base64) });
  const before = JSON.stringify([...(desk.excel.workbook.sheets[0]?.rows ?? [])].map(([row]) => row));
  const made = await make(desk, { kind: 'make-export', wanted: boardCopy(desk) });
  const { step } = made.export;
  if (step.at !== 'made') throw new Error(`Not made: ${JSON.stringify(made.notice)}`);
  expect(step.exported.file.name).toBe('Board copy Child J action plan 2016-10-15.xlsx');
  expect(desk.excel.workbook.sheets.map(({ name }) => name)).toEqual(['Child J action plan']);
  expect(JSON.stringify([...(desk.excel.workbook.sheets[0]?.rows ?? [])].map(([row]) => row))).toBe(before);
  const after = await make(desk, { kind: 'open-export', exported: step.exported });
  expect(after.export.step).toMatchObject({ at: 'made', opening: { at: 'opened' } });
  expect(after.news.text).not.toMatch(/saved/i);
  const [base64] = openedFiles;
  expect(opened(new Uint8Array(Buffer.from(base64 ?? '', 'base64'))).sheets.map(({ name }) => name)).toEqual([
    'Board copy',
    'Child J action plan',
  ]);
});

test('where Excel opens nothing the copy stays ready for the download', async () => {
  const desk = await lambeth();
  const made = await make(desk, { kind: 'make-export', wanted: boardCopy(desk) });
  if (made.export.step.at !== 'made') throw new Error('Not made');
  const { exported } = made.export.step;
  desk.excel.switches.faults = [{ atSync: desk.excel.stats.syncs + 1, code: 'GeneralException' }];
  const after = await make(desk, { kind: 'open-export', exported });
  expect(after.export.step).toMatchObject({ at: 'made', exported, opening: { at: 'failed' } });
  expect(after.notice).toBeNull();
  expect(after.news.text).toBe('Excel could not open the copy. Download it instead.');
});

test('a CSV and a chase sheet need no validation; a lead without open actions is said to have none', async () => {
  const desk = await lambeth();
  const choices = desk.desk.exportChoices(checkedOf(desk));
  const [plan] = choices?.plans ?? [];
  const csv = await make(desk, {
    kind: 'make-export',
    wanted: { kind: 'csv', plan: plan?.key ?? '', withheld: [] },
  });
  if (csv.export.step.at !== 'made') throw new Error('Not made');
  expect(csv.export.step.exported.file).toMatchObject({ name: 'Child J action plan 2016-10-15.csv' });
  expect([...csv.export.step.exported.file.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(opened(csv.export.step.exported.workbook).sheets).toHaveLength(1);
  expect(choices?.leads.find(({ name }) => name === 'CSC')).toMatchObject({ open: 4 });
  const chase = await make(desk, { kind: 'make-export', wanted: { kind: 'chase', lead: 'CSC', all: false } });
  expect(chase.export.step).toMatchObject({ at: 'made', exported: { title: 'Actions for CSC' } });
  const nobody = await make(desk, {
    kind: 'make-export',
    wanted: { kind: 'chase', lead: 'Nobody', all: true },
  });
  expect(nobody.notice?.problem).toEqual({ code: 'nothing-to-chase', lead: 'Nobody' });
});

test('columns that a person withholds are found again in the copy as they chose, and those that are gone are dropped', async () => {
  const desk = await lambeth();
  const choices = desk.desk.exportChoices(checkedOf(desk));
  if (!choices) throw new Error('No choices');
  const sheet = 'Child J action plan';
  const withheld = new Map([
    [`1|${sheet}`, 'blanked'],
    [`3|${sheet}`, 'left-out'],
    [`90|${sheet}`, 'left-out'],
  ] as const);
  expect(withheldOf(choices, { ...FIRST_EXPORT.draft, withheld })).toEqual([
    { sheet, columnIndex: 1, how: 'blanked' },
    { sheet, columnIndex: 3, how: 'left-out' },
  ]);
});

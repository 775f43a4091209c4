/** Exports from the pane, over the real Office.js client: refused, made, opened, and kept if Excel cannot open them. */
import { overridesOf, withheldOf } from '../../src/taskpane/export/export-wanted';
import type { BoardCopyWanted } from '../../src/app/export/exported';
import { openController, type OpenController } from '../support/open-controller';
import { opened } from '../support/copy-files';
import { goldenWorkbook } from '../support/golden-plans';
import { FIRST_EXPORT } from '../../src/taskpane/state/export-state';

async function lambeth(options: Parameters<typeof openController>[1] = {}): Promise<OpenController> {
  const controller = openController(opened(goldenWorkbook('lambeth-child-j')), options);
  await controller.check();
  return controller;
}

const checkedOf = ({ store }: OpenController) => {
  const { checked } = store.state();
  if (!checked) throw new Error('Not checked');
  return checked;
};

function boardCopy(controller: OpenController, changes: Partial<BoardCopyWanted> = {}): BoardCopyWanted {
  const failures = controller.controller.judgeGate(checkedOf(controller), [])?.failures ?? [];
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

async function make(controller: OpenController, wanted: Parameters<OpenController['controller']['ask']>[0]) {
  controller.controller.ask(wanted);
  await controller.controller.settled();
  return controller.store.state();
}

test('a copy is refused while a point has no reason, or without a name, and nothing is made', async () => {
  const controller = await lambeth();
  const open = await make(controller, {
    kind: 'make-export',
    wanted: boardCopy(controller, { overrides: [] }),
  });
  expect(open.notice?.problem).toEqual({ code: 'gate-shut', failures: 2 });
  const nameless = await make(controller, {
    kind: 'make-export',
    wanted: boardCopy(controller, { validatedBy: ' \u200b' }),
  });
  expect(nameless.notice?.problem).toEqual({ code: 'validator-missing' });
  expect(nameless.export.step).toEqual({ at: 'choose' });
  expect(nameless.work).toEqual({ kind: 'none' });
});

test('a new point since the reasons were given closes the gate again', async () => {
  const controller = await lambeth();
  const wanted = boardCopy(controller);
  const sheet = controller.excel.workbook.sheets[0];
  sheet?.rows.get(20)?.cells.set(4, { value: 'to be confirmed' });
  const state = await make(controller, { kind: 'make-export', wanted });
  expect(state.notice?.problem).toEqual({ code: 'gate-shut', failures: 1 });
});

test('a copy is made without writing to the workbook, and Excel opens it', async () => {
  const openedFiles: string[] = [];
  const controller = await lambeth({ onOpenWorkbook: (base64) => void openedFiles.push(base64) });
  const before = JSON.stringify([...(controller.excel.workbook.sheets[0]?.rows ?? [])].map(([row]) => row));
  const made = await make(controller, { kind: 'make-export', wanted: boardCopy(controller) });
  const { step } = made.export;
  if (step.at !== 'made') throw new Error(`Not made: ${JSON.stringify(made.notice)}`);
  expect(step.exported.file.name).toBe(
    'Board copy Serious Case Review Child J Lambeth Action Plan 2016-10-15.xlsx',
  );
  expect(controller.excel.workbook.sheets.map(({ name }) => name)).toEqual(['Child J action plan']);
  expect(JSON.stringify([...(controller.excel.workbook.sheets[0]?.rows ?? [])].map(([row]) => row))).toBe(
    before,
  );
  const after = await make(controller, { kind: 'open-export', exported: step.exported });
  expect(after.export.step).toMatchObject({ at: 'made', opening: { at: 'opened' } });
  expect(after.news.text).not.toMatch(/saved/i);
  const [base64] = openedFiles;
  expect(opened(new Uint8Array(Buffer.from(base64 ?? '', 'base64'))).sheets.map(({ name }) => name)).toEqual([
    'Board copy',
    'Child J action plan',
    'About this copy',
  ]);
});

test('if Excel cannot open it, the copy stays ready for download', async () => {
  const controller = await lambeth();
  const made = await make(controller, { kind: 'make-export', wanted: boardCopy(controller) });
  if (made.export.step.at !== 'made') throw new Error('Not made');
  const { exported } = made.export.step;
  controller.excel.switches.faults = [{ atSync: controller.excel.stats.syncs + 1, code: 'GeneralException' }];
  const after = await make(controller, { kind: 'open-export', exported });
  expect(after.export.step).toMatchObject({ at: 'made', exported, opening: { at: 'failed' } });
  expect(after.notice).toBeNull();
  expect(after.news.text).toBe('Excel could not open the copy. Download it instead.');
});

test('a CSV needs no validation', async () => {
  const controller = await lambeth();
  const choices = controller.controller.exportChoices(checkedOf(controller));
  const [plan] = choices?.plans ?? [];
  const csv = await make(controller, {
    kind: 'make-export',
    wanted: { kind: 'csv', plan: plan?.key ?? '', withheld: [] },
  });
  if (csv.export.step.at !== 'made') throw new Error('Not made');
  expect(csv.export.step.exported.file).toMatchObject({ name: 'Child J action plan 2016-10-15.csv' });
  expect([...csv.export.step.exported.file.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(opened(csv.export.step.exported.workbook).sheets).toHaveLength(1);
});

test('the copy withholds columns as the user chose, and ignores those that no longer exist', async () => {
  const controller = await lambeth();
  const choices = controller.controller.exportChoices(checkedOf(controller));
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

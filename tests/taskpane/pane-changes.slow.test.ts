/** Changes as the pane makes them, over the real Office.js client: previewed, made, found by another pane, undone. */
import { chosenOffers } from '../../src/taskpane/change/offer-groups';
import {
  FIRST_COMPLETION,
  type ChangeStep,
  type ProposeRequest,
} from '../../src/taskpane/state/change-state';
import { planKeyOf } from '../../src/app/plan-key';
import { setCell, type Sheet, type Workbook } from '../../src/workbench/model/workbook';
import { openController, type OpenController } from '../support/open-controller';
import { gridWorkbook } from '../support/open-grid';
import { ACTIONS, cellsOf, HEADER, sheetOf } from '../support/small-plan';

const plan = (): Workbook => gridWorkbook({ Plan: [HEADER, ...ACTIONS] });
const step = ({ store }: OpenController): ChangeStep => store.state().change.step;
const problem = ({ store }: OpenController) => store.state().notice?.problem?.code;

async function propose(open: OpenController, request: ProposeRequest): Promise<void> {
  open.controller.ask({ kind: 'propose', request });
  await open.controller.settled();
}

async function apply(open: OpenController): Promise<void> {
  const at = step(open);
  if (at.at !== 'preview') throw new Error(`Nothing is previewed, but ${at.at}.`);
  open.controller.ask({ kind: 'apply', proposal: at.proposal, request: at.request });
  await open.controller.settled();
}

async function undo(open: OpenController, changed: 'stop' | 'leave' = 'stop'): Promise<void> {
  open.controller.ask({ kind: 'undo', changed });
  await open.controller.settled();
}

const remembered = ({ controller, store }: OpenController) => {
  const { checked } = store.state();
  return checked && controller.remembered(checked);
};

async function flagged(workbook: Workbook): Promise<OpenController> {
  const open = openController(workbook);
  await open.check();
  await propose(open, { kind: 'flag' });
  await apply(open);
  expect(problem(open)).toBeUndefined();
  return open;
}

test('flags are shown first without writing, and none of the board’s own cells change', async () => {
  const workbook = plan();
  const before = cellsOf(sheetOf(workbook));
  const open = openController(workbook);
  await open.check();
  await propose(open, { kind: 'flag' });
  expect(step(open)).toMatchObject({ at: 'preview', proposal: { preview: { ownCells: 0 } } });
  expect(cellsOf(sheetOf(workbook))).toEqual(before);
  expect(workbook.sheets).toHaveLength(1);
});

test('another pane finds the first one’s change and undoes it', async () => {
  const workbook = plan();
  const before = cellsOf(sheetOf(workbook));
  await flagged(workbook);
  const second = openController(workbook);
  await second.check();
  expect(remembered(second)).toMatchObject({
    last: { title: 'Flags', state: 'done' },
    unfinished: null,
    flaggedOn: '2016-10-15',
  });
  await undo(second);
  expect(step(second)).toMatchObject({ at: 'undone', left: [] });
  expect(cellsOf(sheetOf(workbook))).toEqual(before);
  expect(remembered(second)?.last).toBeNull();
});

test('a cell edited since stops the undo, which then leaves that cell', async () => {
  const workbook = plan();
  const open = await flagged(workbook);
  const column = HEADER.length;
  setCell(sheetOf(workbook), 1, column, { value: 'ours' });
  await undo(open);
  expect(step(open)).toMatchObject({ at: 'edited-since', sheet: 'Plan', cells: ['G2'] });
  await undo(open, 'leave');
  expect(step(open)).toMatchObject({ at: 'undone', left: [{ rowIndex: 1, columnIndex: column }] });
  expect(cellsOf(sheetOf(workbook)).get(`1,${column}`)).toBe('ours');
});

test('a plan edited between preview and apply is previewed again', async () => {
  const workbook = gridWorkbook({ Plan: [HEADER.slice(0, 4), ...ACTIONS.map((row) => row.slice(0, 4))] });
  const open = openController(workbook);
  await open.check();
  await propose(open, { kind: 'flag' });
  setCell(sheetOf(workbook), 1, 4, { value: 'a note beside' });
  await apply(open);
  expect(problem(open)).toBeDefined();
  expect(cellsOf(sheetOf(workbook)).get('1,4')).toBe('a note beside');
  expect(workbook.sheets).toHaveLength(1);
});

test('a protected sheet keeps the preview, to be applied once it is unprotected', async () => {
  const workbook = plan();
  const open = openController(workbook);
  await open.check();
  await propose(open, { kind: 'flag' });
  sheetOf(workbook).protection = { options: {}, hasPassword: false };
  await apply(open);
  expect(problem(open)).toBe('sheet-protected');
  sheetOf(workbook).protection = null;
  await apply(open);
  expect(step(open)).toMatchObject({ at: 'applied', title: 'Flags', differs: [] });
});

test('only ticked missing columns are added', async () => {
  const workbook = gridWorkbook({ Plan: [HEADER.slice(0, 4), ...ACTIONS.map((row) => row.slice(0, 4))] });
  const before = cellsOf(sheetOf(workbook));
  const open = openController(workbook);
  await open.check();
  const { checked } = open.store.state();
  const key = planKeyOf(checked!.review.report.plans[0]!);
  const offers = open.controller.offers(checked!, key, null)!;
  const chosen = chosenOffers(offers, FIRST_COMPLETION);
  expect(chosen.size).toBeGreaterThan(0);
  const choice = { plan: key, profile: null, validate: false };
  await propose(open, { kind: 'complete', choices: [{ ...choice, chosen: new Set() }] });
  expect(step(open)).toMatchObject({ at: 'preview', proposal: { changes: { sheets: [] } } });
  await propose(open, { kind: 'complete', choices: [{ ...choice, chosen }] });
  await apply(open);
  expect(step(open).at).toBe('applied');
  const after = cellsOf(sheetOf(workbook));
  for (const [where, held] of before) expect(after.get(where)).toBe(held);
  expect(after.size).toBeGreaterThan(before.size);
  await undo(open);
  expect(cellsOf(sheetOf(workbook))).toEqual(before);
});

test('everything that was made is removed, and the workbook is as it was', async () => {
  const workbook = plan();
  const before = cellsOf(sheetOf(workbook));
  const open = await flagged(workbook);
  await propose(open, { kind: 'remove' });
  await apply(open);
  expect(open.store.state().notice).toBeNull();
  expect(step(open)).toMatchObject({ at: 'applied', title: 'Removal' });
  expect(cellsOf(sheetOf(workbook))).toEqual(before);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Plan']);
  expect(workbook.names).toEqual([]);
});

test('a new plan can be started in an empty workbook', async () => {
  const workbook = gridWorkbook({ Sheet1: [] });
  const open = openController(workbook);
  await propose(open, { kind: 'new-plan', profile: 'standard-schema', sheetName: 'Our plan' });
  expect(step(open).at).toBe('preview');
  expect(open.store.state().tab).toBe('change');
  await apply(open);
  expect(step(open)).toMatchObject({ at: 'applied', title: 'New plan' });
  expect(workbook.sheets.map(({ name }) => name)).toContain('Our plan');
});

test.each<ProposeRequest>([
  { kind: 'flag' },
  { kind: 'complete', choices: [] },
  { kind: 'new-plan', profile: 'standard-schema', sheetName: 'New' },
  { kind: 'remove' },
])('a too old Excel is reported before a change is shown: $kind', async (request) => {
  const open = openController(plan(), { apiLevel: '1.13' });
  await propose(open, request);
  expect(problem(open)).toBe('api-set-missing');
  expect(step(open)).toEqual({ at: 'choose' });
});

describe('an interrupted change', () => {
  const cut = (open: OpenController, afterActions: number | 'half'): void => {
    open.excel.switches.faults = [{ atSync: 'next-write', code: 'GeneralException', afterActions }];
  };

  test('half-way is reported at once, finished, and undone completely', async () => {
    const workbook = plan();
    const before = cellsOf(sheetOf(workbook));
    const open = openController(workbook);
    await open.check();
    await propose(open, { kind: 'flag' });
    cut(open, 'half');
    await apply(open);
    expect(step(open)).toEqual({ at: 'choose' });
    expect(open.store.state().work).toEqual({ kind: 'none' });
    expect(open.store.state().news.text).toBe('The change was cut off while it was being written.');
    expect(remembered(open)?.unfinished?.title).toBe('Flags');
    await propose(open, { kind: 'flag' });
    await apply(open);
    expect(step(open)).toMatchObject({ at: 'applied' });
    expect(remembered(open)?.unfinished).toBeNull();
    // The interrupted change and the one that finished it may be two entries, or one that was proposed again.
    for (let times = 0; times < 2 && remembered(open)?.last; times += 1) {
      await undo(open);
      expect(problem(open)).toBeUndefined();
      expect(remembered(open)?.unfinished).toBeNull();
    }
    expect(cellsOf(sheetOf(workbook))).toEqual(before);
  });

  test('before anything was written is an ordinary fault, and can be retried', async () => {
    const workbook = plan();
    const before = cellsOf(sheetOf(workbook));
    const open = openController(workbook);
    await open.check();
    await propose(open, { kind: 'flag' });
    cut(open, 0);
    await apply(open);
    expect(step(open).at).toBe('preview');
    expect(open.store.state().notice?.intent.kind).toBe('apply');
    expect(cellsOf(sheetOf(workbook))).toEqual(before);
    await apply(open);
    expect(step(open).at).toBe('applied');
  });

  test('with only its last entry missing is finished by that entry alone', async () => {
    const workbook = plan();
    const open = await flagged(workbook);
    const setup = workbook.sheets.find(({ name }) => name === 'Plan setup') as Sheet;
    for (const [at, text] of cellsOf(setup)) {
      const [row = 0, column = 0] = at.split(',').map(Number);
      if (text === 'Done') setCell(setup, row, column, { value: 'Begun' });
    }
    await open.check();
    expect(remembered(open)?.unfinished?.title).toBe('Flags');
    await propose(open, { kind: 'flag' });
    const at = step(open);
    expect(at.at === 'preview' && at.proposal.changes.sheets).toEqual([]);
    await apply(open);
    expect(step(open).at).toBe('applied');
    expect(remembered(open)).toMatchObject({ unfinished: null, last: { state: 'done' } });
    await undo(open);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Plan']);
  });
});

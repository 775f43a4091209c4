/** What the pane asks of a workbook, over the real Office.js client: check, stop, select, save, follow edits. */
import { planKeyOf } from '../../src/app/plan-key';
import { parseIsoDate } from '../../src/plan/read/dates/calendar';
import { proposedColumns, withColumns } from '../../src/taskpane/setup/column-choices';
import { openWorkbook } from '../support/check-workbook-file';
import { goldenWorkbook } from '../support/golden-plans';
import { openController, type OpenController } from '../support/open-controller';

const lambeth = () => openWorkbook(goldenWorkbook('lambeth-child-j'));
const SHEET = 'Child J action plan';

const tally = ({ store }: OpenController) => store.state().checked?.review.report.plans[0]?.tally;
const rating = ({ store }: OpenController, excelRow: number) =>
  store.state().checked?.review.report.plans[0]?.actions.find(({ row }) => row.rowIndex === excelRow - 1)
    ?.rating.colour;
const problem = ({ store }: OpenController) => store.state().notice?.problem?.code;
const sheets = ({ excel }: OpenController) => excel.workbook.sheets.map(({ name }) => name);

describe('a check', () => {
  test('gives the same tally as the headless command, and writes nothing', async () => {
    const open = openController(lambeth());
    await open.check();
    expect(tally(open)).toEqual({ red: 5, amber: 2, green: 2, blue: 0, unrated: 2, withdrawn: 0 });
    expect(open.store.state().live).toBe(true);
    expect(sheets(open)).toHaveLength(1);
  });

  test('is refused below the minimum version of Excel, in words without a code', async () => {
    const open = openController(lambeth(), { apiLevel: '1.13' });
    await open.check();
    expect(problem(open)).toBe('api-set-missing');
  });

  test('waits for a cell that is being edited, and works when retried', async () => {
    const open = openController(lambeth());
    open.excel.switches.cellEditMode = true;
    await open.check();
    expect(problem(open)).toBe('cell-edit-mode');
    open.excel.switches.cellEditMode = false;
    await open.check();
    expect(problem(open)).toBeUndefined();
    expect(tally(open)?.red).toBe(5);
  });

  test('can be stopped between two slices, and keeps nothing', async () => {
    let open: OpenController | null = null;
    open = openController(lambeth(), { breathe: () => open?.controller.cancel() });
    open.controller.ask({ kind: 'check' });
    open.controller.cancel();
    await open.controller.settled();
    expect(problem(open)).toBe('cancelled');
    expect(open.store.state().checked).toBeNull();
  });
});

describe('selecting a finding’s cell', () => {
  test('selects it in Excel and marks the row', async () => {
    const open = openController(lambeth());
    await open.check();
    open.controller.ask({ kind: 'select', cell: { sheet: SHEET, rowIndex: 20, columnIndex: 4 }, key: 'x' });
    await open.followed();
    expect(open.excel.workbook.sheets[0]?.selection).toMatchObject({ rowIndex: 20, columnIndex: 4 });
    expect(open.store.state().marked).toBe('x');
  });

  test('on a deleted sheet says so', async () => {
    const open = openController(lambeth());
    await open.check();
    open.controller.ask({ kind: 'select', cell: { sheet: 'Gone', rowIndex: 0, columnIndex: 0 }, key: 'x' });
    await open.followed();
    expect(problem(open)).toBe('sheet-deleted');
  });
});

describe('what a user sets', () => {
  test('is saved on the sheet “Plan setup” and found by another pane', async () => {
    const workbook = lambeth();
    const first = openController(workbook);
    await first.check();
    first.controller.ask({
      kind: 'save',
      what: 'setup',
      settings: { asOf: parseIsoDate('2015-01-01') as string, scheme: 'rag', dueSoonDays: 14 },
    });
    await first.controller.settled();
    expect(problem(first)).toBeUndefined();
    expect(sheets(first)).toContain('Plan setup');
    const second = openController(workbook);
    await second.check();
    expect(second.store.state().checked?.settings).toMatchObject({
      asOf: '2015-01-01',
      scheme: 'rag',
      dueSoonDays: 14,
    });
    expect(tally(second)).toEqual(tally(first));
    expect(tally(second)?.red).toBe(0);
  });

  test('confirmed columns stay confirmed', async () => {
    const workbook = lambeth();
    const open = openController(workbook);
    await open.check();
    const plan = open.store.state().checked!.review.report.plans[0]!;
    const settings = withColumns({}, plan.sheet, proposedColumns(plan));
    open.controller.ask({ kind: 'save', what: 'columns', settings });
    await open.controller.settled();
    const again = openController(workbook);
    await again.check();
    const columns = again.store.state().checked?.review.report.plans[0]?.columns.columns ?? [];
    expect(columns.length).toBeGreaterThan(0);
    expect(columns.map(({ how }) => how)).toEqual(columns.map(() => 'confirmed'));
    expect(tally(again)).toEqual({ red: 5, amber: 2, green: 2, blue: 0, unrated: 2, withdrawn: 0 });
  });

  test('never overwrites a sheet of that name that is not ours', async () => {
    const workbook = lambeth();
    workbook.sheets[0]!.name = 'Plan setup';
    const open = openController(workbook);
    await open.check();
    open.controller.ask({ kind: 'save', what: 'setup', settings: { dueSoonDays: 14 } });
    await open.controller.settled();
    expect(problem(open)).toBe('setup-sheet-taken');
    expect(sheets(open)).toEqual(['Plan setup']);
  });
});

describe('following the workbook', () => {
  test('an edit changes exactly that action, and is reported', async () => {
    const open = openController(lambeth());
    await open.check();
    const before = open.store.state().checked!.review.report.plans[0]!;
    open.excel.person.type(SHEET, 'E21', '31 December 2016');
    await open.followed();
    expect(rating(open, 21)).not.toBe('red');
    const after = open.store.state().checked!.review.report.plans[0]!;
    const differing = after.actions.filter(
      (action, at) => JSON.stringify(action) !== JSON.stringify(before.actions[at]),
    );
    expect(differing.map(({ row }) => row.rowIndex + 1)).toEqual([21]);
    expect(open.store.state().news.text).toMatch(/^Row 21 is now (?:amber|green) – /);
    expect(planKeyOf(after)).toBe(planKeyOf(before));
  });

  test('a row inserted above moves the plan down', async () => {
    const open = openController(lambeth());
    await open.check();
    open.excel.person.insert(SHEET, '1:1');
    await open.followed();
    expect(rating(open, 22)).toBe('red');
    expect(tally(open)).toEqual({ red: 5, amber: 2, green: 2, blue: 0, unrated: 2, withdrawn: 0 });
  });

  test('an edit while a cell is being edited is handled later, without a message', async () => {
    const open = openController(lambeth());
    await open.check();
    open.excel.person.type(SHEET, 'E21', '31 December 2016');
    open.excel.switches.cellEditMode = true;
    await open.followed();
    expect(problem(open)).toBeUndefined();
    expect(rating(open, 21)).toBe('red');
    open.excel.switches.cellEditMode = false;
    await new Promise((resolve) => setTimeout(resolve, 2_200));
    await open.controller.settled();
    expect(rating(open, 21)).not.toBe('red');
  });

  test('what staff change on “Plan setup” by hand applies at once', async () => {
    const open = openController(lambeth());
    await open.check();
    open.controller.ask({ kind: 'save', what: 'setup', settings: { dueSoonDays: 14 } });
    await open.controller.settled();
    const setup = open.excel.workbook.sheets.find(({ name }) => name === 'Plan setup')!;
    const row = [...setup.rows].find(([, { cells }]) => cells.get(0)?.value === 'As-of date')?.[0];
    const other = [...setup.rows].find(([, { cells }]) =>
      String(cells.get(0)?.value).startsWith('Rated'),
    )?.[0];
    open.excel.person.type('Plan setup', `B${(row ?? other ?? -1) + 1}`, '1 January 2015');
    await open.followed();
    expect(tally(open)?.red).toBe(0);
  });
});

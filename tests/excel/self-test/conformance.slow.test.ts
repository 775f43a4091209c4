/**
 * The self-test's cases are also the workbench's conformance tests: the emulated Excel meets every assumption that the
 * add-in makes.
 */
import { SELF_TEST_CASES } from '../../../src/excel/self-test/cases';
import { runSelfTest, type SelfTestReport } from '../../../src/excel/self-test/run-self-test';
import { openedWorkbook } from '../../../src/excel/self-test/opened-workbook';
import type { Workbook } from '../../../src/workbench/model/workbook';
import { ALTERATIONS, type Alteration } from '../../../src/workbench/wire/alterations';
import { openWorkbook } from '../../support/check-workbook-file';
import { cellAt, openGrid } from '../../support/open-grid';
import { stateOf } from '../../support/workbook-state';
import { given } from '../../support/open-engine';

const PLAN = {
  Plan: [
    ['Action', 'Lead', 'Due'],
    ['Write to every school', 'LSCB', 'March 2017'],
  ],
};

/** Everything that a user sees, and which sheet is active. */
const seenOf = (workbook: Workbook): string =>
  JSON.stringify([stateOf(workbook), workbook.sheets.find(({ id }) => id === workbook.activeSheet)?.name]);

const run = (options = {}): Promise<SelfTestReport> => given(runSelfTest({ withNoticed: true, ...options }));

test.each(['1.14', '1.20'])(
  'every assumption holds in an emulated Excel with ExcelApi %s',
  async (apiLevel) => {
    openGrid(PLAN, { apiLevel });
    const { lines } = await run();
    expect(lines.filter(({ verdict }) => verdict !== 'holds')).toEqual([]);
    expect(lines.map(({ id }) => id)).toEqual(SELF_TEST_CASES.map(({ id }) => id));
  },
);

/**
 * The cases that fail under each reported behaviour, and no others do. `null`: an add-in cannot detect it, so a person
 * must look (`BY_HAND`), or it concerns the page.
 */
const SHOWN_IN: Readonly<Record<Alteration, readonly string[] | null>> = {
  'carries-on-after-errors': ['errors-end-a-batch'],
  'tells-mixed-as-shown': ['hidden-lines'],
  'keeps-no-trigger': ['own-writes'],
  'fills-shown-rows': ['formulas-filled-down'],
  // Our rule over the board's shares its cells too.
  'hides-colour-rules': ['colour-rules-together', 'colour-rule-over-another'],
  'spells-names-with-at': ['formulas-with-names'],
  'fills-columns-of-tables': ['calculated-columns'],
  'opens-no-workbooks': ['second-workbooks'],
  'freezes-nothing': ['frozen-panes'],
  'has-no-printer': ['paper'],
  'fits-no-pages': ['pages-fitted'],
  'has-no-date-function': ['date-system'],
  'adds-tables-in-front': ['tables-by-address'],
  'shares-names-of-sheets': ['names-alike'],
  'keeps-prompts': ['rules-over-prompts'],
  // No sheet can be added, so no case can run: the self-test stops and says why.
  'is-behind-another-workbook': null,
  'forgets-undo-over-merges': null,
  'tells-no-choices': null,
  'takes-no-downloads': null,
};

/** Every behaviour except the one under which no case can run. */
const ALL_AT_ONCE = new Set(
  (Object.keys(ALTERATIONS) as Alteration[]).filter((each) => each !== 'is-behind-another-workbook'),
);

describe('a host that behaves otherwise', () => {
  const shown = Object.entries(SHOWN_IN).flatMap(([alteration, lines]) =>
    lines ? [[alteration as Alteration, lines] as const] : [],
  );

  test.each(shown)(
    'that %s fails only in %j, and the workbook stays as it was',
    async (alteration, wanted) => {
      const { workbook, switches } = openGrid(PLAN);
      const before = seenOf(workbook);
      switches.alterations = new Set([alteration]);
      const { lines, leftSheet } = await run();
      const failed = lines.filter(({ verdict }) => verdict !== 'holds');
      expect(failed.map(({ id }) => id)).toEqual(wanted);
      for (const { seen } of failed)
        expect(seen).toMatch(/: expected .*, found .*\.$|^[^:]*Excel refused .*\.$/);
      expect(leftSheet).toBeNull();
      expect(seenOf(workbook)).toBe(before);
    },
  );

  test('with another workbook in front stops the run', async () => {
    const { switches } = openGrid(PLAN);
    switches.alterations = new Set(['is-behind-another-workbook']);
    expect(await runSelfTest()).toEqual({ ok: false, problem: { code: 'workbook-behind' } });
  });

  test('says in plain words what it found, and Excel’s own for a refusal apart from them', async () => {
    const { switches } = openGrid(PLAN);
    switches.alterations = ALL_AT_ONCE;
    const { lines } = await run();
    const seen = lines.flatMap((line) => line.seen ?? []);
    expect(seen.length).toBeGreaterThan(15);
    expect(
      seen.filter((words) => /Exception|NotFound|Denied|Invalid|null|undefined|true|false/.test(words)),
    ).toEqual([]);
    expect(lines.find(({ id }) => id === 'paper')?.refusal).toBe('GeneralException at PageLayout.paperSize');
  });
});

describe('the self-test', () => {
  test('leaves the workbook as it was: sheets, names, cells and the sheet in front', async () => {
    const { workbook } = openGrid(PLAN);
    const before = seenOf(workbook);
    const report = await run();
    expect(report.leftSheet).toBeNull();
    expect(seenOf(workbook)).toBe(before);
  });

  test('reveals nothing of the workbook’s contents', async () => {
    const { workbook, switches } = openGrid({ 'Child J (confidential)': [['Action', 'A private name']] });
    const formula = "'Child J (confidential)'!$A$1";
    workbook.names.push({ name: 'Child_J', sheet: null, formula, visible: true, comment: '' });
    switches.alterations = ALL_AT_ONCE;
    const report = JSON.stringify(await run());
    expect(report).not.toMatch(/Child.J|private/);
  });

  test('gives its sheet an unused name', async () => {
    const { workbook } = openGrid({ Plan: [['x']], 'self-test (GOES again)': [['a board’s own']] });
    const report = await run({ cases: SELF_TEST_CASES.slice(0, 2) });
    expect(report.lines.map(({ verdict }) => verdict)).toEqual(['holds', 'holds']);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Plan', 'self-test (GOES again)']);
  });

  test('says what an old Excel lacks', async () => {
    openGrid(PLAN, { apiLevel: '1.9' });
    const { lines, host } = await run();
    const of = (verdict: string) => lines.filter((line) => line.verdict === verdict).map(({ id }) => id);
    expect(of('does-not-hold')).toEqual(['floor']);
    expect(of('not-available')).toEqual([
      'formulas-inside-tables',
      'merged-cells',
      'filters-set-again',
      'tables',
      'normal-style',
      'own-writes',
    ]);
    expect(host.sets).toContain('ExcelApi 1.9');
  });

  test('opens no second window unless asked to', async () => {
    const opened: string[] = [];
    openGrid(PLAN, { onOpenWorkbook: (base64) => opened.push(base64) });
    const { lines } = await run({ withNoticed: false });
    expect(lines.at(-1)).toMatchObject({ id: 'second-workbooks', verdict: 'not-tried' });
    expect(opened).toHaveLength(0);
    await run({ cases: SELF_TEST_CASES.slice(-1) });
    expect(opened).toEqual([openedWorkbook()]);
  });

  test('leaves no sheet behind the workbook that it opened', async () => {
    const { workbook, switches } = openGrid(PLAN, {
      onOpenWorkbook: () => void (switches.alterations = new Set(['is-behind-another-workbook'])),
    });
    const before = seenOf(workbook);
    const report = await run({ cases: SELF_TEST_CASES.slice(-1) });
    expect(report).toMatchObject({ lines: [{ verdict: 'holds' }], leftSheet: null });
    expect(seenOf(workbook)).toBe(before);
  });

  test('opens a workbook of its own, whose one cell says what it is', () => {
    const opened = openWorkbook(Buffer.from(openedWorkbook(), 'base64'));
    expect(cellAt(opened, 'Self-test', 'A1')?.value).toMatch(/^The self-test .* without saving it\.$/);
  });

  test('stops before it starts if a cell is being edited or no sheet can be added', async () => {
    const { switches } = openGrid(PLAN);
    switches.cellEditMode = true;
    expect(await runSelfTest()).toEqual({ ok: false, problem: { code: 'cell-edit-mode' } });
    const locked = openGrid(PLAN);
    locked.workbook.structureProtected = true;
    expect(await runSelfTest()).toEqual({ ok: false, problem: { code: 'workbook-protected' } });
  });

  test('says so if Excel does not delete the scratch sheet, or never answers', async () => {
    const { switches, stats } = openGrid(PLAN);
    // Exchanges per case: two to create the sheet, one to try, two to delete the sheet.
    switches.faults = [{ atSync: 5, code: 'GeneralException' }];
    const cases = [SELF_TEST_CASES[1], SELF_TEST_CASES[2]].flatMap((each) => each ?? []);
    const report = await run({ cases });
    expect({ left: report.leftSheet, syncs: stats.syncs }).toEqual({
      left: 'Self-test (goes again)',
      syncs: 10,
    });

    const silent = openGrid(PLAN);
    silent.switches.silent = true;
    const { lines } = await run({ cases: cases.slice(0, 1), patience: 20 });
    expect(lines[0]).toMatchObject({ verdict: 'does-not-hold', seen: 'Excel did not answer.' });
  });

  test('reports its progress, and can be stopped', async () => {
    openGrid(PLAN);
    const stopping = new AbortController();
    const seen: string[] = [];
    const outcome = await runSelfTest({
      signal: stopping.signal,
      onProgress: (done, all) => {
        seen.push(`${done} of ${all}`);
        if (done === 2) stopping.abort();
      },
    });
    expect(outcome).toEqual({ ok: false, problem: { code: 'cancelled' } });
    expect(seen).toEqual([1, 2].map((done) => `${done} of ${SELF_TEST_CASES.length}`));
  });
});

test('every case has a unique id and states its assumption and source', () => {
  expect(new Set(SELF_TEST_CASES.map(({ id }) => id)).size).toBe(SELF_TEST_CASES.length);
  for (const { title, from, needs, known } of SELF_TEST_CASES) {
    expect(title).toMatch(/^[A-Z].*\.$/);
    expect(from.length).toBeGreaterThan(10);
    expect(needs).toMatch(/^1\.\d+$/);
    expect(['tried', 'documented', 'assumed']).toContain(known);
  }
});

/** Use cases over a workbook with a live plan, a closed one and one that is left out: only the live one takes part. */
import { runApply, runSummarise } from '../../src/commands/apply-command';
import { runExport } from '../../src/commands/export-command';
import { runCheck } from '../../src/commands/plan-command';
import type { Checked } from '../../src/app/check-plan';
import type { Engine } from '../support/whole-engine';
import { planKeyOf } from '../../src/app/plan-key';
import type { SetupSettings } from '../../src/plan/read/setup/setup';
import { findSheet, type Workbook } from '../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../src/workbench/wire/open-in-office-js';
import { opened } from '../support/copy-files';
import { flagged, given, openEngine, problemOf, TODAY } from '../support/open-engine';
import { gridWorkbook } from '../support/open-grid';
import { tableOf, textsOf } from '../support/summarised-workbook';

const HEADER = [
  'Ref',
  'Action',
  'Lead',
  'Due date',
  'Date achieved',
  'Evidence required',
  'Evidence provided',
];
const rows = (...refs: readonly string[]) => [
  HEADER,
  ...refs.map((ref) => [ref, `Write to school ${ref}.`, 'Education', '31 March 2016', '', 'The letter', '']),
];
const WORKBOOK = {
  Tracker: rows('1', '2'),
  'Closed actions': rows('C1', 'C2', 'C3'),
  Draft: rows('D1'),
};
const LEFT_OUT: SetupSettings['standings'] = [{ sheet: 'Draft', standing: 'left-out' }];
const SAID = [
  '“Closed actions” was left out: its tab says that it is closed. 3 actions are in it, counted apart.',
  '“Draft” was left out: it is set to “left out” on “Plan setup”. 1 action is in it, counted apart.',
];

async function opening(sheets = WORKBOOK): Promise<{ workbook: Workbook; engine: Engine; checked: Checked }> {
  const workbook = gridWorkbook(sheets);
  const { engine } = openEngine(workbook);
  const before = await given(engine.check({ today: TODAY }));
  const checked = await given(engine.save({ ...before.settings, standings: LEFT_OUT }, before, TODAY));
  return { workbook, engine, checked };
}

const cellsOn = (workbook: Workbook, name: string): string =>
  JSON.stringify(
    [...(findSheet(workbook, name)?.rows.entries() ?? [])].map(([at, { cells }]) => [at, [...cells]]),
  );

test('a person’s decision is saved on “Plan setup” and found there again', async () => {
  const { engine, checked } = await opening();
  const again = await given(engine.check({ today: TODAY }));
  for (const { review, problems } of [checked, again]) {
    expect(problems).toEqual([]);
    expect(review.report.plans.map(({ sheet, standing }) => [sheet, standing])).toEqual([
      ['Tracker', 'live'],
      ['Closed actions', 'closed'],
      ['Draft', 'left-out'],
    ]);
  }
});

test('an unknown word on “Plan setup”, or one that matches no plan, is reported with its cell', async () => {
  const { workbook, engine } = await opening();
  const setup = findSheet(workbook, 'Plan setup');
  const cells = [...(setup?.rows.values() ?? [])].flatMap((row) => [...row.cells.values()]);
  const cell = cells.find(({ value }) => value === 'Draft');
  if (!cell) throw new Error('Nothing was kept.');
  cell.value = 'Daft';
  const { problems, review } = await given(engine.check({ today: TODAY }));
  expect(problems.map(({ id }) => id)).toEqual(['unmatched']);
  expect(review.report.plans.at(-1)?.standing).toBe('live');
});

test('only the live plan is flagged, and the proposal says which ones it skips', async () => {
  const { workbook, engine } = await opening();
  const before = [cellsOn(workbook, 'Closed actions'), cellsOn(workbook, 'Draft')];
  const proposal = await flagged(engine);
  const withCells = proposal.changes.sheets.filter(({ cells }) => cells.length > 0).map(({ name }) => name);
  expect(withCells.filter((name) => name !== 'Plan setup')).toEqual(['Tracker']);
  expect(proposal.leftOut).toEqual(SAID);
  expect([cellsOn(workbook, 'Closed actions'), cellsOn(workbook, 'Draft')]).toEqual(before);
});

test('a plan closed after it was flagged keeps its flags and is reported as no longer counted', async () => {
  const { workbook, engine } = await opening();
  const before = await given(engine.check({ today: TODAY }));
  await given(
    engine.save({ ...before.settings, standings: [{ sheet: 'Draft', standing: 'live' }] }, before, TODAY),
  );
  await flagged(engine);
  const after = await given(engine.check({ today: TODAY }));
  await given(engine.save({ ...after.settings, standings: LEFT_OUT }, after, TODAY));
  const cells = cellsOn(workbook, 'Draft');
  const proposal = await given(engine.prepareSummary({ blocks: null }, { today: TODAY }));
  expect(proposal.leftOut).toEqual([
    ...SAID,
    'The flags beside “Draft” are from when it was live, and are left as they are.',
  ]);
  await given(engine.apply(proposal, { today: TODAY }));
  expect(cellsOn(workbook, 'Draft')).toBe(cells);
  expect(tableOf(workbook, 'Headline figures', 'Figure').get('All actions')?.get('Now')).toBe(2);
});

test('the summary counts only the live plan, and says how many actions are in others', async () => {
  const { workbook, engine } = await opening();
  const proposal = await given(engine.prepareSummary({ blocks: null }, { today: TODAY }));
  expect(proposal.leftOut).toEqual(SAID);
  await given(engine.apply(proposal, { today: TODAY }));
  expect(tableOf(workbook, 'Headline figures', 'Figure').get('All actions')?.get('Now')).toBe(2);
  const texts = textsOf(workbook);
  for (const words of [...SAID, 'Counted apart, closed: 3 actions in 1 plan; left out: 1 action in 1 plan.'])
    expect(texts).toContain(words);
  expect(texts.join()).not.toContain('C1');
});

test('a meeting is recorded for the live plan only', async () => {
  const { engine } = await opening();
  const proposal = await given(engine.prepareMeeting({ date: TODAY, body: 'LSCB' }, { today: TODAY }));
  const [recorded] = proposal.preview.groups;
  expect(recorded?.items.map(({ words }) => words.slice(0, 9))).toEqual(['“Tracker”']);
});

test('only the live plan can be exported or chased, and is checked before validation', async () => {
  const { engine, checked } = await opening();
  const choices = engine.exportChoices(checked);
  expect(choices.plans.map(({ sheet }) => sheet)).toEqual(['Tracker']);
  const { asked } = engine.chase(checked, { rules: ['all-open'], leads: null, replyBy: null });
  expect(asked.map(({ lead }) => [lead.name, lead.actions.length])).toEqual([['Education', 2]]);
  expect(engine.judgeGate(checked, []).failures.map(({ sheet }) => sheet)).not.toContain('Closed actions');
  const closed = checked.review.report.plans[1];
  if (!closed) throw new Error('No closed plan.');
  const wanted = { kind: 'csv', plan: planKeyOf(closed), withheld: [] } as const;
  expect(await problemOf(engine.makeExport(wanted, { today: TODAY }))).toMatchObject({
    code: 'no-live-plan',
  });
});

test('if no plan is live, whatever needs a live plan says so and why; a check shows them', async () => {
  const { engine } = openEngine(gridWorkbook({ 'Archive 2015': rows('1') }));
  const options = { today: TODAY };
  for (const asked of [
    engine.prepareFlags(options),
    engine.prepareSummary({ blocks: null }, options),
    engine.prepareMeeting({ date: TODAY, body: '' }, options),
    engine.makeChase({ rules: ['all-open'], leads: null, replyBy: null, form: 'zip' }, options),
  ])
    expect(await problemOf(asked)).toMatchObject({ code: 'no-live-plan', plans: [{ name: 'Archive 2015' }] });
  expect((await given(engine.check(options))).review.report.plans).toHaveLength(1);
  expect(await problemOf(engine.prepareRemoval(options))).toBeNull();
});

describe('the headless command', () => {
  const asked = { today: TODAY, asOf: null, agreed: null } as const;
  const NONE_LIVE = 'No live plan was found. “Archive 2015” was left out: its tab says that it is closed.';

  test('check reports every plan with its standing, and fails because of live ones only', async () => {
    openInOfficeJs(gridWorkbook({ 'Archive 2015': rows('1') }));
    const closed = await runCheck({ ...asked, sheet: null, json: true });
    expect(closed.exitCode).toBe(0);
    expect((JSON.parse(closed.out) as { plans: unknown[] }).plans).toMatchObject([
      { sheet: 'Archive 2015', standing: 'closed', tally: { red: 1 } },
    ]);
    const words = await runCheck({ ...asked, sheet: null, json: false });
    expect(words.out).toContain('No plan of this workbook is live.');
    expect(words.out).toContain(
      'Closed: its tab says that it is closed. Counted apart, neither flagged nor chased.',
    );
    openInOfficeJs(gridWorkbook(WORKBOOK));
    expect((await runCheck({ ...asked, sheet: null, json: true })).exitCode).toBe(1);
    expect((await runCheck({ ...asked, sheet: 'Closed actions', json: true })).exitCode).toBe(0);
  });

  test.each([
    ['apply', runApply],
    ['summarise', runSummarise],
  ])('%s says what it leaves out, and refuses a workbook without a live plan', async (_, run) => {
    const workbook = gridWorkbook(WORKBOOK);
    openInOfficeJs(workbook);
    const before = cellsOn(workbook, 'Closed actions');
    const { out, exitCode } = await run(asked);
    expect(exitCode).toBe(0);
    expect(out.split('\n')).toContain(SAID[0]);
    expect(out).not.toContain('“Closed actions”: 3 actions');
    expect(cellsOn(workbook, 'Closed actions')).toBe(before);
    openInOfficeJs(gridWorkbook({ 'Archive 2015': rows('1') }));
    expect(await run(asked)).toMatchObject({
      exitCode: 2,
      error: expect.stringContaining(NONE_LIVE) as string,
    });
  });

  test('export copies only live plans and says on the cover what is missing', async () => {
    openInOfficeJs(gridWorkbook(WORKBOOK));
    const { files, out, exitCode } = await runExport({
      ...asked,
      asOf: TODAY,
      validatedBy: 'B. Officer',
      letThrough: 'Agreed.',
    });
    expect(exitCode).toBe(0);
    expect(out.split('\n')).toContain(SAID[0]);
    expect(files.map(({ name }) => name).filter((name) => name.includes('Closed'))).toEqual([]);
    const copy = opened(files[0]?.bytes ?? new Uint8Array());
    expect(copy.sheets.map(({ name }) => name)).toEqual([
      'Board copy',
      'Tracker',
      'Draft',
      'RAG summary',
      'About this copy',
    ]);
    expect(textsOf(copy, 'Board copy').join('\n')).toContain(SAID[0]);
    openInOfficeJs(copy);
    const again = JSON.parse((await runCheck({ ...asked, sheet: null, json: true })).out) as {
      plans: { sheet: string; columns: Record<string, string[]> }[];
    };
    expect(again.plans.map(({ sheet, columns }) => [sheet, Object.keys(columns).at(-1)])).toEqual([
      ['Tracker', 'G'],
      ['Draft', 'G'],
    ]);
  });

  test('export refuses a workbook without a live plan', async () => {
    openInOfficeJs(gridWorkbook({ 'Archive 2015': rows('1') }));
    const refused = await runExport({ ...asked, validatedBy: null, letThrough: 'Agreed.' });
    expect(refused).toMatchObject({
      exitCode: 2,
      files: [],
      error: expect.stringContaining(NONE_LIVE) as string,
    });
  });
});

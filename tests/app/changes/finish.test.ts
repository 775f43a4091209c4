/**
 * A change of any kind that is interrupted, or whose formats Excel refuses, is recognised as unfinished: its cells
 * stay, the journal says so, and finishing it writes what is missing and nothing else.
 */
import type { Engine } from '../../support/whole-engine';
import { canFinish } from '../../../src/app/finish-change';
import type { Proposal } from '../../../src/app/proposal';
import { readJournal } from '../../../src/plan/marks/journal/read-journal';
import type { Workbook } from '../../../src/workbench/model/workbook';
import { meanwhile } from '../../support/meanwhile';
import { cellAt, gridWorkbook } from '../../support/open-grid';
import { choicesIn, given, openEngine, problemOf, TODAY, type OpenEngine } from '../../support/open-engine';
import { ACTIONS, HEADER } from '../../support/small-plan';
import { stateOf } from '../../support/workbook-state';

const options = { today: TODAY };
const STOP = { changed: 'stop' } as const;
const board = (): Workbook =>
  gridWorkbook({ Plan: [HEADER, ...ACTIONS.slice(0, 2)].map((row) => row.slice(0, 5)) });

type Prepare = (engine: Engine) => Promise<Proposal>;

const KINDS: readonly (readonly [string, Prepare])[] = [
  ['flags', (engine) => given(engine.prepareFlags(options))],
  [
    'completed columns',
    async (engine) => {
      const choices = (await choicesIn(engine)).map((choice) => ({ ...choice, validate: true }));
      return given(engine.prepareColumns(choices, options));
    },
  ],
  ['a summary', (engine) => given(engine.prepareSummary({ blocks: null }, options))],
  [
    'a new plan',
    (engine) => given(engine.prepareNewPlan({ profile: 'standard-schema', sheetName: 'New' }, options)),
  ],
];

/** Everything except "Plan setup", which has the journal, and Excel's table ids. */
function boards(workbook: Workbook): unknown {
  const { sheets, names } = stateOf(workbook) as {
    sheets: Record<string, unknown>;
    names: readonly string[];
  };
  const { 'Plan setup': _, ...others } = sheets;
  return JSON.parse(
    JSON.stringify(
      { sheets: others, names: names.filter((name) => !name.includes('Plan setup')) },
      (key, value: unknown) => (key === 'id' ? undefined : value),
    ),
  );
}

/** Applies it in a workbook where nothing fails: the result, and the number of exchanges. */
async function clean(prepare: Prepare) {
  const { engine, excel } = openEngine(board());
  const proposal = await prepare(engine);
  const started = excel.stats.syncs;
  await given(engine.apply(proposal, options));
  return { made: boards(excel.workbook), exchanges: excel.stats.syncs - started };
}

const stateIn = async ({ engine }: OpenEngine) =>
  readJournal((await given(engine.check(options))).review.snapshots).at(-1)?.state;

test.each(KINDS)(
  '%s: formats that Excel refuses are named, and finished when asked again',
  async (_, prepare) => {
    const { made, exchanges } = await clean(prepare);
    const open = openEngine(board());
    const { engine, excel } = open;
    const proposal = await prepare(engine);
    const first = excel.stats.syncs + exchanges;
    // Every exchange from the formats on fails, except reading what is there now.
    excel.switches.faults = Array.from({ length: 200 }, (__, at) => ({
      code: 'GeneralException',
      atSync: first + at,
    }));
    const outcome = engine.apply(proposal, options).catch(() => null);
    await outcome;
    excel.switches.faults = [];
    expect(await stateIn(open)).toBe('written');
    const { unfinished, canFinish } = engine.journal(await given(engine.check(options)));
    expect([unfinished?.title, canFinish]).toEqual([proposal.title, true]);
    expect(await given(engine.finish(options))).toMatchObject({ differs: [], unformatted: [] });
    expect(boards(excel.workbook)).toEqual(made);
    expect(await stateIn(open)).toBe('done');
    expect(await problemOf(engine.finish(options))).toEqual({ code: 'nothing-to-finish' });
  },
);

test.each(KINDS)(
  '%s: interrupted while its cells are written, it is finished as approved',
  async (_, prepare) => {
    const { made, exchanges } = await clean(prepare);
    const open = openEngine(board());
    const { engine, excel } = open;
    const proposal = await prepare(engine);
    excel.switches.faults = [
      { code: 'RequestAborted', afterActions: 100, atSync: excel.stats.syncs + exchanges - 1 },
    ];
    expect(await problemOf(engine.apply(proposal, options))).toEqual({ code: 'host-busy', partly: true });
    excel.switches.faults = [];
    expect(await stateIn(open)).toBe('begun');
    await given(engine.finish(options));
    expect(boards(excel.workbook)).toEqual(made);
    expect(await stateIn(open)).toBe('done');
    while (engine.journal(await given(engine.check(options))).last) await given(engine.undo(STOP, options));
    expect(boards(excel.workbook)).toEqual(boards(board()));
  },
);

test('one refusal does not prevent the rest: only the frozen rows are missing, and named', async () => {
  const { made } = await clean((other) => given(other.prepareSummary({ blocks: null }, options)));
  const { engine, excel } = openEngine(board());
  const proposal = await given(engine.prepareSummary({ blocks: null }, options));
  excel.switches.alterations = new Set(['freezes-nothing']);
  const { unformatted } = await given(engine.apply(proposal, options));
  expect(unformatted).toEqual([{ sheet: 'RAG summary', what: 'frozen-rows' }]);
  excel.switches.alterations = new Set();
  await given(engine.finish(options));
  expect(boards(excel.workbook)).toEqual(made);
});

test('it is not finished if rows have moved since, and nothing is written', async () => {
  const { exchanges } = await clean((other) => given(other.prepareFlags(options)));
  const { engine, excel } = openEngine(board());
  const proposal = await given(engine.prepareFlags(options));
  excel.switches.faults = [{ code: 'RequestAborted', atSync: excel.stats.syncs + exchanges }];
  await given(engine.apply(proposal, options));
  excel.switches.faults = [];
  excel.person.insert('Plan', '2:2');
  const before = stateOf(excel.workbook);
  expect(await problemOf(engine.finish(options))).toMatchObject({ code: 'moved-since' });
  expect(stateOf(excel.workbook)).toEqual(before);
});

test('a co-author’s edit between the cells and the formats is not lost, and the journal is correct', async () => {
  const { exchanges } = await clean((other) => given(other.prepareFlags(options)));
  const open = openEngine(board());
  const { engine, excel } = open;
  const proposal = await given(engine.prepareFlags(options));
  meanwhile(excel, exchanges, () => {
    excel.person.insert('Plan', '2:2');
    excel.person.type('Plan', 'A2', 'A new action of the board’s');
  });
  const { unformatted } = await given(engine.apply(proposal, options));
  expect(unformatted.length).toBeGreaterThan(0);
  expect(cellAt(excel.workbook, 'Plan', 'A2')?.value).toBe('A new action of the board’s');
  expect(cellAt(excel.workbook, 'Plan', 'A3')?.value).toBe(ACTIONS[0]?.[0]);
  expect(await stateIn(open)).toBe('written');
});

test.each([
  ['begun', false],
  ['written', true],
  ['done', false],
] as const)('a change of which only the formats are recorded, %s: can be finished %s', (state, can) => {
  const finish = { sheets: [], formatsOnly: true };
  expect(canFinish({ state, finish })).toBe(can);
});

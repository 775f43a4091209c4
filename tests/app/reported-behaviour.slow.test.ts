/**
 * How real Excel is reported to deviate (OFFICE.md), one behaviour at a time and in pairs: what the add-in then does,
 * and what the user reads. No cell of the board's is lost, nothing ends as an unknown fault, and once Excel behaves
 * again an interrupted change can be finished or repeated, and everything can be undone.
 */
import type { Engine } from '../../src/app/engine';
import type { Applied, Proposal } from '../../src/app/proposal';
import { unformattedInWords } from '../../src/app/unformatted-in-words';
import { problemInWords } from '../../src/app/words';
import type { Outcome } from '../../src/plan/outcome';
import { addFormat } from '../../src/workbench/model/conditional-formats';
import { findSheet, type Workbook } from '../../src/workbench/model/workbook';
import { addTable } from '../../src/workbench/model/tables';
import { ALTERATIONS, type Alteration } from '../../src/workbench/wire/alterations';
import { GOLDEN_NAMES, goldenWorkbook } from '../support/golden-plans';
import { area } from '../support/grid-snapshot';
import { opened } from '../support/open-built';
import { gridWorkbook } from '../support/open-grid';
import { given, openEngine, TODAY } from '../support/open-engine';
import { stateOf } from '../support/workbook-state';

const options = { today: TODAY };
const STOP = { changed: 'stop' } as const;

/** A tracker: an Excel table with a RAG column of the board's own, coloured by three rules on the same cells. */
function tracker(): Workbook {
  const workbook = gridWorkbook({
    Plan: [
      ['Action', 'Lead', 'Due date', 'Date completed', 'Evidence provided', 'RAG'],
      ['Write to every school.', 'Police', '31 March 2017', '', '', 'Green'],
      ['Audit the letters.', 'Education', '30 June 2016', '3 May 2016', 'Minutes of 3 May 2016', 'Amber'],
      ['Train the wardens.', 'Housing', '30 May 2016', '', '', 'Red'],
    ],
  });
  const sheet = findSheet(workbook, 'Plan');
  if (!sheet) throw new Error('No sheet');
  addTable(workbook, sheet, area('A1:F4'));
  for (const word of ['Red', 'Amber', 'Green'])
    addFormat(workbook, sheet, [area('F2:F4')], {
      kind: 'cellIs',
      operator: 'equal',
      formulas: [`"${word}"`],
      style: {},
    });
  return workbook;
}

type Prepare = (engine: Engine) => Promise<Outcome<Proposal>>;

const FLAG: Prepare = (engine) => engine.prepareFlags(options);
const SUMMARY: Prepare = (engine) => engine.prepareSummary({ blocks: null }, options);
const REMOVE: Prepare = (engine) => engine.prepareRemoval(options);

/** Everything except "Plan setup", which has the journal, and the ids that Excel gives to tables and rules. */
function boards(workbook: Workbook): unknown {
  const { sheets, names } = stateOf(workbook) as {
    readonly sheets: Record<string, unknown>;
    readonly names: readonly string[];
  };
  const { 'Plan setup': _, ...others } = sheets;
  const own = names.filter((name) => !name.includes('Plan setup'));
  return JSON.parse(
    JSON.stringify({ sheets: others, names: own }, (key, value: unknown) =>
      key === 'id' || key === 'priority' ? undefined : value,
    ),
  );
}

/** The outcome in short: `done`, the obstacle's code, or what was not formatted. Fails if the user is told nothing. */
function saidOf(outcome: Outcome<Applied>): string {
  if (outcome.ok) {
    const { unformatted, differs } = outcome.value;
    expect(differs).toEqual([]);
    expect(unformatted.length === 0 || unformattedInWords(unformatted) !== '').toBe(true);
    return unformatted.length === 0 ? 'done' : unformatted.map(({ what }) => what).join(', ');
  }
  const { what, next } = problemInWords(outcome.problem);
  expect(`${what} ${next}`).toMatch(/^[A-Z].*\.$/s);
  return outcome.problem.code;
}

async function apply(engine: Engine, prepare: Prepare): Promise<string> {
  const proposal = await prepare(engine);
  return saidOf(proposal.ok ? await engine.apply(proposal.value, options) : proposal);
}

async function undoAll(engine: Engine): Promise<void> {
  for (let left = 20; left > 0; left -= 1) {
    const { last } = engine.journal(await given(engine.check(options)));
    if (!last) return;
    await given(engine.undo(STOP, options));
  }
}

/** The result of the changes, one after another, if Excel behaves normally. */
async function made(board: () => Workbook, prepares: readonly Prepare[]): Promise<unknown> {
  const { engine, excel } = openEngine(board());
  for (const prepare of prepares) expect(await apply(engine, prepare)).toBe('done');
  return boards(excel.workbook);
}

/** Finishes what was interrupted and repeats what was refused, now that Excel behaves. */
async function madeGood(engine: Engine, prepares: readonly Prepare[]): Promise<void> {
  for (const prepare of prepares) {
    const { unfinished, canFinish } = engine.journal(await given(engine.check(options)));
    if (unfinished && canFinish) await given(engine.finish(options));
    expect(await apply(engine, prepare)).toBe('done');
  }
}

async function tryOut(alterations: readonly Alteration[]) {
  const { engine, excel } = openEngine(tracker());
  excel.switches.alterations = new Set(alterations);
  expect(await engine.check(options)).toMatchObject({ ok: true });
  const said = { flag: await apply(engine, FLAG), summary: await apply(engine, SUMMARY) };
  // Again under the same behaviour: nothing is created twice.
  const once = boards(excel.workbook);
  if (said.flag === 'done' && said.summary === 'done') {
    expect(await apply(engine, FLAG)).toBe('done');
    expect(boards(excel.workbook)).toEqual(once);
  }
  excel.switches.alterations = new Set();
  await madeGood(engine, [FLAG, SUMMARY]);
  expect(boards(excel.workbook)).toEqual(goals.summarised);
  excel.switches.alterations = new Set(alterations);
  const undone = await engine.undo(STOP, options);
  excel.switches.alterations = new Set();
  if (!undone.ok) problemInWords(undone.problem);
  await undoAll(engine);
  expect(boards(excel.workbook)).toEqual(goals.before);
  return { ...said, undo: undone.ok ? 'done' : undone.problem.code };
}

/** The expected results, computed once for all tests. */
let goals: { readonly before: unknown; readonly flagged: unknown; readonly summarised: unknown };
beforeAll(async () => {
  goals = {
    before: boards(tracker()),
    flagged: await made(tracker, [FLAG]),
    summarised: await made(tracker, [FLAG, SUMMARY]),
  };
});

const DONE = { flag: 'done', summary: 'done', undo: 'done' };

/** What the add-in does under each behaviour; anything not listed works as usual. */
const UNDER: Partial<Record<Alteration, Partial<typeof DONE>>> = {
  'is-behind-another-workbook': {
    flag: 'workbook-behind',
    summary: 'workbook-behind',
    undo: 'workbook-behind',
  },
  'freezes-nothing': { summary: 'frozen-rows' },
  'has-no-printer': { summary: 'paper' },
  'fits-no-pages': { summary: 'fit' },
};

test.each(Object.keys(ALTERATIONS) as Alteration[])('%s', async (alteration) => {
  expect(await tryOut([alteration])).toEqual({ ...DONE, ...UNDER[alteration] });
});

test('removing everything works under each', async () => {
  for (const alteration of Object.keys(ALTERATIONS) as Alteration[]) {
    const { engine, excel } = openEngine(tracker());
    expect(await apply(engine, FLAG)).toBe('done');
    excel.switches.alterations = new Set([alteration]);
    const said = await apply(engine, REMOVE);
    expect([alteration, said]).toEqual([
      alteration,
      alteration === 'is-behind-another-workbook' ? 'workbook-behind' : 'done',
    ]);
    if (said !== 'done') {
      excel.switches.alterations = new Set();
      expect(await apply(engine, REMOVE)).toBe('done');
    }
    expect([alteration, boards(excel.workbook)]).toEqual([alteration, goals.before]);
  }
});

/**
 * Those that flagging can meet. Excludes `carries-on-after-errors`: no build is reported to do so, no write could be
 * relied on if one did, and "Check this Excel" would report it.
 */
const MET_BY_FLAGS: readonly Alteration[] = [
  'hides-colour-rules',
  'spells-names-with-at',
  'fills-columns-of-tables',
  'fills-shown-rows',
  'is-behind-another-workbook',
  'has-no-date-function',
  'forgets-undo-over-merges',
  'adds-tables-in-front',
  'shares-names-of-sheets',
  'keeps-prompts',
];

/** Each pair once, each on the next of the boards' plans. */
const PAIRS = MET_BY_FLAGS.flatMap((one, at) =>
  MET_BY_FLAGS.slice(at + 1).map((other) => [one, other] as const),
);

describe.each(GOLDEN_NAMES)('two at once on %s', (name) => {
  const file = goldenWorkbook(name);
  const board = (): Workbook => opened(file);
  const own = PAIRS.filter((_, at) => at % GOLDEN_NAMES.length === GOLDEN_NAMES.indexOf(name));

  test.each(own)('%s, %s', async (...pair) => {
    const before = boards(board());
    const { engine, excel } = openEngine(board());
    excel.switches.alterations = new Set(pair);
    const said = await apply(engine, FLAG);
    expect(said).toBe(pair.includes('is-behind-another-workbook') ? 'workbook-behind' : 'done');
    excel.switches.alterations = new Set();
    await madeGood(engine, [FLAG]);
    excel.switches.alterations = new Set(pair);
    const undone = await engine.undo(STOP, options);
    excel.switches.alterations = new Set();
    if (!undone.ok) expect(undone.problem.code).toBe('workbook-behind');
    await undoAll(engine);
    expect(boards(excel.workbook)).toEqual(before);
  });
});

/** What Excel refuses of the summary's page, and what of it is then named. */
const OF_PAGES: Partial<Record<Alteration, string>> = {
  'freezes-nothing': 'frozen-rows',
  'has-no-printer': 'paper',
  'fits-no-pages': 'fit',
};
const PAGES = Object.keys(OF_PAGES) as Alteration[];
const PAGE_PAIRS = PAGES.flatMap((one, at) =>
  [...PAGES.slice(at + 1), ...MET_BY_FLAGS].map((other) => [one, other] as const),
);

test.each(
  PAGE_PAIRS.map(
    (pair, at) => [...pair, GOLDEN_NAMES[at % GOLDEN_NAMES.length] ?? 'sutton-child-d'] as const,
  ),
)('a summary under %s, %s on %s', async (one, other, name) => {
  const board = (): Workbook => opened(goldenWorkbook(name));
  const before = boards(board());
  const { engine, excel } = openEngine(board());
  excel.switches.alterations = new Set([one, other]);
  const said = await apply(engine, SUMMARY);
  if (other === 'is-behind-another-workbook') expect(said).toBe('workbook-behind');
  else for (const each of [one, other]) expect(said).toContain(OF_PAGES[each] ?? '');
  excel.switches.alterations = new Set();
  await madeGood(engine, [SUMMARY]);
  await undoAll(engine);
  expect(boards(excel.workbook)).toEqual(before);
});

describe('an exchange that Excel never answers', () => {
  afterEach(() => jest.useRealTimers());

  test.each([1, 2, 3, 4, 5, 6].flatMap((at) => [[at, false] as const, [at, true] as const]))(
    'exchange %i of a flagging (carried out: %s) ends with a sentence, and is made good',
    async (at, afterActions) => {
      const { engine, excel } = openEngine(tracker());
      const proposal = await given(FLAG(engine));
      excel.switches.faults = [{ code: '', atSync: excel.stats.syncs + at, unanswered: true, afterActions }];
      jest.useFakeTimers();
      const applying = engine.apply(proposal, options);
      await jest.advanceTimersByTimeAsync(200_000);
      const outcome = await applying;
      jest.useRealTimers();
      excel.switches.faults = [];
      if (!outcome.ok) {
        expect(outcome.problem.code).toBe('host-busy');
        expect(problemInWords(outcome.problem).next).toContain('Wait a moment, then try again.');
      }
      await madeGood(engine, [FLAG]);
      expect(boards(excel.workbook)).toEqual(goals.flagged);
      await undoAll(engine);
      expect(boards(excel.workbook)).toEqual(goals.before);
    },
  );
});

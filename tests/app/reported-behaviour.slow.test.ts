/**
 * How real Excel is reported to deviate (OFFICE.md), one behaviour at a time and in pairs: what the add-in then does,
 * and what the user reads. No cell of the board's is lost, nothing ends as an unknown fault, and once Excel behaves
 * again an interrupted change can be finished or repeated, and everything can be undone.
 */
import { problemInWords } from '../../src/app/words';
import { type Workbook } from '../../src/workbench/model/workbook';
import { ALTERATIONS, type Alteration } from '../../src/workbench/wire/alterations';
import { GOLDEN_NAMES, goldenWorkbook } from '../support/golden-plans';
import { opened } from '../support/open-built';
import { given, openEngine } from '../support/open-engine';
import {
  apply,
  boards,
  FLAG,
  MET_BY_FLAGS,
  REMOVE,
  STOP,
  SUMMARY,
  options,
  tracker,
  undoAll,
  made,
  madeGood,
} from '../support/reported-behaviour';

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

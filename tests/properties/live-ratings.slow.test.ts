/**
 * Whatever staff do to a flagged tracker with the add-in closed, each row's rating equals that of a fresh check or says
 * "Check again"; flagging again corrects all of them.
 */
import { CHECK_AGAIN, RATING_WORDS } from '../../src/plan/judge/rating/rating-cells';
import { flagRows } from '../../src/plan/marks/flags/flag-rows';
import { findFlags } from '../../src/plan/marks/flags/find-flags';
import { withoutFlags } from '../../src/plan/marks/flags/without-flags';
import { makeSetup } from '../../src/plan/read/setup/setup';
import { reviewWorkbook } from '../../src/plan/review';
import { EditRefused } from '../../src/workbench/model/edit';
import { recalculate } from '../../src/workbench/model/recalculate';
import { getCell, type Workbook } from '../../src/workbench/model/workbook';
import { doneWordsOn, flag } from '../support/flagged-workbook';
import { snapshots } from '../support/read-through-client';
import { seeded, type Seeded } from '../support/seeded';
import { sheetOf } from '../support/small-plan';
import { STAFF_DEEDS } from './support/staff-deeds';
import { DEEDS_OF_PLACE } from './support/staff-deeds-of-place';
import { HEADERS, SHAPES, tracker, type Shape } from './support/tracker';

const SETUP = { asOf: '2016-10-15' };
const DEEDS = { ...STAFF_DEEDS, ...DEEDS_OF_PLACE };
const RATED: ReadonlySet<unknown> = new Set(Object.values(RATING_WORDS));

const setupOf = (workbook: Workbook) => ({ ...SETUP, doneWords: doneWordsOn(workbook) });

interface Ratings {
  /** Rows whose rating differs from that of a fresh check. */
  readonly wrong: readonly unknown[];
  readonly right: number;
  readonly again: number;
  readonly blank: number;
}

async function ratings(workbook: Workbook): Promise<Ratings> {
  const [snapshot] = await snapshots(workbook);
  if (!snapshot) throw new Error('no sheet');
  const { plans } = reviewWorkbook([withoutFlags(snapshot)], makeSetup(setupOf(workbook)));
  const sets = [...findFlags(snapshot)].sort((a, b) => a.headerRow - b.headerRow);
  const wanted = new Map(
    plans.flatMap(({ actions }) =>
      actions.map(({ row, rating }) => [row.rowIndex, RATING_WORDS[rating.colour]]),
    ),
  );
  const found = { wrong: [] as unknown[], right: 0, again: 0, blank: 0 };
  const last = Math.max(...plans.map(({ table }) => flagRows(table).lastRow), sets.at(-1)?.rows.at(-1) ?? 0);
  for (let row = (sets[0]?.headerRow ?? 0) + 1; row <= last; row += 1) {
    const rag = sets
      .filter(({ headerRow }) => headerRow < row)
      .at(-1)
      ?.columnOf.get('rag');
    const cell = rag === undefined ? undefined : getCell(sheetOf(workbook), row, rag);
    const shown = cell?.value ?? '';
    // Words typed there are the person's and not a rating of ours.
    if (cell && cell.value !== null && cell.formula === undefined) continue;
    const word = wanted.get(row) ?? '';
    if (shown === CHECK_AGAIN) found.again += 1;
    else if (shown === word) found.right += 1;
    else if (!RATED.has(shown)) found.blank += 1;
    else found.wrong.push({ row: row + 1, shown, word });
  }
  return found;
}

const SEEDS: Readonly<Record<Shape, readonly number[]>> = {
  plain: [1, 2],
  headings: [3],
  merged: [1, 2, 3, 4],
  table: [5],
  filtered: [6],
  'days from 1904': [7],
  'repeated header': [8],
  'two plans': [9],
};
const ALL_MAY_ASK = new Set([
  'sorted without our columns',
  'days counted from 1904',
  // No rating of ours is left then.
  'our ratings pasted as values',
]);
/** Excel refuses some edits over merged cells and tables. */
const MAY_REFUSE: ReadonlySet<Shape> = new Set<Shape>(['merged', 'table']);

interface Flagged {
  readonly workbook: Workbook;
  /** The plan's first row below its header, the one after its last, and the column after ours. */
  readonly first: number;
  readonly end: number;
  readonly right: number;
}

/** By kind and seed: flagging takes longest, so that each tracker is flagged once and then copied. */
const flaggedBefore = new Map<string, Flagged>();

async function flaggedTracker(seed: number, shape: Shape): Promise<Flagged & { readonly random: Seeded }> {
  const random = seeded(seed);
  const workbook = tracker(random, shape);
  const key = `${shape} ${seed}`;
  const known = flaggedBefore.get(key) ?? (await flaggedFrom(workbook));
  flaggedBefore.set(key, known);
  return { ...known, workbook: structuredClone(known.workbook), random };
}

async function flaggedFrom(workbook: Workbook): Promise<Flagged> {
  const { report } = await flag(workbook, setupOf(workbook));
  const [plan] = report.plans;
  const [snapshot] = await snapshots(workbook);
  const [set] = snapshot ? findFlags(snapshot) : [];
  if (!plan || !set) throw new Error('no plan was flagged');
  const { headerRow, lastRow } = flagRows(plan.table);
  expect(await ratings(workbook)).toMatchObject({ wrong: [], again: 0, blank: 0 });
  return { workbook, first: headerRow + 1, end: lastRow + 1, right: HEADERS.length + set.columnOf.size };
}

describe.each(SHAPES)('a tracker (%s)', (shape) => {
  test.each(Object.keys(DEEDS))('%s: each rating is right or asks to be checked', async (name) => {
    let done = 0;
    let right = 0;
    for (const seed of SEEDS[shape]) {
      const flagged = await flaggedTracker(seed * 31 + name.length, shape);
      const { workbook } = flagged;
      try {
        DEEDS[name]?.(flagged);
      } catch (error) {
        if (error instanceof EditRefused) continue;
        throw error;
      }
      recalculate(workbook);
      const after = await ratings(workbook);
      expect([seed, after.wrong]).toEqual([seed, []]);
      right += after.right;
      await flag(workbook, setupOf(workbook));
      recalculate(workbook);
      expect([seed, await ratings(workbook)]).toMatchObject([seed, { wrong: [], again: 0, blank: 0 }]);
      done += 1;
    }
    if (!MAY_REFUSE.has(shape)) expect(done).toBe(SEEDS[shape].length);
    // If a column that the readings depend on is gone, or every row has moved, all may say "Check again".
    const mayAllAsk = name.startsWith('the column of') || ALL_MAY_ASK.has(name);
    if (done > 0 && !mayAllAsk) expect(right).toBeGreaterThan(0);
  });
});

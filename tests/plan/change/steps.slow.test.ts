/**
 * A change to a long plan is proposed in steps that each handle few cells: counted, because times depend on the machine.
 */
import { keepInSteps } from '../../../src/plan/change/parts/kept-cells';
import { previewInSteps } from '../../../src/plan/change/preview/preview-of';
import { proposeFlags } from '../../../src/plan/change/flags/propose-flags';
import { DEFAULT_BLOCKS } from '../../../src/plan/change/summary/lay-out-blocks';
import { summaryInSteps } from '../../../src/plan/change/summary/propose-summary';
import { textInSteps, piecesOf } from '../../../src/plan/marks/journal/pieces';
import { columnContents } from '../../../src/plan/read/recognise/column-content';
import { sheetGrid } from '../../../src/plan/read/recognise/sheet-grid';
import { makeSetup } from '../../../src/plan/read/setup/setup';
import { reviewWorkbook } from '../../../src/plan/review';
import { CELLS_PER_STEP, finish, ROWS_PER_STEP } from '../../../src/plan/steps';
import { counted } from '../../support/counted-cells';
import { inputOf, recordedPlans } from '../../support/recorded-meetings';
import { syntheticSnapshot } from '../../support/synthetic-plan';

const ROWS = 3_000;
const SETUP = makeSetup({ asOf: '2016-10-15' });

/** The most that one step adds to the count, and the number of steps. */
function mostPerStep(steps: Generator<unknown, unknown, void>, count: () => number) {
  let [most, before, all] = [0, count(), 0];
  for (let isDone = false; !isDone; all += 1) {
    isDone = steps.next().done ?? false;
    most = Math.max(most, count() - before);
    before = count();
  }
  return { most, all };
}

test('no step of a preview looks at more than a few hundred cells', () => {
  const sheet = syntheticSnapshot(ROWS, 'repeated');
  const report = reviewWorkbook([sheet], SETUP);
  const { sheets } = proposeFlags(report, [sheet], { names: [], rules: [] });
  const count = { cells: 0, rows: 0 };
  const steps = previewInSteps({ sheets }, [counted(sheet, count)], report, []);
  const { most, all } = mostPerStep(steps, () => count.cells);
  expect(most).toBeLessThanOrEqual((sheet.columnCount + 1) * ROWS_PER_STEP);
  expect(all).toBeGreaterThan((6 * ROWS) / ROWS_PER_STEP);
});

test('what the columns hold is read one column at a time', () => {
  const sheet = syntheticSnapshot(ROWS, 'repeated');
  const region = reviewWorkbook([sheet], SETUP).plans[0]?.table.region;
  if (!region) throw new Error('No plan was found.');
  const count = { cells: 0, rows: 0 };
  const steps = columnContents(sheetGrid(counted(sheet, count)), region);
  // The first step finds the rows to look at.
  steps.next();
  // Value, kind and format of thirty cells.
  const { most, all } = mostPerStep(steps, () => count.cells);
  expect(most).toBeLessThanOrEqual(30 * 4);
  expect(all).toBe(region.headers.length);
});

test('no step of what is kept for an undo takes the digests of more than 500 cells', () => {
  let read = 0;
  const formula = {
    get formula() {
      read += 1;
      return '=A1';
    },
  };
  const left = Array.from({ length: ROWS }, () => [formula, formula]);
  const area = { rowIndex: 0, columnIndex: 0, rowCount: ROWS, columnCount: 2 };
  const steps = keepInSteps(area, null, left);
  // The first finds the longest row.
  steps.next();
  expect(mostPerStep(steps, () => read).most).toBeLessThanOrEqual(500);
});

test('a stored text is unpacked some kilobytes at a time', () => {
  const text = Array.from({ length: 60_000 }, (_, at) => (at * 7919).toString(36)).join(' ');
  const pieces = piecesOf(text) ?? [];
  const packed = pieces.reduce((sum, { length }) => sum + length, 0);
  expect(finish(textInSteps(pieces))).toBe(text);
  expect(mostPerStep(textInSteps(pieces), () => 0).all).toBeGreaterThan((packed * 3) / 4 / 16_384);
});

test('a summary compares with its meeting and lists what needs attention in steps', () => {
  const { plans } = reviewWorkbook([syntheticSnapshot(ROWS, 'repeated')], SETUP);
  const setup = recordedPlans('2016-07-12', plans);
  const input = inputOf(plans, '2016-10-15', setup);
  expect(input.plans[0]?.meetings[0]?.kept.length).toBeGreaterThan(0);
  let ratings = 0;
  for (const { report } of input.plans)
    for (const action of report.actions) {
      const { rating } = action;
      Object.defineProperty(action, 'rating', {
        get: () => {
          ratings += 1;
          return rating;
        },
      });
    }
  const { most, all } = mostPerStep(summaryInSteps(input, setup, DEFAULT_BLOCKS), () => ratings);
  process.stdout.write(`${all} steps, the largest reads ${most} ratings of ${ratings}\n`);
  // A block may go through the plan, a few times for its figures; everything at once is not in one step.
  expect(most).toBeLessThanOrEqual(5 * ROWS);
  expect(most).toBeLessThan(ratings / 2);
  expect(all).toBeGreaterThan((4 * ROWS) / CELLS_PER_STEP);
});

/** The judgement yields often enough for a page to stay responsive: counted in rows, as times depend on the machine. */
import { reviewInSteps, reviewWorkbook, type ReviewProgress } from '../../../src/plan/review';
import { makeSetup } from '../../../src/plan/read/setup/setup';
import { CELLS_PER_STEP, ROWS_PER_STEP } from '../../../src/plan/steps';
import type { SheetSnapshot } from '../../../src/plan/read/sheet/sheet-snapshot';
import { counted } from '../../support/counted-cells';
import { planSheet } from '../../support/recheck-run';
import { syntheticSnapshot } from '../../support/synthetic-plan';

const ROWS = 10_000;
const setup = makeSetup({ asOf: '2016-10-15', agreed: '2016-01-27' });

/** Counts the rows of the sheet that are read, so that the steps' own count need not be trusted. */
function counting(snapshot: SheetSnapshot) {
  const seen = new Set<string>();
  const sheet = {
    ...snapshot,
    kinds: new Proxy(snapshot.kinds, {
      get: (kinds, key) => {
        if (typeof key === 'string') seen.add(key);
        return Reflect.get(kinds, key) as unknown;
      },
    }),
  };
  return { sheet, seen };
}

test.each(['repeated', 'distinct'] as const)('%s texts: no step over 10,000 rows handles many', (variety) => {
  const { sheet, seen } = counting(syntheticSnapshot(ROWS, variety));
  const steps = reviewInSteps([sheet], setup);
  const most = { said: 0, asked: 0, milliseconds: 0 };
  let last: ReviewProgress = { done: 0, total: 1, rows: 0 };
  let count = 0;
  for (;;) {
    seen.clear();
    const started = performance.now();
    const step = steps.next();
    most.milliseconds = Math.max(most.milliseconds, performance.now() - started);
    most.asked = Math.max(most.asked, seen.size);
    count += 1;
    if (step.done) break;
    most.said = Math.max(most.said, step.value.rows);
    expect(step.value.done).toBeGreaterThanOrEqual(last.done);
    expect(step.value.done).toBeLessThanOrEqual(step.value.total);
    last = step.value;
  }
  process.stdout.write(`${variety}: longest of ${count} steps ${most.milliseconds.toFixed(1)} ms\n`);
  expect(most.said).toBeLessThanOrEqual(ROWS_PER_STEP);
  expect(most.asked).toBeLessThanOrEqual(ROWS_PER_STEP + 3);
  expect(count).toBeGreaterThan(ROWS / CELLS_PER_STEP);
});

test.each([
  ['a bare plan', false],
  ['a plan with flags', true],
])('no step over 10,000 rows of %s reads more than a few hundred rows of cells', (_, flagged) => {
  const sheet = planSheet(ROWS, flagged);
  const count = { cells: 0, rows: 0 };
  const steps = reviewInSteps([counted(sheet, count)], setup);
  let most = 0;
  for (let step = steps.next(); !step.done; step = steps.next()) {
    most = Math.max(most, count.cells);
    count.cells = 0;
  }
  expect(most).toBeLessThanOrEqual(5 * (ROWS_PER_STEP + 3) * sheet.columnCount);
});

test('a review in steps gives the same as a single one, and can be abandoned half-way', () => {
  const sheet = syntheticSnapshot(120, 'distinct');
  const steps = reviewInSteps([sheet], setup);
  for (let turn = 0; turn < 5; turn += 1) expect(steps.next().done).toBe(false);
  steps.return(undefined as never);
  const whole = reviewInSteps([sheet], setup);
  let step = whole.next();
  while (!step.done) step = whole.next();
  expect(step.value).toEqual(reviewWorkbook([sheet], setup));
});

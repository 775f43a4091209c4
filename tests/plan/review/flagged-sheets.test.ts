/** A sheet with the add-in's columns is judged exactly as it would be without them: as a whole, and row by row. */
import { applied } from '../../../src/plan/change/applied';
import { findFlags } from '../../../src/plan/marks/flags/find-flags';
import { proposeFlags } from '../../../src/plan/change/flags/propose-flags';
import { reviewAgain } from '../../../src/plan/review-again';
import { reviewToKeep, type Review } from '../../../src/plan/review';
import { makeSetup } from '../../../src/plan/read/setup/setup';
import type { CellValue, SheetSnapshot } from '../../../src/plan/read/sheet/sheet-snapshot';
import { finish } from '../../../src/plan/steps';
import { expectedPlan, GOLDEN_NAMES, goldenWorkbook, type GoldenName } from '../../support/golden-plans';
import { gridSnapshot } from '../../support/grid-snapshot';
import { independentSnapshot } from '../../support/independent-reading';
import { edited } from '../../support/edited-snapshot';

const keep = (sheets: readonly SheetSnapshot[], asOf = '2016-10-15', agreed: string | null = '2016-01-27') =>
  finish(reviewToKeep(sheets, makeSetup({ asOf, agreed })));

function flagged(sheets: readonly SheetSnapshot[], review: Review): readonly SheetSnapshot[] {
  const { sheets: planned, noRoom } = proposeFlags(review.report, sheets, null);
  expect(noRoom).toEqual([]);
  return applied(sheets, { sheets: planned });
}

const golden = (name: GoldenName) => {
  const { asOf, agreed, sheet } = expectedPlan(name);
  const sheets = [independentSnapshot(goldenWorkbook(name), sheet)];
  const review = keep(sheets, asOf, agreed);
  return { sheets, review, asOf, agreed };
};

describe.each(GOLDEN_NAMES)('%s', (name) => {
  const { sheets, review, asOf, agreed } = golden(name);
  const withFlags = flagged(sheets, review);

  test('the complete judgement is the same', () => {
    expect(findFlags(withFlags[0] as SheetSnapshot)).toHaveLength(review.plans.length);
    expect(keep(withFlags, asOf, agreed).report).toEqual(review.report);
  });

  test('an edit to a cell of the board’s is judged by its row, as it would be on the bare sheet', () => {
    const kept = keep(withFlags, asOf, agreed);
    const [plan] = review.report.plans;
    const action = plan?.actions.at(-1);
    const columnIndex = plan?.columns.columns.find(({ fields }) => fields.includes('action'))?.columnIndex;
    if (!action || columnIndex === undefined) throw new Error('no action');
    const row = action.row.rowIndex;
    const bare = edited(sheets[0] as SheetSnapshot, row, columnIndex, 'Publish the protocol. March 2017');
    const now = edited(withFlags[0] as SheetSnapshot, row, columnIndex, 'Publish the protocol. March 2017');
    const again = finish(reviewAgain(kept, now.rows));
    expect(again?.how).toBe('rows');
    expect(again?.review.report).toEqual(keep([bare.now], asOf, agreed).report);
  });
});

const HEADER = ['Action', 'Lead', 'Due date', 'Evidence provided'];
const PLAN: (CellValue | null)[][] = [
  HEADER,
  ['Train all managers in supervision', 'LSCB', 'March 2017', 'Minutes of 3 May 2016'],
  ['Audit thirty case files', 'CCG', 'May 2017', ''],
  ['Publish the standard to staff', 'CCG', 'June 2017', 'Completed.'],
];

describe('edits to the add-in’s own cells', () => {
  const sheets = [gridSnapshot(PLAN)];
  const bare = keep(sheets);
  const [sheet] = flagged(sheets, bare) as [SheetSnapshot];
  const [set] = findFlags(sheet);
  const at = (id: 'rag' | 'due' | 'checks'): number => set?.columnOf.get(id) ?? -1;

  test('a date typed over ours does not cause a re-judgement', () => {
    const again = finish(reviewAgain(keep([sheet]), edited(sheet, 2, at('due'), 45_000).rows));
    expect(again).toMatchObject({ how: 'rows', judged: 0 });
    expect(again?.review.report).toEqual(bare.report);
  });

  test.each([
    ['the first rating', 1],
    ['a rating between', 2],
    ['the last rating', 3],
  ])('%s typed over gives what a judgement of the whole gives', (_, row) => {
    const { now, rows } = edited(sheet, row, at('rag'), 'Green');
    expect(finish(reviewAgain(keep([sheet]), rows))?.review.report).toEqual(keep([now]).report);
  });

  const allTypedOver = () => {
    let now = sheet;
    for (const row of [1, 2, 3]) ({ now } = edited(now, row, at('rag'), 'Green'));
    return now;
  };

  test('all ratings typed over: the columns are still ours, by their names in the workbook', () => {
    expect(findFlags(allTypedOver())).toEqual(findFlags(sheet));
    expect(keep([allTypedOver()]).report).toEqual(bare.report);
  });

  test('all ratings typed over in a copy that took no names along: the columns are ours by their other formulas', () => {
    const { names: _, ...copy } = allTypedOver();
    const inOrder = (sets: ReturnType<typeof findFlags>) =>
      sets.map(({ columnOf, ...each }) => ({
        ...each,
        columns: [...columnOf].sort(([, a], [, b]) => a - b),
      }));
    expect(inOrder(findFlags(copy))).toEqual(inOrder(findFlags(sheet)));
    expect(keep([copy]).report).toEqual(bare.report);
  });
});

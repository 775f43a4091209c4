/** The live re-check gives exactly what judging the whole workbook gives, with little work. */
import fc from 'fast-check';
import { finish } from '../../../src/plan/steps';
import { reviewAgain, type ReviewedAgain } from '../../../src/plan/review-again';
import { reviewToKeep, reviewWorkbook, type Review } from '../../../src/plan/review';
import { makeSetup, type SetupInput } from '../../../src/plan/read/setup/setup';
import type { CellValue, SheetSnapshot } from '../../../src/plan/read/sheet/sheet-snapshot';
import { expectedPlan, GOLDEN_NAMES, goldenWorkbook } from '../../support/golden-plans';
import { gridSnapshot } from '../../support/grid-snapshot';
import { independentSnapshot } from '../../support/independent-reading';
import { edited, rowsOf } from '../../support/edited-snapshot';
import { syntheticSnapshot } from '../../support/synthetic-plan';

const keep = (sheets: readonly SheetSnapshot[], setup: Partial<SetupInput> = {}): Review =>
  finish(reviewToKeep(sheets, makeSetup({ asOf: '2016-10-15', agreed: '2016-01-27', ...setup })));

function again(review: Review, rows: SheetSnapshot): ReviewedAgain {
  const result = finish(reviewAgain(review, rows));
  if (!result) throw new Error('must be read again');
  return result;
}

const HEADER = ['Ref', 'Recommendation', 'Action', 'Lead', 'Due date', 'Evidence provided'];
const PLAN: (CellValue | null)[][] = [
  HEADER,
  [
    '1.1',
    'Improve supervision',
    'Train all managers in supervision',
    'LSCB',
    'March 2017',
    'Minutes of 3 May 2016',
  ],
  ['1.2', '', 'Audit thirty case files', '', '', 'See above'],
  ['1.3', '', 'Report the audit to the board', '', 'May 2017', 'See above'],
  ['2.1', 'Improve recording', 'Within three months: agree the standard', 'CCG', '', 'See 1.1'],
  ['2.2', '', 'Publish the standard to staff', 'CCG', '', 'Completed.'],
  ['2.3', '', 'Evaluate the standard with partners', 'LSCB', 'June 2017', ''],
];
const sheet = () => gridSnapshot(PLAN);

describe('Rows that do not show how the sheet has changed must be read again', () => {
  test.each<[string, Partial<SheetSnapshot>]>([
    ['another width of the used range', { columnCount: 9 }],
    ['rows below the used range', { origin: { rowIndex: 7, columnIndex: 0 } }],
    ['no rows', { rowCount: 0, values: [], kinds: [], numberFormats: [] }],
    [
      'a merged area that was not there',
      { merges: [{ rowIndex: 2, columnIndex: 0, rowCount: 2, columnCount: 1 }] },
    ],
    ['an unknown sheet', { name: 'Other' }],
  ])('%s', (_, change) => {
    expect(finish(reviewAgain(keep([sheet()]), { ...rowsOf(sheet(), 2, 1), ...change }))).toBeNull();
  });

  test('a last row that is now blank', () => {
    let now = sheet();
    for (const column of [0, 2, 3, 4]) now = edited(now, 6, column, '').now;
    expect(finish(reviewAgain(keep([sheet()]), rowsOf(now, 6, 1)))).toBeNull();
  });
});

describe('Only what an edit touches is judged again', () => {
  const setup = {
    register: {
      origin: 'confirmed' as const,
      entries: [{ name: 'LSCB' }, { name: 'CCG' }, { name: 'Police' }],
    },
  };
  test.each<[string, number, number, CellValue, number]>([
    ['a due date: its own row', 6, 4, 'July 2017', 1],
    ['the same words again: none', 6, 4, 'June 2017', 0],
    ['a lead: the rows that inherit it too, and the one below that might', 1, 3, 'Police', 4],
    ['evidence: the rows that point to it too, and the one below that might', 1, 5, '', 5],
    ['a deadline marker: the rows that it dates', 4, 2, 'Agree the standard', 3],
    ['a recommendation: the rows that stand under it', 4, 1, 'Improve records', 3],
  ])('%s', (_, row, column, value, judged) => {
    const review = keep([sheet()], setup);
    const { now, rows } = edited(sheet(), row, column, value);
    const result = again(review, rows);
    expect([result.how, result.judged]).toEqual(['rows', judged]);
    expect(result.review.report).toEqual(reviewWorkbook([now], review.setup));
    const kept = result.review.plans[0]?.report.actions.filter(
      (action, at) => action === review.plans[0]?.report.actions[at],
    );
    expect(kept).toHaveLength(6 - judged);
  });

  test('an edit in a plan of 10,000 rows judges one action', () => {
    const large = syntheticSnapshot(10_000, 'repeated');
    const review = keep([large]);
    const { rows } = edited(large, 5000, 4, '31 March 2018');
    const started = performance.now();
    const result = again(review, rows);
    process.stdout.write(`one edit of 10,000 rows: ${(performance.now() - started).toFixed(1)} ms\n`);
    expect([result.how, result.judged]).toEqual(['rows', 1]);
  });
});

describe('A change to the plan itself is judged as a whole', () => {
  test.each<[string, number, number, CellValue]>([
    ['a header', 0, 4, 'Notes'],
    ['a row that becomes a section', 3, 2, ''],
    ['a row that says it is covered elsewhere', 2, 2, 'No stand alone action as covered by 1.1'],
    ['a learnt register', 4, 3, 'Probation Service'],
  ])('%s', (_, row, column, value) => {
    const { now, rows } = edited(sheet(), row, column, value);
    let rowsNow = rows;
    let whole = now;
    if (column === 2 && value === '') {
      for (const other of [0, 4, 5]) whole = edited(whole, row, other, '').now;
      whole = edited(whole, row, 1, 'Theme two').now;
      rowsNow = rowsOf(whole, row, 1);
    }
    const review = keep([sheet()]);
    const result = again(review, rowsNow);
    expect(result.how).toBe('whole');
    expect(result.review.report).toEqual(reviewWorkbook([whole], review.setup));
  });
});

const TEXTS: readonly CellValue[] = [
  '',
  'See above',
  'See 1.1',
  'As above',
  'TBC',
  'Ongoing',
  'March 2017',
  'Oct 12',
  '31 September 2020',
  'Within six weeks',
  'Within three months: agree it',
  'LSCB',
  'CCG and Police',
  'All agencies',
  'Action',
  'Lead',
  'Recommendation',
  'Theme one',
  'No stand alone action as covered by 1.2',
  '• a bullet that goes on',
  'and the rest of a sentence',
  '1.1',
  '2.3',
  '4.5 A new one',
  'Completed.',
  'Minutes of the board of 3 May 2016 circulated',
  'Page 2 of 9',
  'Key: red',
  'Signed by the chair',
  42614,
  3,
  true,
  ' ',
  '__proto__',
  'x'.repeat(500),
];

const PLANS = new Map<string, SheetSnapshot>([
  ['a small plan', sheet()],
  ['made-up prose', syntheticSnapshot(25, 'distinct')],
  ...GOLDEN_NAMES.map(
    (name) => [name, independentSnapshot(goldenWorkbook(name), expectedPlan(name).sheet)] as const,
  ),
]);

test.each([...PLANS.keys()])('after any edits of %s the judgement equals a complete one', (name) => {
  const start = PLANS.get(name) as SheetSnapshot;
  const reviews = [
    keep([start]),
    keep([start], { register: { origin: 'confirmed', entries: [{ name: 'LSCB' }, { name: 'CCG' }] } }),
  ];
  const count = { rows: 0, whole: 0, again: 0 };
  const edit = fc.tuple(fc.nat(start.rowCount - 1), fc.nat(start.columnCount - 1), fc.constantFrom(...TEXTS));
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), fc.boolean(), (edits, confirmed) => {
      let review = reviews[confirmed ? 1 : 0] as Review;
      for (const [row, column, value] of edits) {
        const present = review.snapshots[0] as SheetSnapshot;
        const { now, rows } = edited(
          present,
          row + start.origin.rowIndex,
          column + start.origin.columnIndex,
          value,
        );
        const result = finish(reviewAgain(review, rows));
        if (!result) {
          count.again += 1;
          return;
        }
        count[result.how] += 1;
        expect(result.review.report).toEqual(reviewWorkbook([now], review.setup));
        review = result.review;
      }
    }),
    { numRuns: 25, seed: 11 },
  );
  expect(count.rows).toBeGreaterThan(0);
});

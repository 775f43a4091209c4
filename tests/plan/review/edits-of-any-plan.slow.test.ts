/**
 * Whatever is edited in whatever plan, the re-check gives what judging the whole workbook gives: report, sheets, and
 * what is kept for the next edit.
 */
import fc from 'fast-check';
import { applied } from '../../../src/plan/change/applied';
import { proposeFlags } from '../../../src/plan/change/flags/propose-flags';
import type { BoardSheet } from '../../../src/plan/marks/flags/board-sheet';
import { makeSetup } from '../../../src/plan/read/setup/setup';
import type { CellValue, SheetSnapshot } from '../../../src/plan/read/sheet/sheet-snapshot';
import { reviewAgain } from '../../../src/plan/review-again';
import { reviewToKeep, type Review } from '../../../src/plan/review';
import { finish } from '../../../src/plan/steps';
import { edited, rowsOf } from '../../support/edited-snapshot';
import { gridSnapshot } from '../../support/grid-snapshot';

const SETUP = makeSetup({ asOf: '2016-10-15', agreed: '2016-01-27' });
const keep = (sheet: SheetSnapshot): Review => finish(reviewToKeep([sheet], SETUP));

const LEADS = ['LSCB', 'CCG', 'CCG and Police', 'Head of Safeguarding', 'Police', ''];
const DUES = ['March 2017', '31/03/2018', '09/30/2016', '4/5/2016', 'Oct 12', 'TBC', 'May 2031', 42_614, ''];
const EVIDENCE = [
  '',
  'See above',
  'See 1.1',
  'See 1.3',
  'Completed.',
  'Minutes of 3 May 2016 held by the board',
];
const RAG = ['Red', 'Green', 'A', '', '–'];
const KEY = ['', 'R = overdue', 'G: achieved', 'Red = not started; Green = done'];
const ACTIONS = [
  'Train all managers in supervision',
  'Within three months: agree the standard',
  'Audit thirty case files and report',
  'No stand alone action as covered by 1.2',
  'and the rest of a sentence',
];
const COLUMNS: readonly (readonly [header: string, words: readonly CellValue[]])[] = [
  ['Ref', ['', '1.1', '1.2', '1.3', '2.1']],
  ['Recommendation', ['', 'Improve supervision', 'Improve recording across agencies']],
  ['Action', ACTIONS],
  ['Lead', LEADS],
  ['Due date', DUES],
  ['Date achieved', ['', 'May 2016', 'Done', '03/04/2016']],
  ['Evidence provided', EVIDENCE],
  ['RAG', RAG],
  ['RAG key', KEY],
];

/** A plan of some of the columns, with titles above it in some. */
const plans = fc
  .tuple(
    fc.subarray([...COLUMNS.keys()], { minLength: 4 }),
    fc.array(fc.array(fc.nat(50), { minLength: COLUMNS.length, maxLength: COLUMNS.length }), {
      minLength: 3,
      maxLength: 9,
    }),
    fc.boolean(),
  )
  .map(([kept, rows, titled]): (CellValue | null)[][] => {
    const columns = kept.map((at) => COLUMNS[at] as (typeof COLUMNS)[number]);
    return [
      ...(titled ? [['Action plan agreed by the board on 27 January 2016']] : []),
      columns.map(([header]) => header),
      ...rows.map((picks) => columns.map(([, words], at) => words[(picks[at] ?? 0) % words.length] ?? '')),
    ];
  });

const WORDS: readonly CellValue[] = [
  ...COLUMNS.flatMap(([header, words]) => [header, ...words]),
  'RAG (checked)',
  'Check again',
];

const edits = fc.array(
  fc.tuple(fc.nat(200), fc.nat(200), fc.constantFrom(...WORDS), fc.integer({ min: 1, max: 3 })),
  { minLength: 1, maxLength: 12 },
);

const flagged = (sheet: SheetSnapshot): SheetSnapshot => {
  const { report } = keep(sheet);
  return applied([sheet], { sheets: proposeFlags(report, [sheet], null).sheets })[0] ?? sheet;
};

/** Makes the edits one by one; a fresh reading is checked as a whole, as the pane does. */
function follow(start: SheetSnapshot, made: readonly (readonly [number, number, CellValue, number])[]) {
  let review = keep(start);
  let now = start;
  let again = 0;
  for (const [r, c, value, count] of made) {
    const row = start.origin.rowIndex + (r % start.rowCount);
    ({ now } = edited(now, row, start.origin.columnIndex + (c % start.columnCount), value));
    const rows = rowsOf(now, row, Math.min(count, start.origin.rowIndex + start.rowCount - row));
    const result = finish(reviewAgain(review, rows));
    const whole = keep(now);
    if (result?.how === 'rows') again += 1;
    review = result?.review ?? whole;
    expect(review.report).toEqual(whole.report);
    expect(review.snapshots).toEqual(whole.snapshots);
    expect(plain(review.boards)).toEqual(plain(whole.boards));
    expect(review.plans.map(keptOf)).toEqual(whole.plans.map(keptOf));
  }
  return again;
}

const plain = (boards: ReadonlyMap<string, BoardSheet>) => [...boards];

const keptOf = ({ rows, markers, referring, context }: Review['plans'][number]) => ({
  rows,
  markers,
  referring,
  years: [...context.years].filter(([, count]) => count > 0).sort(([a], [b]) => a - b),
});

test.each([
  ['a bare plan', (sheet: SheetSnapshot) => sheet],
  ['a plan with flags', flagged],
])('of %s', (_, prepared) => {
  let again = 0;
  fc.assert(
    fc.property(plans, edits, (grid, made) => {
      again += follow(prepared(gridSnapshot(grid)), made);
    }),
    { numRuns: 100, seed: 17 },
  );
  expect(again).toBeGreaterThan(100);
});

test('of one plan edited so often that its rows are put together in between', () => {
  const grid = [COLUMNS.map(([header]) => header), ...Array.from({ length: 30 }, (_, at) => rowAt(at))];
  const made = Array.from(
    { length: 150 },
    (_, at) => [1 + ((at * 7) % 30), 4, `${1 + (at % 28)} March 2017`, 1] as const,
  );
  expect(follow(gridSnapshot(grid), made)).toBeGreaterThan(100);
});

const rowAt = (at: number): CellValue[] => COLUMNS.map(([, words]) => words[at % words.length] ?? '');

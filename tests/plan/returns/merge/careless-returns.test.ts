/** What somebody in a hurry does to a copy: answers in the wrong place, rows cut in two, numbers that became dates. */
import type { GridOptions } from '../../../support/grid-snapshot';
import type { Rows } from '../../../support/review-grid';
import type { Merge } from '../../../../src/plan/returns/merge/merge-returns';
import { sentInFile } from '../../../../src/plan/returns/merge/sent-words';
import { finish } from '../../../../src/plan/steps';
import { judgedRows, merged, offersInWords, returned } from './support/merged';
import { plain, withCells } from './support/small-return';

const HEADER = plain()[0] as Rows[number];
const at = (title: string): number => HEADER.indexOf(title);

/** The plan with a column of the four actions filled in. */
const filled = (title: string, values: readonly (string | number)[], rows = plain()): Rows =>
  rows.map((row, r) =>
    r === 0 ? row : row.map((cell, c) => (c === at(title) ? (values[r - 1] ?? '') : cell)),
  );

/** The second row of a column goes on in the third, and so on. */
const FULL = filled(
  'Status',
  ['Open', 'Complete', 'Open', 'On hold'],
  filled(
    'Progress',
    ['Two wards.', 'Shared.', 'Ten read.', 'Asked.'],
    filled('Evidence provided', ['Letter', '', 'Audit', '']),
  ),
);

function mergedWith(plan: Rows, rows: Rows, options: GridOptions = {}): Merge {
  const plans = judgedRows(plan);
  return merged({
    plans,
    returns: [returned('r.xlsx', rows, options)],
    sent: finish(sentInFile(plans, plans)),
  });
}

const ticked = (merge: Merge): readonly string[] =>
  offersInWords(merge).filter((words) => words.includes('✓'));
const doubts = ({ offers }: Merge) => new Set(offers.map(({ doubt }) => doubt));

describe('answers that stand in the wrong place are asked about, and answer nothing', () => {
  const swapped = (one: string, other: string): Rows =>
    FULL.map((row, r) =>
      r === 0
        ? row
        : row.map((cell, c) => (c === at(one) ? row[at(other)]! : c === at(other) ? row[at(one)]! : cell)),
    );
  const headerCutOut = (title: string): Rows => [
    [...HEADER.filter((header) => header !== title), ''],
    ...plain().slice(1),
  ];
  test.each<[string, Rows, Rows, string]>([
    [
      'a column that was sorted by itself',
      FULL,
      filled('Status', ['Complete', 'On hold', 'Open', 'Open'], FULL),
      'of-another-row',
    ],
    [
      'a column pushed up by a cell',
      FULL,
      filled('Status', ['Complete', 'Open', 'On hold', ''], FULL),
      'of-another-row',
    ],
    [
      'one pushed down, whose last cell was lost',
      FULL,
      filled('Progress', ['New.', 'Two wards.', 'Shared.', 'Ten read.'], FULL),
      'of-another-row',
    ],
    [
      'two columns that changed places under their headers',
      FULL,
      swapped('Progress', 'Evidence provided'),
      'of-another-column',
    ],
    [
      'a header that was cut out, so that all others moved',
      plain(),
      headerCutOut('Revised due date'),
      'of-another-column',
    ],
    ['one further left, with dates', plain(), headerCutOut('Lead'), 'of-another-column'],
  ])('%s', (_, plan, rows, doubt) => {
    const merge = mergedWith(plan, rows);
    expect(merge.offers.length).toBeGreaterThan(2);
    expect([ticked(merge), doubts(merge)]).toEqual([[], new Set([doubt])]);
    expect(merge.notAnswered).toEqual(mergedWith(plan, plan).notAnswered);
  });

  test('the board’s own question as the answer', () => {
    const asked = 'Minutes of the board that agreed the protocol';
    const plan = withCells(plain(), 3, { 'Evidence required': asked });
    const merge = mergedWith(plan, withCells(plan, 3, { 'Evidence provided': asked }));
    expect(merge.offers).toMatchObject([{ ticked: false, doubt: 'of-another-column' }]);
  });

  test('cells of one row that were pushed sideways', () => {
    const plan = withCells(plain(), 3, {
      Progress: 'Shared.',
      Status: 'Open',
      'Evidence provided': 'Letter',
    });
    const pushed = withCells(plan, 3, { Progress: 'Letter', Status: 'Shared.', 'Evidence provided': '' });
    expect(doubts(mergedWith(plan, pushed))).toEqual(new Set(['of-another-column']));
  });

  test.each<[string, Rows, Rows, readonly string[]]>([
    [
      'each action goes on to what the next one was',
      filled('Status', ['Red', 'Amber', 'Green', 'Green']),
      filled('Status', ['Amber', 'Green', 'Blue', 'Green']),
      ['K2 update ✓ → Amber', 'K3 update ✓ → Green', 'K4 update ✓ → Blue'],
    ],
    [
      'one was done on the day when it was due',
      withCells(plain(), 3, { 'Due date': '11 March 2016' }),
      withCells(plain(), 3, { 'Due date': '11 March 2016', 'Date achieved': '11 March 2016' }),
      ['I3 update ✓ → 11 March 2016'],
    ],
  ])('but not where %s', (_, plan, rows, wanted) => {
    expect(ticked(mergedWith(plan, rows))).toEqual(wanted);
  });
});

describe('an answer that points to another row', () => {
  const said = (rows: Rows): Rows =>
    withCells(withCells(rows, 3, { 'Evidence provided': 'Protocol v2' }), 4, {
      'Evidence provided': 'As above',
    });
  test('is taken where the same row stands there in the plan', () => {
    expect(ticked(mergedWith(plain(), said(plain())))).toEqual([
      'H3 update ✓ → Protocol v2',
      'H4 update ✓ → As above',
    ]);
  });
  test.each<[string, Rows]>([
    ['a part of the plan', [HEADER, said(plain())[1]!, said(plain())[3]!]],
    ['a copy in another order', [HEADER, ...[...said(plain()).slice(1)].reverse()]],
  ])('is asked about in %s', (_, rows) => {
    const found = mergedWith(plain(), rows).offers.find(({ to }) => to === 'As above');
    expect(found).toMatchObject({ ticked: false, doubt: 'points-elsewhere' });
  });
  test.each([
    ['2.1', true],
    ['9.9', false],
  ])('by a number, and row 2.1 is numbered %s in the copy', (ref, isTicked) => {
    const rows = withCells(withCells(plain(), 3, { No: ref }), 5, { 'Evidence provided': 'See 2.1' });
    const renumbered = ref === '2.1' ? rows : withCells(rows, 4, { No: '2.1' });
    const found = mergedWith(plain(), renumbered).offers.find(({ to }) => to === 'See 2.1');
    expect(found?.ticked).toBe(isTicked);
  });
});

describe('numbers that Excel made into something else', () => {
  const formats = Object.fromEntries(['A2', 'A3', 'A4', 'A5'].map((cell) => [cell, 'd-mmm']));
  test.each<[string, readonly (string | number)[], GridOptions]>([
    ['numbers', [1.1, 2.1, 3.1, 4.1], {}],
    ['dates', [42370, 42401, 42430, 42461], { formats }],
  ])('are %s, and none is a change of the board’s words', (_, refs, options) => {
    const rows = filled('No', refs, withCells(plain(), 3, { Progress: 'Shared.' }));
    expect(offersInWords(mergedWith(plain(), rows, options))).toEqual(['J3 update ✓ → Shared.']);
  });
});

test.each<[string, Cell]>([
  ['capitals', (text) => text.toUpperCase()],
  ['spaces and line breaks', (text) => `  ${text.replace(/ /g, ' \u00a0\n')} `],
])('a copy that differs in %s alone says nothing new', (_, change) => {
  const rows = FULL.map((row, r) => (r === 0 ? row : row.map((cell) => change(String(cell)))));
  const merge = mergedWith(FULL, rows);
  expect([merge.offers, merge.leftBlank, merge.newRows]).toEqual([[], [], []]);
});
type Cell = (text: string) => string;

test('two returns that differ in capitals alone are no conflict', () => {
  const returns = ['Complete', 'complete'].map((Status, n) =>
    returned(`${n}.xlsx`, withCells(plain(), 3, { Status })),
  );
  expect(offersInWords(merged({ plans: judgedRows(plain()), returns }))).toEqual(['K3 update ✓ → Complete']);
});

test('a row of which each paragraph became a row is half an answer, and asked about; both halves are kept', () => {
  const top = withCells(plain(), 3, { Action: 'Write a protocol for strategy', Progress: 'Shared in May' });
  const rest = HEADER.map((title) =>
    title === 'Action' ? 'meetings held at short notice.' : title === 'Progress' ? 'with all partners.' : '',
  );
  const merge = mergedWith(plain(), [...top.slice(0, 3), rest, ...top.slice(3)]);
  expect(ticked(merge)).toEqual([]);
  expect(merge.offers.find(({ field }) => field === 'progress')).toMatchObject({ doubt: 'row-in-doubt' });
  expect(merge.newRows.map(({ row, says }) => [row, says.at(-1)?.text])).toEqual([[4, 'with all partners.']]);
});

test.each<[string, string]>([
  [
    'after the board’s words',
    'Write a protocol for strategy meetings held at short notice. Done in May 2016.',
  ],
  ['in place of them', 'Done in May 2016, protocol attached.'],
])('an answer typed %s is a change of the board’s words, and not ticked', (_, Action) => {
  const merge = mergedWith(plain(), withCells(plain(), 3, { Action }));
  expect(offersInWords(merge)).toEqual([`C3 board-word → ${Action}`]);
});

test('a column whose header was deleted is kept as a note', () => {
  const rows = withCells(plain(), 3, { Progress: 'Shared.' });
  const merge = mergedWith(plain(), [
    HEADER.map((title) => (title === 'Progress' ? '' : title)),
    ...rows.slice(1),
  ]);
  expect(offersInWords(merge)).toEqual(['Column J unknown-column → Shared.']);
});

test('numbers alone meet no action', () => {
  const merge = mergedWith(plain(), [
    ['No', 'Action', 'Due date', 'Progress'],
    ['2.1', '', '11 March 2017', 'Done'],
    ['3.1', '', '12 March 2017', 'Not done'],
  ]);
  expect([merge.files[0]?.verdict, merge.offers]).toEqual(['other-plan', []]);
});

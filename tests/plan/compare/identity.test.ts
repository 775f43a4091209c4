/** Which action is which: what must not be matched, what is queried, and what was merged or split. */
import { comparePlans } from '../../../src/plan/compare/compare-plans';
import { finish } from '../../../src/plan/steps';
import { comparedRows, pairsInWords } from '../../support/compared';
import { reviewGrid, type Rows } from '../../support/review-grid';

const plan = (...actions: readonly (readonly [ref: string, action: string, lead?: string])[]): Rows => [
  ['Ref', 'Action', 'Lead', 'Due date'],
  ...actions.map(([ref, action, lead]) => [ref, action, lead ?? 'Named Nurse', '31 March 2017']),
  ['9.9', 'Keep a register of every privately fostered child.', 'Board Manager', '30 June 2017'],
];
const KEPT = (row: number, there = row) => `${row} → ${there}`;

test.each<[string, Rows, Rows]>([
  [
    'the same number and lead alone',
    plan(['1.1', 'Write guidance on bruising in babies.']),
    plan(['1.1', 'Appoint two lay members before summer.']),
  ],
  [
    'the words that every action has',
    plan(['1.1', 'Report to the board on the take-up of parenting courses.']),
    plan(['1.2', 'Report to the board on how police log strategy calls.']),
  ],
])('%s never match two actions', (_what, old, now) => {
  const { pairs, gone, added } = comparedRows(old, now);
  expect(pairs.filter(({ asked }) => !asked)).toHaveLength(1);
  expect(gone.length + pairs.filter(({ asked }) => asked).length).toBe(1);
  expect(added.length).toBe(gone.length);
});

test('swapped numbers do not swap the actions', () => {
  const [one, other] = ['Train governors in exclusions.', 'Map services for young carers.'];
  const comparison = comparedRows(plan(['1.1', one], ['1.2', other]), plan(['1.1', other], ['1.2', one]));
  expect(pairsInWords(comparison)).toEqual([KEPT(2, 3), KEPT(3, 2), KEPT(4)]);
});

test('actions that differ in a figure and in their number are queried', () => {
  const old = plan(['1', 'Report attendance figures for term 1 to the sub-group.']);
  const now = plan(['2', 'Report attendance figures for term 2 to the sub-group.']);
  expect(pairsInWords(comparedRows(old, now))).toEqual(['2 → 2?', KEPT(3)]);
});

test('two close candidates are queried, unless the number decides', () => {
  const old = plan(['1', 'Brief all ward managers on the discharge checklist for children.']);
  const now = (first: string, second: string) =>
    plan(
      [first, 'Brief all ward managers on the discharge protocol for children.'],
      [second, 'Brief all ward managers on the discharge pathway for children.'],
    );
  expect(pairsInWords(comparedRows(old, now('7', '8')))[0]).toMatch(/\?$/);
  expect(pairsInWords(comparedRows(old, now('8', '1')))[0]).toBe(KEPT(2, 3));
});

test('a reworded action is queried where another may hold the rest of it', () => {
  const whole = 'Revise the neglect threshold guidance and brief all social workers in the district on it.';
  const old = plan(['1', whole]);
  const now = plan(
    ['1', 'Revise the neglect threshold guidance with partners and publish it.'],
    ['2', 'Brief all social workers and their managers in the autumn.'],
  );
  expect(pairsInWords(comparedRows(old, now))[0]).toMatch(/^2 → 2\?$/);
  expect(pairsInWords(comparedRows(now, old))[0]).toMatch(/^2 → 2\?$/);
});

const HALVES = [
  'Agree one referral form for use by every agency.',
  'Publish a directory of early help services for families.',
] as const;

test('two actions combined into one are merged, and the reverse is split', () => {
  const [parts, whole] = [plan(['3', HALVES[0]], ['4', HALVES[1]]), plan(['3', HALVES.join(' ')])];
  const there = comparedRows(parts, whole);
  expect(there.merged.map(({ parts: some }) => some.map(({ at }) => at))).toEqual([[0, 1]]);
  expect([pairsInWords(there), there.gone, there.added]).toEqual([[KEPT(4, 3)], [], []]);
  const back = comparedRows(whole, parts);
  expect(back.split.map(({ whole: one, parts: some }) => [one.at, some.length])).toEqual([[0, 2]]);
  expect([back.gone, back.added]).toEqual([[], []]);
});

test('an action that only became longer is not merged', () => {
  const longer = `${HALVES[0]} Review how it is used after six months.`;
  const { merged, pairs } = comparedRows(plan(['3', HALVES[0]]), plan(['3', longer]));
  expect(merged).toEqual([]);
  expect(pairs).toHaveLength(2);
});

test('the same action under two recommendations matches its own', () => {
  const table = (...recommendations: readonly string[]): Rows => [
    ['Recommendation', 'Action', 'Lead', 'Due date'],
    ...recommendations.map((text) => [text, 'Audit the use of chronologies.', 'Named Nurse', 'May 2017']),
  ];
  const [first, second] = ['Schools should share what they know.', 'Hospitals should ask about home life.'];
  expect(pairsInWords(comparedRows(table(first, second), table(second, first)))).toEqual(['2 → 3', '3 → 2']);
});

test('pairs that a person confirmed or separated take precedence over the words', () => {
  const [old, now] = [plan(['1', HALVES[0]]), plan(['1', HALVES[1]])].map((rows) => reviewGrid(rows));
  const said = (decisions: Parameters<typeof comparePlans>[2]) =>
    finish(comparePlans(old ?? [], now ?? [], decisions));
  expect(said({ confirmed: [[0, 0]], parted: [] }).pairs[0]).toMatchObject({
    how: 'confirmed',
    asked: false,
  });
  const parted = finish(comparePlans(old ?? [], old ?? [], { confirmed: [], parted: [[0, 0]] }));
  expect([parted.gone.length, parted.added.length]).toEqual([1, 1]);
});

test('actions without a word are the same only if their whole row is', () => {
  const rows = (due: string): Rows =>
    plan(['1', '[…]'], ['2', '[…]']).map((row) => row.map((cell) => (cell === '31 March 2017' ? due : cell)));
  const same = comparedRows(rows('31 March 2017'), rows('31 March 2017'));
  expect([pairsInWords(same), same.gone, same.added]).toEqual([[KEPT(2), KEPT(3), KEPT(4)], [], []]);
  const moved = comparedRows(rows('31 March 2017'), rows('1 May 2017'));
  expect([pairsInWords(moved), moved.gone.length, moved.added.length]).toEqual([[KEPT(4)], 2, 2]);
});

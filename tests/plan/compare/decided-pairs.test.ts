/** What a person said about two actions is kept on "Plan setup", and found again by the words of both. */
import type { ComparedAction } from '../../../src/plan/compare/compared-action';
import { comparePlans, type Comparison } from '../../../src/plan/compare/compare-plans';
import {
  confirmPairs,
  decisionsFor,
  forgetPairs,
  pairsOfMerged,
  pairsOfSplit,
  partPairs,
} from '../../../src/plan/compare/decided-pairs';
import { layOutSetupSheet } from '../../../src/plan/change/settings-sheet/setup-sheet';
import { readSetupSheet } from '../../../src/plan/read/setup/read-setup-sheet';
import type { SetupSettings } from '../../../src/plan/read/setup/setup';
import { setupTable } from '../../../src/plan/read/setup/tables';
import { withChanges } from '../../../src/plan/read/setup/setup-changes';
import { finish } from '../../../src/plan/steps';
import { makeSetup } from '../../../src/plan/read/setup/setup';
import { pairsInWords } from '../../support/compared';
import { plannedSnapshot, typedOver } from '../../support/planned-snapshot';
import { a1 } from '../../../src/plan/read/sheet/a1';
import { reviewGrid, type Rows } from '../../support/review-grid';

const HEADER: Rows[number] = ['Ref', 'Recommendation', 'Action', 'Lead', 'Due date'];
const FIRST = 'Agencies should share what they know.';
const row = (ref: string, action: string, recommendation = FIRST): Rows[number] => [
  ref,
  recommendation,
  action,
  'Named Nurse',
  '31 March 2017',
];
const KEPT = row('9', 'Keep a register of every privately fostered child.', 'The board should know.');
const OLD: Rows = [HEADER, row('1', 'Agree a referral form for early help with every agency.'), KEPT];
const NOW: Rows = [
  HEADER,
  row('2', 'Give all schools a referral form and a named route into services.'),
  KEPT,
];

function compared(old: Rows, now: Rows, settings: SetupSettings = {}): Comparison {
  const { decidedPairs } = makeSetup({ asOf: '2016-10-15', ...settings });
  const [was, is] = [reviewGrid(old), reviewGrid(now)];
  return finish(comparePlans(was, is, finish(decisionsFor(decidedPairs, was, is))));
}

/** Written to "Plan setup" and read back. */
const kept = (settings: SetupSettings): SetupSettings =>
  readSetupSheet(plannedSnapshot(layOutSetupSheet(settings))).setup;

const asked = compared(OLD, NOW);
const PAIR = [{ old: asked.olds[0] as ComparedAction, new: asked.news[0] as ComparedAction }];
const confirmed = kept(withChanges({}, confirmPairs({}, PAIR)));
const parted = kept(withChanges({}, partPairs({}, PAIR)));

test('a pair that is in doubt is asked about, and no longer once it is confirmed or parted', () => {
  expect(asked.pairs.filter((pair) => pair.asked)).toHaveLength(1);
  expect(compared(OLD, NOW, confirmed).pairs[0]).toMatchObject({ how: 'confirmed', asked: false });
  const apart = compared(OLD, NOW, parted);
  expect([pairsInWords(apart), apart.gone.length, apart.added.length]).toEqual([['3 → 3'], 1, 1]);
});

test.each<[string, (rows: Rows) => Rows]>([
  ['sorted', ([header = [], ...rows]) => [header, ...rows.reverse()]],
  ['renumbered', (rows) => rows.map((cells, at) => (at === 0 ? cells : [`R${at}`, ...cells.slice(1)]))],
  ['with other spaces and dashes', (rows) => rows.map((cells) => cells.map((cell) => `${cell ?? ''} `))],
])('a decision survives a copy that was %s', (_how, change) => {
  const { pairs } = compared(change(OLD), change(NOW), confirmed);
  expect(pairs.map(({ how }) => how).sort()).toEqual(['confirmed', 'exact']);
  expect(compared(change(OLD), change(NOW), parted).gone).toHaveLength(1);
});

test('a decision no longer applies once the words of either action have changed', () => {
  const reworded: Rows = [
    HEADER,
    row('2', 'Give all schools a referral form and one named route into services.'),
    KEPT,
  ];
  expect(compared(OLD, reworded, parted).pairs.some((pair) => pair.asked)).toBe(true);
  const otherTask: Rows = [
    HEADER,
    row('2', 'Give all schools a referral form and a named route into services.', 'Other.'),
  ];
  expect(compared(OLD, otherTask, confirmed).pairs.some(({ how }) => how === 'confirmed')).toBe(false);
});

test('a decision that fits several actions with the same words applies by number, else it is asked about again', () => {
  const words = 'Give all schools a referral form and a named route into services.';
  const twice = (...refs: readonly string[]): Rows => [HEADER, ...refs.map((ref) => row(ref, words)), KEPT];
  const byNumber = compared(OLD, twice('3', '2'), confirmed);
  expect(byNumber.pairs.find(({ how }) => how === 'confirmed')?.new.action.row.ref).toBe('2');
  expect(compared(OLD, twice('3', '4'), confirmed).pairs.some(({ how }) => how === 'confirmed')).toBe(false);
});

test('merged and split actions are confirmed with all their parts, or parted', () => {
  const parts = [
    'Agree one referral form for use by every agency.',
    'Publish a directory of early help services for families.',
  ];
  const many: Rows = [HEADER, ...parts.map((text, at) => row(`${at + 1}`, text)), KEPT];
  const one: Rows = [HEADER, row('1', parts.join(' ')), KEPT];
  for (const [old, now, kind, pairsOf] of [
    [many, one, 'merged', pairsOfMerged],
    [one, many, 'split', pairsOfSplit],
  ] as const) {
    const [joined] = compared(old, now)[kind];
    if (!joined) throw new Error('Not joined');
    expect(joined.asked).toBe(true);
    const said = compared(old, now, kept(withChanges({}, confirmPairs({}, pairsOf(joined)))));
    expect(said[kind].map((each) => [each.parts.length, each.asked])).toEqual([[2, false]]);
    const apart = compared(old, now, kept(withChanges({}, partPairs({}, pairsOf(joined)))));
    expect([apart[kind], apart.pairs.length]).toEqual([[], 1]);
  }
});

test('the latest word counts, and what is forgotten is asked about again', () => {
  const changed = withChanges(confirmed, partPairs(confirmed, PAIR));
  expect(changed.decidedPairs).toMatchObject([{ same: false }]);
  expect(withChanges(changed, confirmPairs(changed, PAIR)).decidedPairs).toMatchObject([{ same: true }]);
  expect(withChanges(changed, forgetPairs(changed, PAIR))).toEqual({});
  const elsewhere = [{ old: PAIR[0]?.old as ComparedAction, new: asked.news[1] as ComparedAction }];
  const again = withChanges(confirmed, confirmPairs(confirmed, elsewhere));
  expect(again.decidedPairs).toHaveLength(1);
});

test('a row that staff edited until it cannot be read is not used, and is reported', () => {
  const sheet = layOutSetupSheet(confirmed);
  const { columns } = setupTable('pairs');
  const cellOf = (key: string): string => {
    const title = columns.find((column) => column.key === key)?.title;
    const header = sheet.cells.find(({ value }) => value === title);
    return a1((header?.rowIndex ?? 0) + 1, header?.columnIndex ?? 0);
  };
  for (const [key, value, wanted] of [
    ['same', 'perhaps', 'unreadable'],
    ['known', 'x', 'incomplete'],
  ] as const) {
    const read = readSetupSheet(typedOver(plannedSnapshot(sheet), { [cellOf(key)]: value }));
    expect([read.setup.decidedPairs, read.problems.map(({ id }) => id)]).toEqual([undefined, [wanted]]);
  }
  const unsaid = readSetupSheet(typedOver(plannedSnapshot(sheet), { [cellOf('same')]: 'no' }));
  expect(unsaid.setup.decidedPairs).toMatchObject([{ same: false }]);
});

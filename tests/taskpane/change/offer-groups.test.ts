/** What the user ticks: kinds, single offers, and dates of which only one can be right. */
import type { CompletionOffers, Offer, OfferKind } from '../../../src/plan/change/columns/completion-offers';
import {
  chosenOffers,
  offerGroups,
  tickedRows,
  withRival,
  withTicks,
} from '../../../src/taskpane/change/offer-groups';
import { FIRST_COMPLETION } from '../../../src/taskpane/state/change-state';
import { HEADER, judged } from '../../support/offered-completion';

const offer = (id: string, kind: OfferKind, more: Partial<Offer> = {}): Offer => ({
  id,
  kind,
  cell: { sheet: 'Plan', rowIndex: 1, columnIndex: 2 },
  before: 'x',
  after: 'y',
  words: id,
  byDefault: false,
  rivalOf: null,
  cells: [],
  ...more,
});

const offered = (...fixes: readonly Offer[]): CompletionOffers => ({
  sheet: 'Plan',
  columns: [],
  noRoom: null,
  fixes,
  order: [],
  validations: [],
});

const RIVALS = [
  offer('30 September', 'doubtful-date', { rivalOf: 'A2' }),
  offer('1 October', 'doubtful-date', { rivalOf: 'A2' }),
];
const ids = (set: ReadonlySet<string>): readonly string[] => [...set];

describe('a cell of the board’s', () => {
  test('is not chosen until a user ticks it', () => {
    const { offers } = judged([HEADER, ['Audit', 'CSC', '31/01/2016', 'x', '', '']]);
    expect(offers.fixes.length).toBeGreaterThan(0);
    expect(ids(chosenOffers(offers, FIRST_COMPLETION))).toEqual([]);
  });

  test('with two possible dates gets neither when its kind is ticked', () => {
    const offers = offered(...RIVALS, offer('plain', 'doubtful-date'));
    const rows = offerGroups(offers)[0]!.rows;
    expect(ids(chosenOffers(offers, withTicks(FIRST_COMPLETION, rows, true)))).toEqual(['plain']);
  });

  test('gets at most one of the dates, and can be left unchanged', () => {
    const offers = offered(...RIVALS);
    let draft = withRival(FIRST_COMPLETION, RIVALS, '30 September');
    draft = withRival(draft, RIVALS, '1 October');
    expect(ids(chosenOffers(offers, draft))).toEqual(['1 October']);
    expect(tickedRows(offerGroups(offers)[0]!.rows, draft)).toBe(1);
    expect(chosenOffers(offers, withRival(draft, RIVALS, null)).size).toBe(0);
  });
});

test('missing columns are ticked by default, and can be cleared as a kind', () => {
  const { offers } = judged([HEADER.slice(0, 3), ['Audit', 'CSC', '31 January 2016']]);
  const chosen = chosenOffers(offers, FIRST_COMPLETION);
  expect(chosen.size).toBe(offers.columns.length);
  expect(chosen.size).toBeGreaterThan(0);
  const rows = offerGroups(offers).find(({ kind }) => kind === 'missing-column')!.rows;
  expect(chosenOffers(offers, withTicks(FIRST_COMPLETION, rows, false)).size).toBe(0);
});

test('a tick for something no longer offered chooses nothing', () => {
  const draft = { ...FIRST_COMPLETION, ticks: new Map([['gone', true]]) };
  expect(chosenOffers(offered(offer('here', 'plain-date')), draft).size).toBe(0);
});

test('offers are grouped by kind, with rivals in one row, in sheet order', () => {
  const groups = offerGroups(
    offered(offer('b', 'header-name'), RIVALS[0]!, offer('__proto__', 'misspelt-lead'), RIVALS[1]!),
  );
  expect(groups.map(({ kind, rows }) => [kind, rows.length])).toEqual([
    ['misspelt-lead', 1],
    ['doubtful-date', 1],
    ['header-name', 1],
  ]);
});

test('rows split by a page break are offered with the others, never by default', () => {
  const groups = offerGroups(offered(offer('joined', 'continued-row'), offer('b', 'header-name')));
  expect(groups.map(({ kind }) => kind)).toEqual(['continued-row', 'header-name']);
});

/** Direction of travel by identity, dates moved from meeting to meeting, and since when there is no news. */
import { compareWith } from '../../../../src/plan/change/summary/compare-with';
import { lastCompared } from '../../../../src/plan/change/summary/last-compared';
import { proposeSummary } from '../../../../src/plan/change/summary/propose-summary';
import type { SummaryInput, SummaryPlan } from '../../../../src/plan/change/summary/block';
import type { RecordedMeeting } from '../../../../src/plan/marks/summary/recorded-meeting';
import { confirmPairs, partPairs } from '../../../../src/plan/compare/decided-pairs';
import type { CellValue, SheetSnapshot } from '../../../../src/plan/read/sheet/sheet-snapshot';
import { inputOf, planWithMeetings, recordedOn } from '../../../support/recorded-meetings';
import { reviewGrid, type Rows } from '../../../support/review-grid';
import { changed, rows } from '../../compare/support/made-versions';

const [FEBRUARY, JULY, OCTOBER] = ['2016-02-01', '2016-07-01', '2016-10-15'];
const last = ({ meetings }: SummaryPlan): RecordedMeeting => meetings.at(-1) as RecordedMeeting;
const moves = (then: Rows, now: Rows) => {
  const { plan } = planWithMeetings(OCTOBER, now, recordedOn(JULY, then));
  return compareWith(last(plan), plan);
};
const inWords = (of: ReturnType<typeof moves>) =>
  of.map(({ direction, asked }) => `${direction}${asked ? '?' : ''}`);

test('one changed word in any action does not turn it into one that is gone and one that is new', () => {
  const reworded = rows().map((row, at) =>
    at === 0
      ? row
      : row.map((cell, column) => (column === 2 ? String(cell).replace(/ \w+ /, ' jointly ') : cell)),
  );
  const renumbered = reworded.map((row, at) => (at === 0 ? row : [`R${at}`, ...row.slice(1)]));
  for (const now of [reworded, renumbered, [renumbered[0] ?? [], ...renumbered.slice(1).reverse()]])
    expect(inWords(moves(rows(), now))).toEqual(['same', 'same', 'same', 'same', 'same']);
});

test('a number that another action took over does not carry its rating along', () => {
  const [one, other] = [rows()[1] as Rows[number], rows()[2] as Rows[number]];
  const done = { 'Date achieved': '1 June 2016', 'Evidence provided': 'Minutes of the panel, 3 June 2016' };
  const then = changed(rows(), 1, done);
  const swapped = [
    rows()[0] ?? [],
    [one[0] ?? '', ...other.slice(1)],
    [other[0] ?? '', ...(then[1] ?? []).slice(1)],
  ];
  expect(inWords(moves(then, [...swapped, ...rows().slice(3)]))).toEqual([
    'same',
    'same',
    'same',
    'same',
    'same',
  ]);
});

test('an action no longer in the plan is listed by its own words, and one that is moved to closed actions is not gone', () => {
  const setup = recordedOn(JULY, rows());
  const [header = [], first = [], ...others] = rows();
  const closed = {
    ...reviewGrid([header, first], { asOf: OCTOBER })[0],
    sheet: 'Completed',
    standing: 'closed',
  };
  const live = reviewGrid([header, ...others.slice(1)], { asOf: OCTOBER });
  const { plans, apart } = inputOf([...live, closed as (typeof live)[number]], OCTOBER, setup);
  const [plan] = plans;
  const found = plan ? compareWith(last(plan), plan, { closed: apart }) : [];
  expect(found.slice(-2).map(({ direction, words }) => [direction, words])).toEqual([
    ['moved', `1.1 ${String(rows()[1]?.[2])}`],
    ['gone', `2.1 ${String(rows()[2]?.[2])}`],
  ]);
});

test('a match that is in doubt is marked, until a person has said', () => {
  const then = changed(rows(), 1, { Action: 'Agree a referral form for early help with every agency.' });
  const now = changed(rows(), 1, {
    Action: 'Give all local schools a referral form and a named route into support services.',
  });
  const setup = recordedOn(JULY, then);
  const { plan, input } = planWithMeetings(OCTOBER, now, setup);
  expect(compareWith(last(plan), plan)[0]?.asked).toBe(true);
  const pair = lastCompared(plan, input)?.pairs.find(({ asked }) => asked);
  if (!pair) throw new Error('Not asked');
  const said = (settings: ReturnType<typeof confirmPairs>) =>
    inWords(compareWith(last(plan), plan, { decidedPairs: settings.decidedPairs ?? [] }));
  expect(said(confirmPairs({}, [pair]))[0]).toBe('same');
  expect(said(partPairs({}, [pair]))).toEqual(['new', 'same', 'same', 'same', 'same', 'gone']);
});

const cellsOf = (input: SummaryInput, setup: readonly SheetSnapshot[]): readonly CellValue[] =>
  proposeSummary(input, setup)?.cells.map(({ value }) => value ?? '') ?? [];

test('dates that were typed over are re-dated: first agreed, due now, and how often', () => {
  const due = (date: string) => changed(rows(), 1, { 'Due date': date });
  const twice = recordedOn(JULY, due('30 June 2017'), recordedOn(FEBRUARY, due('31 March 2017')));
  const { plan, input } = planWithMeetings(OCTOBER, due('30 September 2017'), twice);
  const [action] = plan.report.actions;
  expect(action && lastCompared(plan, input)?.since.get(action)).toMatchObject({
    firstDue: '2017-03-31',
    moves: 2,
  });
  const texts = cellsOf(input, twice);
  expect(texts.indexOf('Times re-dated')).toBeGreaterThan(0);
  expect(texts).not.toContain('No action has been given another date since meetings were recorded.');
  const still = planWithMeetings(OCTOBER, rows(), recordedOn(JULY, rows()));
  expect(cellsOf(still.input, twice)).toContain(
    'No action has been given another date since meetings were recorded.',
  );
});

test('news is what is reported of the work: "ongoing" and the board’s own rewording are none', () => {
  const now = changed(
    changed(changed(rows(), 1, { Progress: 'Ongoing.' }), 3, { Progress: 'Sample drawn in May.' }),
    4,
    {
      Action: 'Schools to log all attendance worries on the shared chronology.',
    },
  );
  const setup = recordedOn(
    JULY,
    changed(rows(), 1, { Progress: 'Update pending' }),
    recordedOn(FEBRUARY, rows()),
  );
  const { plan, input } = planWithMeetings(OCTOBER, now, setup);
  const since = plan.report.actions.map((action) => lastCompared(plan, input)?.since.get(action)?.newsSince);
  expect(since).toEqual([FEBRUARY, FEBRUARY, null, FEBRUARY, FEBRUARY]);
  expect(cellsOf(input, setup)).toContain(
    '4 open actions have had no news for 90 days or more, as far as meetings were recorded.',
  );
});

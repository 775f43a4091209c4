/** The plan now against a recorded meeting: as two versions are compared, as far as the meeting kept what is needed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparedWithMeeting, type MeetingComparison } from '../../../src/plan/compare/compare-with-meeting';
import { comparedPlans } from '../../../src/plan/compare/plans-to-compare';
import { finish } from '../../../src/plan/steps';
import { readHistory } from '../../../src/plan/marks/summary/read-history';
import { unpackRecordedPlan } from '../../../src/plan/marks/summary/recorded-action';
import type { CellValue } from '../../../src/plan/read/sheet/sheet-snapshot';
import { allChanges, changesInWords, compared, plansOfFile } from '../../support/compared';
import { GOLDEN_NAMES } from '../../support/golden-plans';
import { gridSnapshot } from '../../support/grid-snapshot';
import { recordedOn, recordedPlans } from '../../support/recorded-meetings';
import { reviewGrid, type Rows } from '../../support/review-grid';
import { changed, rows } from './support/made-versions';

const THEN = '2016-07-01';
const NOW = '2016-10-15';

function since(then: Rows, now: Rows): MeetingComparison {
  const history = readHistory(recordedOn(THEN, then));
  const comparison = comparedWithMeeting(history, reviewGrid(now, { asOf: NOW }));
  if (!comparison) throw new Error('Nothing to compare');
  return comparison;
}

const between = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) => {
  const comparison = since(changed(rows(), 1, before), changed(rows(), 1, after));
  const [pair] = comparison.pairs;
  if (!pair) throw new Error('No pair');
  return { comparison, pair, said: changesInWords(pair) };
};

test('with nothing recorded, or no plan, there is nothing to compare', () => {
  expect(comparedWithMeeting([], reviewGrid(rows()))).toBeNull();
  expect(comparedWithMeeting(readHistory(recordedOn(THEN, rows())), [])).toBeNull();
});

test('an unchanged plan has no change, and what was not compared is said', () => {
  const { pairs, gone, added, notCompared, layoutDiffers, notKept, isWhole } = since(rows(), rows());
  expect(pairs.every(({ how, asked, changes }) => how === 'exact' && !asked && changes.length === 0)).toBe(
    true,
  );
  expect([pairs.length, gone, added, notCompared, layoutDiffers, isWhole]).toEqual([
    5,
    [],
    [],
    [],
    false,
    true,
  ]);
  expect(notKept).toEqual(['The layout of a plan is not recorded, so it was not compared.']);
});

test.each([
  ['Due date', '31 March 2017', '30 June 2017', ['due moved 91']],
  ['Due date', '31/03/2017', '31 March 2017', []],
  ['Due date', 'TBC', '31 March 2017', ['due changed']],
  ['Lead', 'Named Nurse', 'Named Doctor', ['lead changed']],
  ['Lead', 'named nurse', 'Named  Nurse', []],
  ['Ref', '1.1', '7.4', ['ref renumbered']],
  ['Date achieved', '', '1 June 2016', ['standing changed', 'achieved added']],
  ['Progress', '', 'Form agreed in May.', ['progress progress-added']],
  ['Progress', 'Form drafted.', 'Form agreed in May.', ['progress changed']],
  ['Progress', 'Form drafted.', '', ['progress removed']],
  ['Evidence required', 'Minutes', 'Survey of staff', ['evidenceRequired changed']],
])('%s: “%s” to “%s” is %j', (field, before, after, wanted) => {
  expect(between({ [field]: before }, { [field]: after }).said).toEqual(wanted);
});

test('where words were not kept, only the new ones are shown, and it is said', () => {
  const { pair, comparison } = between({ Progress: 'Form drafted.' }, { Progress: 'Form agreed in May.' });
  expect(pair.changes).toEqual([
    { field: 'progress', kind: 'changed', from: null, to: 'Form agreed in May.' },
  ]);
  expect(comparison.notKept.join(' ')).toContain(
    'The words of Progress were not kept at the meeting of 1 July 2016',
  );
  expect(comparison.noNews.map(({ at }) => at)).not.toContain(0);
});

test('the board’s own words of then are kept, so that a rewording can be shown', () => {
  const { pair } = between(
    {},
    { Action: 'Midwifery to hand over each pregnancy of concern to health visitors in writing.' },
  );
  expect(pair).toMatchObject({ how: 'likeness', asked: false });
  expect(pair.changes).toMatchObject([{ field: 'action', kind: 'reworded', from: rows()[1]?.[2] }]);
});

test('dates that could not be read are not compared, and never unchanged', () => {
  const { comparison, said } = between(
    { 'Due date': '31 September 2017' },
    { 'Due date': '30 September 2017' },
  );
  expect([said, comparison.notCompared.map(({ field }) => field)]).toEqual([[], ['due']]);
});

const fixture = (name: string) => join(__dirname, '..', '..', 'fixtures', name);
const oldRecord = JSON.parse(readFileSync(fixture('history/recorded-2026-11.json'), 'utf8')) as CellValue[][];

describe('a meeting that an earlier version recorded', () => {
  const history = readHistory([gridSnapshot(oldRecord, { name: 'Plan setup' })]);
  const plan = (action: string, achieved = ''): Rows => [
    ['Ref', 'Action', 'Lead', 'Due date', 'Evidence provided', 'Date achieved'],
    ['1', action, 'Education', '31 August 2016', '', ''],
    ['2', 'Audit the letters.', 'Police', '30 June 2018', '', achieved],
    ['7', 'Start a new group for carers.', 'Police', '1 June 2017', '', ''],
  ];

  test('is read as before: its counts and its ratings', () => {
    expect(history).toHaveLength(1);
    expect(history[0]).toMatchObject({
      date: THEN,
      tally: { red: 1, green: 4, blue: 1 },
      complete: 1,
      kept: [],
    });
    expect([...(history[0]?.standings.values() ?? [])].map(({ colour }) => colour)).toEqual([
      'green',
      'red',
      'green',
      'blue',
      'green',
      'green',
    ]);
  });

  test('matches actions by their keys, and says that nothing but ratings could be compared', () => {
    const comparison = comparedWithMeeting(history, reviewGrid(plan('Write to each school.'), { asOf: NOW }));
    expect(
      comparison?.pairs.map(({ old, new: now, how }) => [old.action.row.ref, now.action.row.ref, how]),
    ).toEqual([
      ['1', '1', 'exact'],
      ['2', '2', 'exact'],
    ]);
    expect(comparison?.isWhole).toBe(false);
    expect(comparison?.notKept[0]).toMatch(/^Only ratings were recorded at the meeting of 1 July 2016/);
    expect([comparison && allChanges(comparison), comparison?.noNews, comparison?.since.size]).toEqual([
      [],
      [],
      0,
    ]);
    expect([comparison?.gone.length, comparison?.added.map(({ ref }) => ref)]).toEqual([4, ['7']]);
  });

  test('still tells what a rating alone can tell: red then and done now', () => {
    const now = reviewGrid(plan('Write to every school.', '1 October 2016'), { asOf: NOW });
    const comparison = comparedWithMeeting(history, now);
    expect(comparison && allChanges(comparison)).toEqual(['standing changed']);
  });
});

test('a record that was altered is not trusted with words, but its ratings are', () => {
  const setup = recordedOn(THEN, rows());
  const altered = setup.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) =>
      row.map((value) =>
        String(value).startsWith('Part 1 of') ? String(value).replace(/.{4}$/, 'AAAA') : value,
      ),
    ),
  }));
  const history = readHistory(altered);
  expect(finish(unpackRecordedPlan(history[0]?.kept ?? []))).toBeNull();
  const comparison = comparedWithMeeting(history, reviewGrid(rows(), { asOf: NOW }));
  expect([comparison?.isWhole, comparison?.pairs.length]).toEqual([false, 5]);
});

test.each(GOLDEN_NAMES)('%s compared with its own record has no change', async (name) => {
  const plans = await plansOfFile(`plans/${name}.xlsx`, '2017-01-31');
  const history = readHistory(recordedPlans('2016-12-01', plans));
  const comparison = comparedWithMeeting(history, plans);
  expect(comparison && allChanges(comparison)).toEqual([]);
  expect(comparison?.pairs).toHaveLength(plans.reduce((sum, { actions }) => sum + actions.length, 0));
  expect(comparison?.notCompared).toEqual([]);
});

test('two versions of a board’s plan differ as they do when the first was only recorded', async () => {
  const [v1, v2, v3] = await Promise.all(
    (['v1-2021-02', 'v2-2021-07', 'v3-2022-02'] as const).map((name, at) =>
      plansOfFile(`cases/versions/${name}.xlsx`, ['2021-02-15', '2021-07-12', '2022-02-14'][at] ?? ''),
    ),
  );
  for (const [old = [], now = [], day] of [
    [v1, v2, '2021-02-15'],
    [v2, v3, '2021-07-12'],
  ] as const) {
    const live = old.filter(({ standing }) => standing === 'live');
    const whole = compared(live, comparedPlans(now));
    const recorded = comparedWithMeeting(readHistory(recordedPlans(day, live)), comparedPlans(now));
    const said = (some: typeof whole | null) =>
      some?.pairs.map((pair) => [
        pair.old.action.row.ref,
        pair.new.action.row.ref,
        pair.asked,
        ...changesInWords(pair).filter((change) => !/^(?:progress|evidence\w+|source|purpose) /.test(change)),
      ]);
    expect(said(recorded)).toEqual(said(whole));
    expect(recorded?.merged.map(({ parts }) => parts.map(({ ref }) => ref))).toEqual(
      whole.merged.map(({ parts }) => parts.map(({ ref }) => ref)),
    );
    expect(recorded?.gone.map(({ ref }) => ref)).toEqual(whole.gone.map(({ ref }) => ref));
  }
});

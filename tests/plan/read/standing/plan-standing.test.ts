/** The standing of a workbook's plans: a person's decision, else tab and title, else live. */
import { reviewWorkbook } from '../../../../src/plan/review';
import { leftOutInWords, liveOnly } from '../../../../src/plan/judge/report/live-plans';
import { makeSetup, type SetStanding } from '../../../../src/plan/read/setup/setup';
import { gridSnapshot } from '../../../support/grid-snapshot';
import type { Rows } from '../../../support/review-grid';

const HEADER = ['Ref', 'Action', 'Lead', 'Due date', 'Date achieved'];
const BODY: Rows = [
  ['1', 'Write to every school.', 'Education', '31 March 2016'],
  ['2', 'Audit ten case files.', 'Police', '31 March 2016'],
];
const PLAN: Rows = [HEADER, ...BODY];

function standings(sheets: Readonly<Record<string, Rows>>, set: readonly SetStanding[] = []) {
  const snapshots = Object.entries(sheets).map(([name, rows]) => gridSnapshot(rows, { name }));
  return reviewWorkbook(snapshots, makeSetup({ asOf: '2016-10-15', standings: set }));
}

const inWords = (sheets: Readonly<Record<string, Rows>>, set: readonly SetStanding[] = []) =>
  standings(sheets, set).plans.map(
    ({ sheet, standing, standingSaid: { by } }) => `${sheet}: ${standing}, said by ${by}`,
  );

describe('a plan is live', () => {
  test.each<[string, Readonly<Record<string, Rows>>]>([
    ['where nothing says otherwise', { Tracker: PLAN }],
    [
      'where only a note speaks of closed actions',
      { Tracker: [['Completed actions are shown in grey'], ...PLAN] },
    ],
    ['where the tab says closed and a title says open', { Closed: [['Open actions'], ...PLAN] }],
    [
      'where a part of it is open under its own heading',
      {
        'Closed actions': [
          ...PLAN,
          ['Open actions'],
          HEADER,
          ['3', 'Brief governors.', 'Education', '1 May 2017'],
        ],
      },
    ],
    ['where only a section of it is closed', { Log: [...PLAN, [], ['Completed actions'], HEADER, ...BODY] }],
    ['where its form alone is completed', { 'Completed action plan': PLAN }],
    ['where counts stand above it', { Log: [['Closed', 12, 'Open', 3], ...PLAN] }],
    ['where links stand above it', { Log: [['Open actions', 'Closed actions', 'Home'], ...PLAN] }],
  ])('%s', (_, sheets) => {
    expect(inWords(sheets)).toEqual([`${Object.keys(sheets)[0]}: live, said by nobody`]);
  });
});

describe('a plan is closed', () => {
  test.each<[string, Readonly<Record<string, Rows>>, string]>([
    ['where its tab says so', { Archive: PLAN }, 'Archive: closed, said by tab'],
    [
      'where its title says so',
      { Sheet1: [['Discharged recommendations'], ...PLAN] },
      'Sheet1: closed, said by title',
    ],
    [
      'if the title is above others',
      { Sheet1: [['Child J: closed actions'], ['Updated by the Business Unit'], ...PLAN] },
      'Sheet1: closed, said by title',
    ],
    [
      'if a date is beside the title',
      { Sheet1: [['Closed actions', null, 'Updated March 2016'], ...PLAN] },
      'Sheet1: closed, said by title',
    ],
  ])('%s', (_, sheets, said) => {
    expect(inWords(sheets)).toEqual([said]);
  });

  test('if it is a completed plan beside a live one', () => {
    expect(inWords({ 'Action plan': PLAN, 'Completed plan': PLAN })).toEqual([
      'Action plan: live, said by nobody',
      'Completed plan: closed, said by tab',
    ]);
  });

  test('below a live one on the same sheet, if it is a plan of its own', () => {
    const other = ['Recommendation', 'Action taken', 'Lead agency', 'Completed on', 'Evidence'];
    const rows: Rows = [
      ...PLAN,
      [],
      ['Completed actions'],
      other,
      ['Schools', 'Wrote to every school', 'Education', '1 May 2015', 'Letter'],
    ];
    expect(inWords({ Plan: rows })).toEqual(['Plan: live, said by nobody', 'Plan: closed, said by title']);
  });
});

describe('a person’s decision comes first', () => {
  const TWO: Rows = [
    ['Child A'],
    ...PLAN,
    [],
    ['Child B'],
    ['Recommendation', 'Action taken', 'Lead agency', 'Target date', 'Evidence'],
    ['Schools', 'Write to every school', 'Education', '1 May 2015', 'Letter'],
  ];
  const of = (
    sheet: string,
    standing: SetStanding['standing'],
    more: Partial<SetStanding> = {},
  ): SetStanding => ({
    sheet,
    heading: null,
    headerRow: null,
    standing,
    ...more,
  });

  test.each<[string, Readonly<Record<string, Rows>>, readonly SetStanding[], readonly string[]]>([
    ['over the tab', { Archive: PLAN }, [of('archive', 'live')], ['Archive: live, said by person']],
    ['of a sheet', { Old: PLAN }, [of('Old', 'left-out')], ['Old: left-out, said by person']],
    [
      'of all its plans',
      { P: TWO },
      [of('P', 'closed')],
      ['P: closed, said by person', 'P: closed, said by person'],
    ],
    [
      'of the plan under a title, wherever it now begins',
      { P: TWO },
      [of('P', 'closed', { heading: 'child b', headerRow: 40 })],
      ['P: live, said by nobody', 'P: closed, said by person'],
    ],
    [
      'of the plan that begins in a row',
      { P: TWO },
      [of('P', 'left-out', { headerRow: 2 })],
      ['P: left-out, said by person', 'P: live, said by nobody'],
    ],
    [
      'of one plan before what is said of its sheet',
      { P: TWO },
      [of('P', 'left-out'), of('P', 'live', { heading: 'Child A' })],
      ['P: live, said by person', 'P: left-out, said by person'],
    ],
    ['of no other sheet', { P: PLAN }, [of('Q', 'closed')], ['P: live, said by nobody']],
    [
      'of no other row',
      { P: TWO },
      [of('P', 'closed', { headerRow: 4 })],
      ['P: live, said by nobody', 'P: live, said by nobody'],
    ],
  ])('%s', (_, sheets, set, said) => {
    expect(inWords(sheets, set)).toEqual(said);
  });
});

test('closed plans are read, rated and counted apart, and reported as closed', () => {
  const report = standings({ Tracker: PLAN, 'Closed actions': PLAN });
  expect(report.plans.map(({ tally }) => tally.red)).toEqual([2, 2]);
  expect(liveOnly(report).plans.map(({ sheet }) => sheet)).toEqual(['Tracker']);
  expect(leftOutInWords(report)).toEqual([
    '“Closed actions” was left out: its tab says that it is closed. 2 actions are in it, counted apart.',
  ]);
});

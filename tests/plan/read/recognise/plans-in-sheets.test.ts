/** Which plans a sheet contains, what merged cells hold, and which number opens a text. */
import { reviewWorkbook } from '../../../../src/plan/review';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { area, gridSnapshot } from '../../../support/grid-snapshot';
import { actionAt, planIn, reviewGrid, rowsInWords, type Rows } from '../../../support/review-grid';

const HEADER = ['Action', 'Lead', 'Timescale', 'Evidence required'];
const row = (text: string, lead = 'CSC', due = 'May 2017') => [text, lead, due, 'Report'];

describe('several plans', () => {
  const other = [
    ['Recommendation', 'Proposed action', 'Who', 'By when'],
    ['Improve supervision', 'Write a policy.', 'Police', 'June 2017'],
  ];

  test('one below the other, each with its title', () => {
    const plans = reviewGrid([
      ['Plan A'],
      HEADER,
      row('Audit files.'),
      [],
      ['Plan B'],
      ...other,
      [],
      ['Agreed.'],
    ]);
    expect(plans.map(rowsInWords)).toEqual([
      ['1 outside', '2 header', '3 action'],
      ['5 outside', '6 header', '7 action', '9 outside'],
    ]);
  });

  test('one below the other without a blank row', () => {
    const plans = reviewGrid([HEADER, row('Audit files.'), ['Second plan'], ...other]);
    expect(plans.map(rowsInWords)).toEqual([
      ['1 header', '2 action'],
      ['3 outside', '4 header', '5 action'],
    ]);
  });

  test('side by side', () => {
    const plans = reviewGrid([
      ['Plan A', '', '', '', '', 'Plan B', '', '', ''],
      [...HEADER, '', ...(other[0] as string[])],
      [...row('Audit files.'), '', ...(other[1] as string[])],
      [...row('Train staff.'), '', '', '', '', ''],
    ]);
    expect(plans.map(rowsInWords)).toEqual([
      ['1 outside', '2 header', '3 action', '4 action'],
      ['1 outside', '2 header', '3 action'],
    ]);
    expect(plans.map((plan) => plan.actions.map((action) => action.leads.map((lead) => lead.name)))).toEqual([
      [['CSC'], ['CSC']],
      [['Police']],
    ]);
  });

  test('side by side, with headers on different rows', () => {
    const plans = reviewGrid([
      [...HEADER, '', 'Plan B', '', '', ''],
      [...row('Audit files.'), '', ...(other[0] as string[])],
      [...row('Train staff.'), '', ...(other[1] as string[])],
    ]);
    expect(plans.map(rowsInWords)).toEqual([
      ['1 header', '2 action', '3 action'],
      ['1 outside', '2 header', '3 action'],
    ]);
  });
});

describe('sheets without a plan', () => {
  test.each<[string, Rows]>([
    ['nothing', []],
    [
      'a cover page',
      [['Anytown Safeguarding Children Board'], ['Action plan'], ['Agreed 27 January 2016'], ['Version 2']],
    ],
    [
      'minutes',
      [
        ['Minutes', 'Present'],
        ['The chair opened the meeting and thanked all', 'J Smith'],
        ['Actions were agreed', ''],
      ],
    ],
    [
      'a list of contacts',
      [
        ['Name', 'E-mail', 'Telephone'],
        ['J Smith', 'j@example.org', '020'],
      ],
    ],
    [
      'a leads register',
      [
        ['Name', 'Kind', 'Aliases'],
        ['Anytown CCG', 'agency', 'CCG'],
      ],
    ],
    [
      'numbers',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      'a colour key',
      [
        ['Red', 'Overdue'],
        ['Amber', 'At risk'],
        ['Green', 'On track'],
      ],
    ],
  ])('%s', (_, rows) => expect(reviewGrid(rows)).toEqual([]));
});

describe('merged cells', () => {
  test('hold for every row that they span', () => {
    const plan = planIn(
      [
        ['Theme', 'Action', 'Lead', 'By when'],
        ['Neglect', 'Audit files.', 'CSC', 'May 2017'],
        ['', 'Train staff.', '', ''],
        ['', 'Hold a course.', '', 'June 2017'],
      ],
      {},
      { merges: ['A2:A4', 'C2:C4', 'D2:D3'] },
    );
    expect(
      plan.actions.map((action) => [action.row.readings.theme?.text, action.leads[0]?.name, action.due.due]),
    ).toEqual([
      ['Neglect', 'CSC', '2017-05-31'],
      ['Neglect', 'CSC', '2017-05-31'],
      ['Neglect', 'CSC', '2017-06-30'],
    ]);
  });

  test('a theme written once applies until the next, a lead does not', () => {
    const plan = planIn([
      ['Theme', 'Action', 'Lead', 'By when'],
      ['Neglect', 'Audit files.', 'CSC', 'May 2017'],
      ['', 'Train staff.', '', 'June 2017'],
    ]);
    expect(actionAt(plan, 3).row.readings.theme?.text).toBe('Neglect');
    expect(actionAt(plan, 3).leads).toEqual([]);
  });
});

test.each([
  'Progress: the draft is out for comment',
  'Update (March 2026) – signed off',
  'Comments: Police to lead',
])('%j across the table, below an action, is no section of the rows that follow', (words) => {
  const plan = planIn([HEADER, row('Audit files.'), [words], row('Train staff.')], {}, { merges: ['A3:D3'] });
  expect(rowsInWords(plan)).toEqual(['1 header', '2 action', '3 outside', '4 action']);
});

test.each([
  'Priority 2: progress',
  'Evidence based practice: training',
  'Progress – children looked after',
  'Update of training programmes: phase two',
])('a heading across the table such as %j is a section still', (words) => {
  const plan = planIn([HEADER, row('Audit files.'), [words], row('Train staff.')], {}, { merges: ['A3:D3'] });
  expect(rowsInWords(plan)).toEqual(['1 header', '2 action', `3 section ${words}`, '4 action']);
});

test('the total row of an Excel table is not an action', () => {
  const rows = [HEADER, row('Audit files.'), row('Train staff.'), ['Total', '', '', '2']];
  const table = { name: 'Plan', area: area('A1:D4'), hasHeaderRow: true, hasTotalRow: true };
  const snapshot = { ...gridSnapshot(rows), tables: [table] };
  const [plan] = reviewWorkbook([snapshot], makeSetup({ asOf: '2016-10-15' })).plans;
  expect(plan && rowsInWords(plan)).toEqual(['1 header', '2 action', '3 action', '4 outside']);
});

describe('references', () => {
  const refs = (first: string, header = 'Action') =>
    planIn([
      [header, 'Lead', 'By when'],
      [first, 'CSC', 'May 2017'],
    ]).actions[0]?.row.ref;

  test.each([
    ['1.1. The Guardian to seek supervision', '1.1'],
    ['2) Audit files', '2'],
    ['3. Audit files', '3'],
    ['10.2 Train staff', '10.2'],
    ['Recommendation 4: Audit files', '4'],
  ])('"%s" opens with %s', (text, ref) => expect(refs(text)).toBe(ref));

  test.each([
    '12 weeks of delivery',
    '2016/17 audit plan',
    '3.10.16 audit',
    '100% of schools',
    '1. Audit files\n2. Train staff',
  ])('"%s" has none', (text) => expect(refs(text)).toBeNull());
});

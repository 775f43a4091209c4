/** Which of two versions is the older: what tells, what only hints at it, and when a person is asked. */
import { dateInName } from '../../../src/plan/compare/date-in-name';
import { guessOlder, type VersionSide } from '../../../src/plan/compare/guess-older';
import type { IsoDate } from '../../../src/plan/read/dates/calendar';
import { reviewGrid, type Rows } from '../../support/review-grid';

test.each([
  ['Action plan', null],
  ['Plan July', null],
  ['Action plan 2016-17', null],
  ['Plan 2016/17', null],
  ['Child J (2)', null],
  ['Plan 31 02 2021', null],
  ['Plan 120721', null],
  ['March 2021, revised July 2021', null],
  ['Plan July 2021', '2021-07-31'],
  ['March 2021 to July 2021', '2021-07-31'],
  ['v1-2021-02.xlsx', '2021-02-28'],
  ['2021-07', '2021-07-31'],
  ['Action_plan_20210712.xlsx', '2021-07-12'],
  ['Plan_12_July_2021_v2.xlsx', '2021-07-12'],
  ['SCR plan 12.07.2021.xlsm', '2021-07-12'],
  ['Progress as at 12/07/21', '2021-07-12'],
  ['2021 07 12 plan', '2021-07-12'],
  ['Plan Feb 2021 (Feb 2021)', '2021-02-28'],
])('“%s” is dated %s', (name, wanted) => {
  expect(dateInName(name)?.date ?? null).toBe(wanted);
});

const rows = (achieved = '', progress = 'Progress', title = ''): Rows => [
  ...(title === '' ? [] : [[title]]),
  ['Ref', 'Action', 'Lead', 'Due date', 'Date achieved', progress],
  ['1', 'Write a protocol for meetings held at short notice.', 'Named Nurse', '31 March 2017', achieved, ''],
  ['2', 'Commission a check of out of hours cover.', 'Board Manager', '31 March 2017', '', ''],
];

interface Given {
  readonly file?: string | null;
  readonly sheet?: string;
  readonly asOf?: string;
  readonly rows?: Rows;
  readonly standing?: 'live' | 'closed' | 'left-out';
}

function side({
  file = 'plan.xlsx',
  sheet = 'Plan',
  asOf,
  rows: given = rows(),
  standing,
}: Given): VersionSide {
  const standings = standing ? [{ sheet, standing }] : [];
  const plans = reviewGrid(given, { asOf: asOf ?? '2016-10-15', standings }, { name: sheet });
  return { plans, fileName: file, asOf: asOf === undefined ? null : (asOf as IsoDate) };
}

test.each<[string, Given, Given]>([
  ['nothing tells', {}, {}],
  ['the dates are equal', { sheet: 'Plan July 2021' }, { sheet: 'Plan July 2021' }],
  ['the month is the same', { sheet: 'Plan July 2021' }, { sheet: 'Plan 12 July 2021' }],
  ['the months have no year', { sheet: 'Plan July' }, { sheet: 'Plan February' }],
  ['only one of two files is dated', { file: '2021-07.xlsx' }, { file: 'plan.xlsx' }],
  [
    'sheet and file contradict each other',
    { sheet: 'Plan July 2021', file: 'plan 2020-01.xlsx' },
    { sheet: 'Plan March 2021', file: 'plan 2020-05.xlsx' },
  ],
  [
    'hints contradict each other',
    { rows: rows('1 May 2016'), file: 'plan v3.xlsx' },
    { rows: rows('1 June 2016'), file: 'plan v2.xlsx' },
  ],
])('a person is asked if %s', (_what, first, second) => {
  expect(guessOlder(side(first), side(second))).toMatchObject({ older: null, certainty: 'unsure' });
});

test.each<[string, 'sure' | 'likely', Given, Given]>([
  ['the names of sheets', 'sure', { sheet: 'Plan March 2021' }, { sheet: 'Plan July 2021' }],
  ['the names of files', 'sure', { file: 'v1-2021-02.xlsx' }, { file: 'v2-2021-07.xlsx' }],
  [
    'titles',
    'sure',
    { rows: rows('', 'Progress', 'Action plan as at 12 March 2021') },
    { rows: rows('', 'Progress', 'Action plan as at 12 July 2021') },
  ],
  ['as-of dates', 'sure', { asOf: '2016-03-31' }, { asOf: '2016-07-31' }],
  [
    'a dated sheet beside a workbook with an as-of date',
    'likely',
    { sheet: 'Plan May 2016' },
    { asOf: '2016-09-01' },
  ],
  ['what was achieved last', 'likely', { rows: rows('1 May 2016') }, { rows: rows('1 June 2016') }],
  [
    'dated columns',
    'likely',
    { rows: rows('', 'Progress May 2016') },
    { rows: rows('', 'Progress July 2016') },
  ],
  ['a sheet that was left out', 'likely', { sheet: 'Copy', standing: 'left-out' }, { sheet: 'Plan' }],
  ['version numbers', 'likely', { file: 'plan v2.xlsx' }, { file: 'plan v10.xlsx' }],
  ['the word “previous”', 'likely', { sheet: 'Previous plan' }, { sheet: 'Plan' }],
  [
    'dates, although a hint speaks against them',
    'likely',
    { sheet: 'Plan March 2016', rows: rows('1 September 2016') },
    { sheet: 'Plan July 2016', rows: rows('1 May 2016') },
  ],
])('%s tell (%s), whichever side is given first', (_what, certainty, older, newer) => {
  const guess = guessOlder(side(older), side(newer));
  expect(guess).toMatchObject({ older: 'first', certainty });
  expect(guess.because).not.toBe('');
  expect(guessOlder(side(newer), side(older))).toMatchObject({ older: 'second', certainty });
});

test('a year that was mistyped in a date achieved tells nothing', () => {
  const mistyped = side({ rows: rows('1 May 2026') });
  expect(guessOlder(mistyped, side({ rows: rows('1 June 2016') })).older).toBeNull();
});

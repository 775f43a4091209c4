/** "In words": fixed sentences of the same figures, without those whose figures are all nought. */
import { figuresInWords } from '../../../../src/plan/change/summary/figures-in-words';
import { meetingNow } from '../../../../src/plan/change/summary/meeting-now';
import { actionKeys } from '../../../../src/plan/marks/flags/action-keys';
import type { RecordedMeeting } from '../../../../src/plan/marks/summary/recorded-meeting';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import type { IsoDate } from '../../../../src/plan/read/dates/calendar';
import { finish } from '../../../../src/plan/steps';
import { planIn, type Rows } from '../../../support/review-grid';

const HEADER = ['Ref', 'Action', 'Lead', 'Due date', 'Date achieved', 'Evidence provided'];

function planOf(rows: Rows, meetings: readonly RecordedMeeting[] = []) {
  const report = planIn([HEADER, ...rows]);
  return {
    report,
    label: 'Plan',
    title: 'Plan',
    prefix: 'Plan_',
    keys: actionKeys(report.actions.map(({ row }) => row)),
    meetings,
  };
}

const wordsOf = (...plans: readonly ReturnType<typeof planOf>[]) =>
  figuresInWords({ plans, apart: [], setup: makeSetup({ asOf: '2016-10-15' }) });

const recorded = (rows: Rows, date = '2016-07-20'): RecordedMeeting =>
  finish(meetingNow(planOf(rows), date as IsoDate));

const LATE = ['1', 'Write to every school.', 'Education', '31 March 2016'];
const LATER = ['2', 'Audit the letters.', 'Police', '14 October 2016'];
const GREEN = ['3', 'Train all staff.', 'Police', '31 March 2030'];
const DONE = ['3', 'Train all staff.', 'Police', '31 March 2030', '3 May 2016', 'Minutes of 4 May 2016'];

test.each<readonly [string, Rows, readonly string[]]>([
  ['nothing to report', [GREEN], []],
  ['everything complete', [DONE], []],
  [
    'several overdue',
    [LATE, LATER, GREEN],
    ['2 of 3 actions are overdue; the longest, with Education, by 198 days.'],
  ],
  ['one overdue, by a day', [LATER], ['1 of 1 action is overdue, with Police, by 1 day.']],
  [
    'one overdue, without a lead',
    [['1', 'Write to every school.', '', '31 March 2016'], GREEN],
    ['1 of 2 actions is overdue, with no lead named, by 198 days.'],
  ],
  [
    'two leads of one action',
    [['1', 'Write to every school.', 'Education; Police', '31 March 2016']],
    ['1 of 1 action is overdue, with Education and Police, by 198 days.'],
  ],
  [
    'the longest by a date that is asked about',
    [LATER, ['2', 'Train all staff.', 'Health', '31/03/2000']],
    ['2 of 2 actions are overdue; the longest, with Health, by 6042 days, if its date is right.'],
  ],
  [
    'some without a date',
    [GREEN, ['4', 'Ask families.', 'Police', ''], ['5', 'Ask again.', 'Police', 'Review of policy to be']],
    ['2 actions cannot be rated: 1 has no due date and 1 a due date that cannot be read.'],
  ],
  [
    'some done without evidence',
    [
      ['4', 'Ask families.', 'Police', 'May 2016', '3 May 2016', ''],
      ['5', 'Ask again.', 'Police', 'May 2016', '3 May 2016', 'Completed.'],
    ],
    ['2 actions are said to be done: 1 without evidence and 1 with evidence that shows too little.'],
  ],
])('%s', (_, rows, sentences) => {
  expect(wordsOf(planOf(rows))).toEqual(sentences);
});

describe('since the last recorded meeting', () => {
  const since = (now: Rows, then: Rows) =>
    wordsOf(planOf(now, [recorded(then)])).filter((sentence) => sentence.startsWith('Since'));

  test.each<readonly [string, Rows, Rows, readonly string[]]>([
    ['nothing moved', [LATE, GREEN], [LATE, GREEN], []],
    [
      'one slipped',
      [LATE],
      [['1', 'Write to every school.', 'Education', '31 March 2030']],
      ['Since the meeting on 20 July 2016 1 got worse, into red.'],
    ],
    [
      'several ways',
      [LATE, DONE, ['9', 'A further action.', 'Police', '1 May 2030']],
      [
        ['1', 'Write to every school.', 'Education', '31 March 2030'],
        GREEN,
        ['8', 'Dropped.', 'Police', '1 May 2030'],
      ],
      [
        'Since the meeting on 20 July 2016 1 was completed with evidence, 1 got worse, into red, 1 was added and 1 is no longer in the plan.',
      ],
    ],
  ])('%s', (_, now, then, sentences) => {
    expect(since(now, then)).toEqual(sentences);
  });

  test('several plans are counted together, and those without a meeting are said to be left out', () => {
    const one = planOf([LATE], [recorded([['1', 'Write to every school.', 'Education', '31 March 2030']])]);
    const two = planOf([LATER, GREEN]);
    expect(wordsOf(one, two)).toEqual([
      '2 of 3 actions are overdue; the longest, with Education, by 198 days.',
      'Since the meeting on 20 July 2016, in the 1 plan with one recorded, 1 got worse, into red.',
    ]);
  });

  test('a meeting on the day of the report is not compared with', () => {
    const plan = planOf([LATE], [recorded([GREEN], '2016-10-15')]);
    expect(wordsOf(plan).some((sentence) => sentence.startsWith('Since'))).toBe(false);
  });
});

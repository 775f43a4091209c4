/** What the board is asked to do, by the first reason that fits. */
import { boardAsk } from '../../../../src/plan/change/summary/board-ask';
import type { CellValue } from '../../../../src/plan/read/sheet/sheet-snapshot';
import type { SetupInput } from '../../../../src/plan/read/setup/setup';
import { actionAt, planIn } from '../../../support/review-grid';

const HEADER = [
  'Action',
  'Lead',
  'Due date',
  'Status',
  'Date achieved',
  'Evidence required',
  'Evidence provided',
  'Progress',
];

interface Words {
  readonly lead?: string;
  readonly due?: string;
  readonly status?: string;
  readonly achieved?: string;
  readonly required?: string;
  readonly provided?: string;
  readonly progress?: string;
}

function asked(words: Words, setup: Partial<SetupInput> = {}): string | null {
  const { lead = 'CSC', due = '31 March 2030', status = '', achieved = '', required = '' } = words;
  const { provided = '', progress = '' } = words;
  const row: readonly CellValue[] = [
    'Write to every school.',
    lead,
    due,
    status,
    achieved,
    required,
    provided,
    progress,
  ];
  return boardAsk(actionAt(planIn([HEADER, row, ['Audit the letters.', 'CSC', '31 May 2030']], setup), 2));
}

describe('nothing is asked', () => {
  test.each<readonly [string, Words]>([
    ['of an action on track', {}],
    ['of one that is due soon', { due: '20 October 2016' }],
    ['of one that is complete, with evidence', { achieved: '3 May 2016', provided: 'Minutes of 4 May 2016' }],
    [
      'of one that was withdrawn for a reason',
      { status: 'Superseded', progress: 'The regional procedure covers it' },
    ],
    ['of an ongoing one with a milestone ahead', { due: 'March 2030 and ongoing' }],
  ])('%s', (_, words) => {
    expect(asked(words)).toBeNull();
  });
});

const CASES: readonly (readonly [string, string, Words, Partial<SetupInput>?])[] = [
  [
    'due before the plan was agreed',
    'settle the date, which lies before the plan was agreed: 30 June 2016?',
    { due: 'By June 2015' },
    { agreed: '2016-01-27' },
  ],
  [
    'an impossible date',
    'settle the date, which does not exist: 30 September 2020 or 1 October 2020?',
    { due: '31 September 2020' },
  ],
  [
    'a year that was supplied',
    'settle the date, which does not say its year: 31 December 2016?',
    { due: 'Autumn term' },
    { agreed: '2016-05-01' },
  ],
  ['no date', 'give it a date', { due: '' }],
  ['words that are no date', 'give it a date', { due: 'Review of policy to be' }],
  ['no date and no lead', 'give it a date', { due: 'TBC', lead: '' }],
  [
    'overdue, with evidence asked for',
    'receive the record of meeting, or agree a new date',
    { due: 'March 2016', required: 'Record of meeting.\nReport to Board' },
  ],
  ['overdue, with none', 'hear why, or agree a new date', { due: 'March 2016' }],
  [
    'overdue, with evidence to be confirmed',
    'hear why, or agree a new date',
    { due: 'March 2016', required: 'TBC' },
  ],
  [
    'done, with weak evidence',
    'see the minutes before it is closed',
    { achieved: '3 May 2016', provided: 'Completed.', required: 'Minutes' },
  ],
  ['done, with no evidence', 'see evidence before it is closed', { achieved: '3 May 2016' }],
  [
    'done before the plan was agreed: its due date is settled by that',
    'see evidence before it is closed',
    { due: 'June 2015', achieved: '3 May 2016' },
    { agreed: '2016-01-27' },
  ],
  [
    'disputed',
    'say whether it is done',
    { status: 'In progress', achieved: '3 May 2016', provided: 'Minutes of 4 May 2016' },
  ],
  ['no lead', 'name a lead', { lead: '' }],
  ['a collective lead', 'name a lead', { lead: 'All agencies' }],
  ['ongoing', 'set a review date', { due: 'Ongoing' }],
  ['withdrawn without a reason', 'record why', { status: 'Cancelled' }],
];

test.each(CASES.map(([reason, ask, words, setup]) => ({ reason, ask, words, setup })))(
  '$reason: the board is asked to $ask',
  ({ ask, words, setup }) => {
    expect(asked(words, setup)).toBe(ask);
  },
);

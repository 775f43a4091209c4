/** Questions answered with "It is right": not asked again, until the words they were about change. */
import { answerRight, canBeRight } from '../../../../src/plan/judge/report/answered';
import { CHECKS } from '../../../../src/plan/judge/checks';
import type { ActionReport, Finding } from '../../../../src/plan/judge/report/plan-report';
import type { SetupChanges } from '../../../../src/plan/read/setup/setup-changes';
import { planIn } from '../../../support/review-grid';

const HEADER = ['Action', 'Lead', 'Due date'];
const ROWS = [HEADER, ['Audit files', 'CSC', 'By June 2015'], ['Train staff', 'Police', 'June 2017']];

type Rows = Parameters<typeof planIn>[0];

const judged = (rows: Rows, settings: Pick<SetupChanges, 'answers'> = {}): readonly ActionReport[] =>
  planIn(rows, { agreed: '2016-01-27', answers: settings.answers ?? [] }).actions;

const asked = (actions: readonly ActionReport[]): readonly (readonly string[])[] =>
  actions.map(({ findings }) => findings.map(({ id }) => id).filter((id) => id === 'due-before-agreed'));

/** The settings after the question of the first action was answered. */
function answered(rows: Rows): SetupChanges {
  const action = judged(rows)[0] as ActionReport;
  const finding = action.findings.find(({ id }) => id === 'due-before-agreed') as Finding;
  return answerRight({}, finding, action);
}

test('only questions can be right, and only those whose check says so', () => {
  const may = CHECKS.filter((check) => check.mayBeRight);
  expect(may.map(({ verdict, scope, lasting }) => [verdict, scope, lasting])).toEqual(
    may.map(() => ['review', 'action', true]),
  );
  expect(canBeRight({ id: 'due-before-agreed', verdict: 'review' })).toBe(true);
  expect(canBeRight({ id: 'due-before-agreed', verdict: 'fail' })).toBe(false);
  expect(canBeRight({ id: 'overdue', verdict: 'review' })).toBe(false);
});

test('an answer ends the question, and says in words what was asked of which action', () => {
  const settings = answered(ROWS);
  expect(asked(judged(ROWS))).toEqual([['due-before-agreed'], []]);
  expect(asked(judged(ROWS, settings))).toEqual([[], []]);
  expect(settings.answers).toEqual([
    {
      question: expect.stringContaining('C2 is due on 30 June 2015'),
      about: 'Audit files',
      key: expect.stringMatching(/^due-before-agreed#[a-z0-9]{8}$/),
    },
  ]);
});

test('the rating and every other finding stay as they are', () => {
  const [before, after] = [judged(ROWS)[0], judged(ROWS, answered(ROWS))[0]];
  expect(after?.rating).toEqual(before?.rating);
  expect(after?.findings).toEqual(before?.findings.filter(({ id }) => id !== 'due-before-agreed'));
});

test.each<[string, Rows, readonly (readonly string[])[]]>([
  ['sorted', [HEADER, ROWS[2] as string[], ROWS[1] as string[]], [[], []]],
  ['pushed down by a title', [['Plan of the LSCB'], ...ROWS], [[], []]],
  ['broken into other lines', [HEADER, ['Audit\nfiles', 'CSC', 'By  June 2015']], [[]]],
  ['given to another lead', [HEADER, ['Audit files', 'Police', 'By June 2015']], [[]]],
])('an answer holds when the plan is %s', (_, rows, expected) => {
  expect(asked(judged(rows, answered(ROWS)))).toEqual(expected);
});

test.each<[string, Rows]>([
  ['the action is reworded', [HEADER, ['Audit all files', 'CSC', 'By June 2015']]],
  ['the date is another', [HEADER, ['Audit files', 'CSC', 'By May 2015']]],
  ['the date is respelt', [HEADER, ['Audit files', 'CSC', '30/06/2015']]],
])('the question is asked again when %s', (_, rows) => {
  expect(asked(judged(rows, answered(ROWS)))).toEqual([['due-before-agreed']]);
});

test('a lead taken from above is asked about again when another lead stands there', () => {
  const rows = (lead: string): Rows => [
    ['Recommendation', 'Action', 'Lead', 'Due date'],
    ['Audit the files', 'Draw a sample of files', lead, '30 June 2017'],
    ['', 'Report what the files say', '', '30 June 2017'],
  ];
  const inherited = (actions: readonly ActionReport[]): readonly Finding[] =>
    (actions[1] as ActionReport).findings.filter(({ id }) => id === 'lead-inherited');
  const before = judged(rows('Police'));
  const [question] = inherited(before);
  const settings = answerRight({}, question as Finding, before[1] as ActionReport);
  expect(inherited(judged(rows('Police'), settings))).toEqual([]);
  expect(inherited(judged(rows('Education'), settings))).toHaveLength(1);
});

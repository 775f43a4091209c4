import { reviewWorkbook } from '../../../../src/plan/review';
import { makeSetup, type SetupInput } from '../../../../src/plan/read/setup/setup';
import { chosenLeads } from '../../../../src/plan/returns/chase/chosen-leads';
import { CHASE_RULES, type ChaseRuleId } from '../../../../src/plan/returns/chase/rules';
import { whoToChase, type Chase } from '../../../../src/plan/returns/chase/who-to-chase';
import { gridSnapshot } from '../../../support/grid-snapshot';

const HEADER = ['Ref', 'Action', 'Lead', 'Due date', 'Status', 'Evidence provided', 'Date achieved'];
const ROWS = [
  ['1', 'Write to every school.', 'Education', '30 June 2016', '', '', ''],
  ['2', 'Train the staff.', 'Police', '31 October 2016', '', '', ''],
  ['3', 'Audit the letters.', 'Police and Education', '30 June 2030', '', '', ''],
  ['4', 'Meet every head.', 'Police', '30 June 2016', 'Complete', '', '12 May 2016'],
  [
    '5',
    'Hold a day.',
    'Police',
    '30 June 2016',
    '',
    'Training records of 40 staff, June 2016',
    '12 May 2016',
  ],
  ['6', 'Close the office.', 'Police', '30 June 2016', 'Superseded by action 2', '', ''],
  ['7', 'Tell everyone.', 'All agencies', '30 June 2016', '', '', ''],
  ['8', 'Look into it.', 'KM', '30 June 2016', '', '', ''],
  ['9', 'Find a room.', '', '30 June 2016', '', '', ''],
  ['10', 'Ask the college.', 'Police and KM', '30 June 2016', '', '', ''],
  ['11', 'Report.', 'Education', 'when it suits', '', '', ''],
];

const chased = (
  rules: readonly ChaseRuleId[],
  rows: readonly (readonly string[])[] = ROWS,
  setup: Partial<SetupInput> = {},
): Chase =>
  whoToChase(
    reviewWorkbook([gridSnapshot([HEADER, ...rows])], makeSetup({ asOf: '2016-10-15', ...setup })),
    new Set(rules),
    [],
  );

const asked = ({ leads }: Chase) =>
  Object.fromEntries(
    leads.map(({ name, actions }) => [
      name,
      actions.map(({ action, rules }) => `${action.row.ref}: ${rules.join(' ')}`),
    ]),
  );

const why = ({ notChased }: Chase) => new Map(notChased.map((each) => [each.ref, each.why]));

test.each<[ChaseRuleId[], Record<string, string[]>]>([
  [[], {}],
  [['overdue'], { Education: ['1: overdue'], Police: ['10: overdue'] }],
  [['due-30'], { Police: ['2: due-30'] }],
  [
    ['overdue', 'due-30', 'evidence'],
    {
      Education: ['1: overdue evidence', '3: evidence', '11: evidence'],
      Police: ['2: due-30 evidence', '3: evidence', '4: evidence', '10: overdue evidence'],
    },
  ],
  [
    ['all-open'],
    {
      Education: ['1: all-open', '3: all-open', '11: all-open'],
      Police: ['2: all-open', '3: all-open', '10: all-open'],
    },
  ],
])('%j asks about the actions that they fit, each once of each lead', (rules, expected) => {
  expect(asked(chased(rules))).toEqual(expected);
});

test('withdrawn and evidenced actions are never asked about, and done ones for their evidence alone', () => {
  const all = chased(CHASE_RULES.map(({ id }) => id));
  const refs = all.leads.flatMap(({ actions }) => actions.map(({ action }) => action.row.ref));
  expect(refs).not.toContain('5');
  expect(refs).not.toContain('6');
  expect(
    all.leads.flatMap(({ actions }) => actions).find(({ action }) => action.row.ref === '4')?.rules,
  ).toEqual(['evidence']);
});

test('every action is asked about or listed with its reason, never both', () => {
  for (const { id } of CHASE_RULES) {
    const chase = chased([id]);
    const listed = chase.notChased.map(({ ref }) => ref);
    const refs = new Set(chase.leads.flatMap(({ actions }) => actions.map(({ action }) => action.row.ref)));
    expect([...refs, ...listed].sort()).toEqual(ROWS.map(([ref]) => ref).sort());
    expect(chase.notChased.every((each) => /\.$/.test(each.why))).toBe(true);
  }
});

test('a name that cannot be asked is listed with its actions, and the others of the action are asked', () => {
  const chase = chased(['overdue']);
  expect(chase.notAsked.map(({ lead, why: reason, actions }) => [lead, reason, actions.length])).toEqual([
    ['All agencies', '“All agencies” names nobody in particular: name somebody.', 1],
    ['KM', 'It is not plain who “KM” is: add the name to the leads register.', 2],
  ]);
  const reasons = why(chase);
  expect(reasons.get('7')).toContain('name somebody');
  expect(reasons.get('8')).toContain('It is not plain who “KM” is');
  expect(reasons.get('9')).toBe('No lead is named.');
  expect(reasons.has('10')).toBe(false);
});

test.each([
  ['2', 'its next date is 31 October 2016'],
  ['3', 'its next date is 30 June 2030'],
  ['4', 'It is said to be done, and its evidence is not asked for this time.'],
  ['5', 'It is done and evidenced.'],
  ['6', 'It is withdrawn.'],
  ['11', 'its due date could not be read'],
])('action %s is not asked about when only overdue ones are, because “%s”', (ref, words) => {
  expect(why(chased(['overdue'])).get(ref)).toContain(words);
});

test('with a confirmed register, a lead who is not in it or has left is not asked', () => {
  const lead = (name: string, to: string | null = null) => ({ name, kind: 'agency' as const, to });
  const register = {
    origin: 'confirmed' as const,
    entries: [lead('Education'), lead('Police', '2016-01-31')],
  };
  const chase = chased(['overdue'], ROWS, { register });
  expect(chase.leads.map(({ name }) => name)).toEqual(['Education']);
  expect(why(chase).get('10')).toContain('“Police” is in the leads register, but not for this day.');
  expect(why(chase).get('8')).toContain('“KM” is not in the leads register.');
});

test('leads of one action are each told of the other, and what their own part is', () => {
  const chase = chased(
    ['overdue'],
    [
      [
        '1',
        'Review the audits.',
        'Police to review audits; Education to write to schools',
        '30 June 2016',
        '',
        '',
        '',
      ],
    ],
  );
  expect(chase.leads.map(({ name, actions }) => [name, actions[0]?.together, actions[0]?.duty])).toEqual([
    ['Education', ['Police'], 'to write to schools'],
    ['Police', ['Education'], 'to review audits'],
  ]);
});

test('a closed plan takes no part, and a row that refers to another action says so', () => {
  const report = reviewWorkbook(
    [
      gridSnapshot([HEADER, ...ROWS], { name: 'Closed actions' }),
      gridSnapshot(
        [
          ['Action', 'Lead', 'Due date'],
          ['Write to every school.', 'Education', '30 June 2016'],
          ['This is covered by Recommendation 2.', '', ''],
          ['Train the staff.', 'Police', '30 June 2016'],
        ],
        { name: 'Plan' },
      ),
    ],
    makeSetup({ asOf: '2016-10-15' }),
  );
  const chase = whoToChase(report, new Set(['overdue'] as const), []);
  expect(chase.leads.flatMap(({ actions }) => actions.map(({ plan }) => plan.sheet))).toEqual([
    'Plan',
    'Plan',
  ]);
  expect(chase.notChased).toMatchObject([{ rowIndex: 2, why: 'The row refers to another action.' }]);
});

test('leads that the user left out are named as the reason', () => {
  const chase = chosenLeads(chased(['overdue']), ['police']);
  expect(chase.leads.map(({ name }) => name)).toEqual(['Police']);
  expect(why(chase).get('1')).toBe('Left out of this pack: “Education”.');
  expect(why(chase).has('10')).toBe(false);
});

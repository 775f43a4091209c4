/** Which cell decides whether an action is done, how that affects the rating, and what is queried. */
import { actionAt, planIn } from '../../../support/review-grid';

const HEADER = ['Action', 'Lead', 'Due date', 'Date achieved', 'Status', 'RAG', 'Progress'];
const ASOF = { asOf: '2024-06-15' };

/** The rating, completion and finding ids of one row of a plan; the action was due in May. */
function judged(
  cells: Partial<Record<'due' | 'achieved' | 'status' | 'rag' | 'progress' | 'evidence', string>>,
  setup: { readonly doneWords?: readonly string[]; readonly scheme?: 'brag' | 'rag' } = {},
) {
  const header = cells.evidence === undefined ? HEADER : [...HEADER, 'Evidence provided'];
  const row = [
    'Brief the night staff',
    'Health',
    cells.due ?? '31 May 2024',
    cells.achieved ?? '',
    cells.status ?? '',
    cells.rag ?? '',
    cells.progress ?? '',
    ...(cells.evidence === undefined ? [] : [cells.evidence]),
  ];
  const action = actionAt(
    planIn([header, row], { ...ASOF, ...setup, doneWords: [...(setup.doneWords ?? [])] }),
    2,
  );
  return { action, rating: action.rating.colour, ids: action.findings.map(({ id }) => id) };
}

const MINUTES = 'Minutes of the quality group, 3 June 2024, item 4';

test.each([
  ['an open row is red', {}, 'red', 'open', null],
  ['a date achieved', { achieved: '3 June 2024', evidence: MINUTES }, 'blue', 'dated', 'achieved'],
  ['a status', { status: 'Implemented', evidence: MINUTES }, 'blue', 'undated', 'status'],
  ['a RAG that is blue', { rag: 'Blue', evidence: MINUTES }, 'blue', 'undated', 'statedRag'],
  ['a due cell', { due: 'Signed off 3 June 2024', evidence: MINUTES }, 'blue', 'dated', 'due'],
  [
    'progress',
    { progress: 'Completed. All shifts briefed.', evidence: MINUTES },
    'blue',
    'undated',
    'progress',
  ],
  ['done without evidence', { status: 'Closed', evidence: '' }, 'amber', 'undated', 'status'],
  [
    'a status, with its day in progress',
    { status: 'Closed', progress: 'Closed 3 June 2024' },
    'amber',
    'dated',
    'status',
  ],
  ['withdrawn', { status: 'Not taken forward' }, 'withdrawn', 'withdrawn', 'status'],
  ['withdrawn in place of a date', { due: 'No longer required' }, 'withdrawn', 'withdrawn', 'due'],
] as const)('%s', (_, cells, rating, state, from) => {
  const got = judged(cells);
  expect([got.rating, got.action.completion.state, got.action.completion.from]).toEqual([
    rating,
    state,
    from,
  ]);
});

test.each([
  ['a status against a red RAG: done', { status: 'Complete', rag: 'Red' }, 'amber', ['done-disputed']],
  [
    'a date against a status: done',
    { achieved: '3 June 2024', status: 'In progress' },
    'amber',
    ['done-disputed'],
  ],
  ['a cell that says no against a status', { achieved: 'No', status: 'Complete' }, 'red', ['done-disputed']],
  [
    'a forecast against a status',
    { achieved: 'Expected 3 July 2024', status: 'Complete' },
    'red',
    ['achieved-unreadable', 'done-disputed'],
  ],
  [
    'a status against progress',
    { status: 'Not started', progress: 'Completed 3 June 2024' },
    'red',
    ['done-disputed'],
  ],
  [
    'withdrawn, and yet a date',
    { achieved: '3 June 2024', status: 'Superseded by action 3' },
    'withdrawn',
    ['done-disputed'],
  ],
  [
    'open, and yet withdrawn in its progress',
    { status: 'In progress', progress: 'Withdrawn at the June Board' },
    'red',
    ['done-disputed'],
  ],
  [
    'not done, because it was withdrawn',
    { achieved: 'No', status: 'Superseded by action 3' },
    'withdrawn',
    [],
  ],
  ['half done by its own word', { status: 'Complete (day staff only)' }, 'red', ['done-disputed']],
  [
    'words that cannot be placed decide nothing',
    { achieved: 'see tab 3', status: 'Complete' },
    'amber',
    ['achieved-unreadable', 'achieved-undated'],
  ],
  [
    'green beside done is no contradiction',
    { status: 'Complete', rag: 'Green' },
    'amber',
    ['achieved-undated'],
  ],
  ['a status that leaves it unsaid', { status: 'No further action' }, 'red', ['done-disputed']],
  ['a colour with a question mark', { rag: 'Blue?' }, 'red', ['done-disputed']],
  ['a colour with its label', { rag: 'RAG: B' }, 'amber', ['achieved-undated']],
  ['what a status leaves unsaid, another cell says', { achieved: '3 June 2024', status: 'N/A' }, 'amber', []],
  ['withdrawn without a reason', { status: 'Cancelled' }, 'withdrawn', ['withdrawn']],
  ['on hold is rated all the same', { status: 'On hold' }, 'red', ['on-hold']],
] as const)('%s', (_, cells, rating, asked) => {
  const got = judged(cells);
  expect(got.rating).toBe(rating);
  expect(got.ids).toEqual(expect.arrayContaining([...asked]));
  for (const id of ['achieved-unreadable', 'done-disputed', 'withdrawn', 'on-hold'] as const)
    if (!(asked as readonly string[]).includes(id)) expect(got.ids).not.toContain(id);
});

test('done is never red, and a withdrawn action is not chased', () => {
  for (const status of ['Complete', 'Closed', 'Actioned', 'Cancelled', 'Superseded'])
    expect(judged({ status }).ids).not.toEqual(expect.arrayContaining(['overdue']));
});

test('a forecast is not done, on the day before and on the day after', () => {
  for (const asOf of ['2024-06-02', '2024-06-04']) {
    const plan = planIn([HEADER, ['Brief', 'Health', '31 May 2024', 'Anticipated 3 June 2024', '', '', '']], {
      asOf,
    });
    expect(actionAt(plan, 2).rating.colour).toBe('red');
  }
});

test('without an evidence column, progress is judged, and only what can be looked at counts', () => {
  const shown = judged({ status: 'Complete', progress: 'Report published on the website 3 June 2024' });
  expect([shown.rating, shown.action.evidenceOrigin]).toEqual(['blue', 'progress']);
  const told = judged({ status: 'Complete', progress: 'All staff now aware.' });
  expect([told.rating, told.action.evidence.level]).toEqual(['amber', 'none']);
  const figures = judged({ status: 'Complete', progress: '84% of staff attended.' });
  expect([figures.rating, figures.action.evidence.level]).toEqual(['amber', 'none']);
  const open = judged({ progress: 'Report published on the website 3 June 2024' });
  expect(open.action.evidence.level).toBe('none');
});

test('a claim whose evidence is still to come is never blue', () => {
  const got = judged({ status: 'Complete – evidence awaited', evidence: MINUTES });
  expect([got.rating, got.action.rating.because]).toEqual(['amber', ['evidence-weak']]);
});

test('the board’s own words for done come from the setup', () => {
  const cells = { status: 'Embedded', evidence: MINUTES };
  expect(judged(cells).rating).toBe('red');
  expect(judged(cells, { doneWords: ['Embedded'] }).rating).toBe('blue');
});

test('yes and no under a header that asks say whether it is done', () => {
  const plan = planIn(
    [
      ['Action', 'Lead', 'Due date', 'Action completed Y/N'],
      ['Brief the day staff', 'Health', '31 May 2024', 'Y'],
      ['Brief the night staff', 'Health', '31 May 2024', 'N'],
    ],
    ASOF,
  );
  expect(plan.actions.map(({ rating }) => rating.colour)).toEqual(['amber', 'red']);
});

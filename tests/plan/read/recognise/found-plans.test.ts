/** Plans in unusual layouts: what must be found, and which column must hold what. */
import { recognisePlans } from '../../../../src/plan/read/recognise/recognise-plans';
import { gridSnapshot, type GridOptions } from '../../../support/grid-snapshot';

type Rows = readonly (readonly (string | number | null)[])[];
const task = 'Review the step-up procedure with all partners';
const other = 'Brief every head teacher on private fostering';

interface Case {
  readonly rows: Rows;
  readonly options?: GridOptions;
  readonly header?: number;
  readonly columns: Readonly<Record<string, string>>;
}

const dated = (cells: readonly string[]): GridOptions => ({
  formats: Object.fromEntries(cells.map((cell) => [cell, 'dd/mm/yyyy'])),
});

const CASES: readonly (readonly [string, Case])[] = [
  [
    'an export of a planner',
    {
      rows: [
        ['Title', 'Assigned To', 'Bucket', 'Due Date', 'Priority'],
        [task, 'Ada Holm', 'Training', 45382, 'High'],
        [other, 'Bo Lee', 'Audit', 45473, 'Low'],
      ],
      options: dated(['D2', 'D3']),
      columns: { A: 'action', B: 'lead', C: 'theme', D: 'due', E: 'priority' },
    },
  ],
  [
    'a tracker with actionee and ETA',
    {
      rows: [
        ['No', 'Agreed management action', 'Actionee', 'ETA', 'Quarterly progress'],
        [1, task, 'Head of Service', 'June 2024', 'The procedure has been drafted'],
        [2, other, 'ICB', 'July 2024', ''],
      ],
      columns: { A: 'ref', B: 'action', C: 'lead', D: 'due', E: 'progress' },
    },
  ],
  [
    'what we said we would do',
    {
      rows: [
        ['What we said we would do', 'Post title', 'Timetable', 'Closed date'],
        [task, 'Designated Doctor', 'May 2024', ''],
        [other, 'Head of Service', 'June 2024', ''],
      ],
      columns: { A: 'action', B: 'lead', C: 'due', D: 'achieved' },
    },
  ],
  [
    'a second row of guidance',
    {
      rows: [
        ['Recommendation', 'Action', 'Lead', 'Due date'],
        ['What was recommended?', 'What will be done?', 'One name', 'Day, month and year'],
        ['The board should assure itself', task, 'Police', 'May 2024'],
      ],
      header: 0,
      columns: { A: 'recommendation', B: 'action', C: 'lead', D: 'due' },
    },
  ],
  [
    'two header rows without merged cells',
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Completion date', '', 'Progress'],
        ['', '', '', 'Target', 'Actual', ''],
        ['1', task, 'Police', 'May 2024', '', 'Begun'],
        ['2', other, 'ICB', 'June 2024', 'May 2024', 'Done'],
      ],
      columns: { A: 'ref', B: 'action', C: 'lead', D: 'due', E: 'achieved', F: 'progress' },
    },
  ],
  [
    'the qualifier after a dash',
    {
      rows: [
        ['Action', 'Owner', 'Delivery date – original', 'Delivery date – revised'],
        [task, 'Police', 'May 2024', 'June 2024'],
        [other, 'ICB', 'June 2024', ''],
      ],
      columns: { A: 'action', B: 'lead', C: 'due', D: 'revisedDue' },
    },
  ],
  [
    'months beside',
    {
      rows: [
        ['Task', 'Responsible officer', 'Apr 24', 'May 24', 'Jun 24', 'Jul 24', 'Aug 24', 'Sep 24'],
        [task, 'Ada Holm', 'x', 'x', '', '', '', ''],
        [other, 'Bo Lee', '', '', 'x', '', '', ''],
      ],
      columns: { A: 'action', B: 'lead' },
    },
  ],
  [
    'lead, date and outcome without a name for the action',
    {
      rows: [
        ['Accountable officer', 'Deadline', 'Expected outcome', 'RAG'],
        ['Head of Service', 'May 2024', 'Staff are confident', 'Green'],
        ['ICB', 'June 2024', 'Fewer delays', 'Amber'],
      ],
      columns: { A: 'lead', B: 'due', C: 'purpose', D: 'statedRag' },
    },
  ],
  [
    'a slip of spelling',
    {
      rows: [
        ['Recomendation', 'Action', 'Responsibilty', 'Timescales'],
        ['The board should assure itself', task, 'Police', 'May 2024'],
        ['All agencies must act', other, 'ICB', 'June 2024'],
      ],
      columns: { A: 'recommendation', B: 'action', C: 'lead', D: 'due' },
    },
  ],
  [
    'dates of something else beside',
    {
      rows: [
        ['Date of referral', 'Action', 'Lead officer', 'Target date', 'Date of update', 'Signed off by'],
        ['3 Jan 2024', task, 'Police', 'May 2024', '3 Mar 2024', 'Chair'],
        ['4 Jan 2024', other, 'ICB', 'June 2024', '3 Mar 2024', 'Chair'],
      ],
      columns: { B: 'action', C: 'lead', D: 'due' },
    },
  ],
  [
    'a RAG for each agency',
    {
      rows: [
        ['Action', 'Lead', 'Due date', 'Police RAG', 'Health RAG', 'Council RAG'],
        [task, 'Police', 'May 2024', 'Red', 'Green', 'Amber'],
        [other, 'ICB', 'June 2024', 'Green', 'Green', 'Red'],
      ],
      columns: { A: 'action', B: 'lead', C: 'due' },
    },
  ],
];

test.each(CASES)('%s', (_, { rows, options, header, columns }) => {
  const plans = recognisePlans(gridSnapshot(rows, options), [], []);
  expect(plans).toHaveLength(1);
  const [plan] = plans;
  if (header !== undefined) expect(plan?.table.region.headerRow).toBe(header);
  const found = (plan?.columns.columns ?? []).flatMap(({ columnIndex, fields }) =>
    fields.length > 0 ? [[String.fromCharCode(65 + columnIndex), fields.join('+')] as const] : [],
  );
  expect(Object.fromEntries(found)).toEqual(columns);
});

describe('a row that a person pointed at', () => {
  const rows = [
    ['Wozzle', 'Fribble', 'Quonk', 'Note'],
    [task, 'Police', 'May 2024', ''],
    [other, 'ICB', 'June 2024', ''],
  ];
  const confirmed = [
    { sheet: 'Plan', header: 'Wozzle', fields: ['action'] as const },
    { sheet: 'Plan', header: 'Fribble', fields: ['lead'] as const },
    { sheet: 'Plan', header: 'Quonk', fields: ['due'] as const },
  ];

  test('is not found on its own', () => expect(recognisePlans(gridSnapshot(rows), [], [])).toEqual([]));

  test('is the header once chosen', () => {
    const [plan] = recognisePlans(gridSnapshot(rows), [], confirmed);
    expect(plan?.columns.columns.slice(0, 3).map(({ fields, how }) => [...fields, how])).toEqual([
      ['action', 'confirmed'],
      ['lead', 'confirmed'],
      ['due', 'confirmed'],
    ]);
    expect(plan?.table.rows).toHaveLength(2);
  });

  test('on another sheet does not affect this one', () =>
    expect(recognisePlans(gridSnapshot(rows, { name: 'Other' }), [], confirmed)).toEqual([]));
});

/** The roll-up: every plan of the workbook in one line, and a total. Shown only if there are several. */
import type { At, Block, SummaryPlan, TableRow } from '../block';
import { countOfOverdue } from '../figures';
import { allCounts, RATING_COLUMNS } from '../rating-table';
import { columnName } from '../../../read/sheet/a1';
import { COLUMN } from '../../../marks/summary/summary-columns';

const COLUMNS = [...RATING_COLUMNS.map(({ column }) => column), COLUMN.overdue];

export const plans: Block<'plans'> = {
  id: 'plans',
  title: 'All plans',
  why: 'A board with several plans looks first at which of them needs its time.',
  scope: 'workbook',
  layOut: ({ plans: all }) => {
    const counted = all.filter(({ report }) => report.actions.length > 0);
    if (counted.length < 2) return [];
    return [
      {
        kind: 'table',
        columns: [
          { title: 'Plan', column: COLUMN.label, as: 'long' },
          ...RATING_COLUMNS,
          { title: 'Overdue', column: COLUMN.overdue, as: 'count' },
        ],
        rows: [...counted.map(planRow), total],
      },
    ];
  },
  // One plan needs no roll-up; several are tested with the whole sheet.
  examples: [
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date'],
        ['1', 'Write to every school.', 'Education', '31 March 2030'],
      ],
      says: [],
    },
  ],
};

const planRow = ({ label, prefix }: SummaryPlan): TableRow => ({
  cells: [label, ...allCounts(prefix), { formula: () => countOfOverdue(prefix) }],
});

const total: TableRow = {
  isTotal: true,
  cells: [
    'All plans',
    ...COLUMNS.map((column) => ({
      formula: ({ first, last }: At) =>
        `=SUM(${columnName(column)}${first}:${columnName(column)}${last - 1})`,
    })),
  ],
};

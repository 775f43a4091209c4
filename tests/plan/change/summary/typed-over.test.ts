/** The figures of a group follow what the plan's columns show, also where staff typed over them. */
import type { BlockId } from '../../../../src/plan/change/summary/blocks';
import { COLUMN } from '../../../../src/plan/marks/summary/summary-columns';
import { FOLLOW } from '../../../../src/plan/change/summary/group-figures';
import { findSheet, setCell, type CellValue, type Workbook } from '../../../../src/workbench/model/workbook';
import { setAsOf } from '../../../support/flagged-workbook';
import { sheetOf, smallPlan } from '../../../support/small-plan';
import { summarise, tableOf } from '../../../support/summarised-workbook';

const SETUP = { asOf: '2016-10-15' };
const AS_OF = 42_658;
/** The second row of actions: overdue since 30 June. */
const OVERDUE = 2;

async function summarised(blocks?: readonly BlockId[]): Promise<Workbook> {
  const workbook = smallPlan(['5', 'Call each family.', 'Police', '30 November 2016', '', '']);
  await summarise(workbook, SETUP, blocks ? { blocks } : {});
  return workbook;
}

function type(workbook: Workbook, header: string, value: CellValue): void {
  const plan = sheetOf(workbook);
  const column = [...(plan.rows.get(0)?.cells ?? [])].find(([, cell]) => cell.value === header)?.[0];
  if (column === undefined) throw new Error(`No column ${header}`);
  setCell(plan, OVERDUE, column, { value });
  setAsOf(workbook, SETUP.asOf);
}

const police = (workbook: Workbook) => {
  const row = tableOf(workbook, 'By lead', 'Lead').get('Police');
  return ['Red', 'Amber', 'Green', 'Overdue', 'Oldest overdue', 'Next due'].map((title) => row?.get(title));
};

/** What the last rows of the tables of groups say: whether ratings follow the rules. */
const follows = (workbook: Workbook) =>
  [...(findSheet(workbook, 'RAG summary')?.rows ?? [])].flatMap(([, { cells }]) => {
    const value = cells.get(COLUMN.inner + FOLLOW)?.value;
    return value === undefined || value === null ? [] : [value];
  });

test.each([
  ['nothing', 'Checks', '', [1, 1, 1, 1, 107, 42_704], 2],
  ['another rating', 'RAG', 'Green', [0, 1, 2, 1, 107, 42_704], 0],
  ['a word that is no rating', 'RAG', 'Done', [0, 1, 1, 1, 107, 42_704], 0],
  ['the same rating', 'RAG', 'Red', [1, 1, 1, 1, 107, 42_704], 2],
  ['days to come', 'Days left', 5, [1, 1, 1, 1, 0, AS_OF + 5], 1],
  ['words in place of days', 'Days left', 'late', [1, 1, 1, 1, 0, 42_704], 1],
  ['the number of a rule', 'Rule that decides', 9, [0, 1, 1, 1, 107, 42_704], 0],
  ['words in place of a rule', 'Rule that decides', 'overdue', [0, 1, 1, 0, 0, 42_704], 0],
])(
  '%s typed over an overdue action is counted as the plan shows it',
  async (_, header, typed, figures, state) => {
    const workbook = await summarised();
    type(workbook, header, typed);
    expect(police(workbook)).toEqual(figures);
    expect(new Set(follows(workbook))).toEqual(new Set([state]));
  },
);

test.each([[['heat-map', 'by-lead']], [['heat-map']], [['by-lead', 'heat-map']]] as const)(
  'the heat map counts like the leads’ table in the blocks %p',
  async (blocks) => {
    const workbook = await summarised(blocks);
    const row = tableOf(workbook, 'Heat map', 'Lead').get('Police');
    expect(['Red', 'Amber', 'Green', 'Actions'].map((title) => row?.get(title))).toEqual([1, 1, 1, 3]);
  },
);

/** A small plan, and copies of it in which single cells differ. */
import type { CellValue } from '../../../../../src/plan/read/sheet/sheet-snapshot';
import type { Merge, MergeCase } from '../../../../../src/plan/returns/merge/merge-returns';
import { sentInFile } from '../../../../../src/plan/returns/merge/sent-words';
import { finish } from '../../../../../src/plan/steps';
import type { GridOptions } from '../../../../support/grid-snapshot';
import type { Rows } from '../../../../support/review-grid';
import { judgedRows, merged, returned } from './merged';

const HEADER = [
  'No',
  'Recommendation',
  'Action',
  'Lead',
  'Due date',
  'Revised due date',
  'Evidence required',
  'Evidence provided',
  'Date achieved',
  'Progress',
  'Status',
];

const ACTIONS = [
  ['Hand over every pregnancy of concern to the health visiting team in writing.', 'Head of Midwifery'],
  ['Write a protocol for strategy meetings held at short notice.', 'Social Care'],
  ['Sample ten conference reports each quarter for the wishes of the child.', 'Quality Sub-group'],
  ['Log attendance worries on the shared chronology of each school.', 'Education'],
] as const;

/** By header; in Excel's rows 2 to 5 of the sheet "Plan". */
export type Cells = Readonly<Record<string, CellValue>>;

export const plain = (): Rows => [
  HEADER,
  ...ACTIONS.map(([action, lead], at): Rows[number] => [
    `${at + 1}.1`,
    `Agencies should be certain of point ${'abcd'[at]} of the review.`,
    action,
    lead,
    `${10 + at} March 2017`,
    '',
    'Report to the board',
    '',
    '',
    '',
    '',
  ]),
];

/** With some cells of one row (an Excel row) replaced. */
export const withCells = (rows: Rows, row: number, cells: Cells): Rows =>
  rows.map((each, at) =>
    at === row - 1 ? each.map((cell, column) => cells[String(HEADER[column])] ?? cell) : each,
  );

interface CellCase {
  /** What row 3 says in the plan, in what was sent (`null`: nobody knows), and in the return. */
  readonly plan?: Cells;
  readonly sent?: Cells | null;
  readonly returned: Cells;
  readonly formats?: GridOptions['formats'];
  readonly rules?: MergeCase['rules'];
}

const ROW = 3;

/** The offers for one row of the plan. */
export function mergedCell({ plan = {}, sent = null, returned: said, formats, rules }: CellCase): Merge {
  const plans = judgedRows(withCells(plain(), ROW, plan));
  const file = returned('return.xlsx', withCells(plain(), ROW, said), formats ? { formats } : {});
  const base = sent === null ? null : judgedRows(withCells(plain(), ROW, sent));
  return merged({
    plans,
    returns: [file],
    ...(rules ? { rules } : {}),
    ...(base ? { sent: finish(sentInFile(plans, base)) } : {}),
  });
}

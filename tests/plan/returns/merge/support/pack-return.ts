/** A lead's sheet of a chase pack that asks about rows of the small plan. */
import type { CellValue } from '../../../../../src/plan/read/sheet/sheet-snapshot';
import type { Rows } from '../../../../support/review-grid';
import { plain } from './small-return';

export const HEAD = [
  'Ref',
  'Recommendation',
  'Action',
  'Due date',
  'Read as',
  'Evidence required',
  'Last heard',
  'Asked about',
  'Update',
  'Status',
  'Done on',
  'Evidence provided (what)',
  'Where it is kept',
  'New date asked for and why',
];
export const MARK =
  'Pack 8APX-NZTT for Social Care (please leave this line: it tells us what the answer belongs to).';

/** A sheet with the plan's rows, filled in by header. */
export function packSheet(
  filled: Readonly<Record<number, Readonly<Record<string, CellValue>>>>,
  heard = '',
  mark = MARK,
): Rows {
  const rows = Object.entries(filled).map(([at, cells]) => {
    const [ref, recommendation, action, , due, , required] = plain()[Number(at) - 1] as readonly string[];
    const board: CellValue[] = [
      ref ?? '',
      recommendation ?? '',
      action ?? '',
      due ?? '',
      '',
      required ?? '',
      heard,
      'Overdue.',
    ];
    return HEAD.map((title, column): CellValue => cells[title] ?? board[column] ?? '');
  });
  return [
    ['Actions for Social Care'],
    ['As at 1 May 2017.'],
    ['Please fill in the yellow cells that apply, save the file and send it back.'],
    [mark],
    ['Please do not put the names of children or adults here.'],
    HEAD,
    ...rows,
  ];
}

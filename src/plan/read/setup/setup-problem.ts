/** What is wrong on the sheet "Plan setup", in words for the person who typed it: where, what, and what is used instead. */
import type { CellRef } from '../sheet/sheet-snapshot';

export type SetupProblemId =
  | 'not-ours'
  | 'newer-layout'
  | 'table-missing'
  | 'row-apart'
  | 'unknown-setting'
  | 'repeated'
  | 'unreadable'
  | 'incomplete'
  | 'to-be-checked'
  | 'unmatched';

export interface SetupProblem {
  readonly id: SetupProblemId;
  readonly cell: CellRef;
  /** Plain sentences: what stands there, and what is used instead. */
  readonly message: string;
}

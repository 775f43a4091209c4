/**
 * A problem on the sheet "Plan setup", in words for the person who typed it: where it is, what it is, and what is used
 * instead.
 */
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
  /** Plain sentences: what the cell says, and what is used instead. */
  readonly message: string;
}

/**
 * Judges a workbook file as the open workbook would be judged: its visible sheets, by its own "Plan setup" even if that
 * is hidden.
 */
import type { Outcome } from '../../plan/outcome';
import { isNamedSetup } from '../../plan/read/setup/find-setup-tables';
import { judgePlan, type Checked, type CheckOptions } from '../check-plan';
import type { WorkbookFile } from './workbook-file';

/** The report is `review.report` of the result. `no-plan-found` and `empty-workbook` as of the open workbook. */
export const judgeFile = ({ snapshots }: WorkbookFile, options: CheckOptions): Promise<Outcome<Checked>> =>
  judgePlan(
    snapshots.filter((snapshot) => snapshot.visible || isNamedSetup(snapshot)),
    options,
  );

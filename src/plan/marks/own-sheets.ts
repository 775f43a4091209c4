/**
 * Whether a sheet is one of the add-in's own (settings, summary, what changed, cover of a board copy), or a copy of one in any
 * workbook and under any name. Such a sheet is never read as a plan, whatever its tables contain (POLICY.md, Plans of a
 * workbook).
 */
import type { SheetSnapshot } from '../read/sheet/sheet-snapshot';
import { isSetupSheet } from '../read/setup/find-setup-tables';
import { SETUP_MARK } from '../read/setup/setup-words';
import { SETUP_TABLES } from '../read/setup/tables';
import { COVER_MARK, SUMMARY_COPY_MARK } from './own-marks';
import { isSummarySheet } from './summary/find-summary';
import { SUMMARY_MARK } from './summary/summary-mark';
import { WHAT_CHANGED_MARK } from './what-changed/what-changed-mark';

export const isOwnSheet = (snapshot: SheetSnapshot): boolean =>
  isSetupSheet(snapshot) || isSummarySheet(snapshot) || isOwnCopy(snapshot);

const MARKS = [SUMMARY_MARK, SUMMARY_COPY_MARK, SETUP_MARK, COVER_MARK, WHAT_CHANGED_MARK];
/** A summary's mark is below a line or two for each plan. */
const MARK_ROWS = 400;
/** A copy may have been pasted some columns in. */
const MARK_COLUMNS = 12;

/** Whether a sheet has one of our marks near its top, or one of our tables, whatever it is called. */
export function isOwnCopy({ values, tables }: SheetSnapshot): boolean {
  const bearsMark = values
    .slice(0, MARK_ROWS)
    .some((row) =>
      row
        .slice(0, MARK_COLUMNS)
        .some((value) => typeof value === 'string' && MARKS.some((mark) => value.trim().startsWith(mark))),
    );
  // Excel numbers the tables of a copied sheet.
  const names = SETUP_TABLES.map(({ name }) => name.toLowerCase());
  return (
    bearsMark || tables.some(({ name }) => names.some((own) => new RegExp(`^${own}_?\\d*$`, 'i').test(name)))
  );
}

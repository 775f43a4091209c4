/** What returns said, cell by cell, and what became of it; `plan/returns/merge` reads and writes it. Rows are only added. */
import { column, TELLS, type SetupTable } from '../setup-table';

export const updatesTable: SetupTable<'updates'> = {
  id: 'updates',
  name: 'PlanSetupUpdates',
  title: 'Plan updates',
  whenNeeded: true,
  holdsEarlierWords: true,
  isRecord: true,
  // Together no wider than A4 landscape holds at 9 points in any font.
  columns: [
    column('on', 'Merged on', 11, { isDate: true, also: ['on'] }),
    column('sheet', 'Sheet', 10),
    column('reference', 'Reference', 9),
    column('action', 'Action', 22),
    column('field', 'Field', 13, TELLS),
    column('from', 'From', 14, TELLS),
    column('to', 'To', 30, TELLS),
    column('source', 'Source', 13, TELLS),
    column('decision', 'Decision', 11, TELLS),
    column('by', 'By', 6),
  ],
  read: () => ({}),
  rows: () => [],
};

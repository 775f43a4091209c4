/** What returns said, cell by cell, and what became of it; `plan/returns/merge` reads and writes it. Rows are only added. */
import { column, TELLS, type SetupTable } from '../setup-table';

export const updatesTable: SetupTable<'updates'> = {
  id: 'updates',
  name: 'PlanSetupUpdates',
  title: 'Plan updates',
  whenNeeded: true,
  holdsEarlierWords: true,
  isRecord: true,
  columns: [
    column('on', 'Merged on', 13, { isDate: true, also: ['on'] }),
    column('sheet', 'Sheet', 18),
    column('reference', 'Reference', 11),
    column('action', 'Action', 34),
    column('field', 'Field', 20, TELLS),
    column('from', 'From', 30, TELLS),
    column('to', 'To', 40, TELLS),
    column('source', 'Source', 28, TELLS),
    column('decision', 'Decision', 24, TELLS),
    column('by', 'By', 20),
  ],
  read: () => ({}),
  rows: () => [],
};

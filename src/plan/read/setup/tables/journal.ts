/** What the add-in changed, to undo it; `marks/journal` reads it, and `change/journal` writes it. */
import { column, TELLS, type SetupTable } from '../setup-table';

export const journalTable: SetupTable<'journal'> = {
  id: 'journal',
  name: 'PlanSetupJournal',
  title: 'Changes made',
  whenNeeded: true,
  holdsEarlierWords: true,
  isRecord: true,
  columns: [
    column('number', 'No', 6, { ...TELLS, also: ['no.', 'number'] }),
    column('on', 'On', 13, { isDate: true, also: ['date'] }),
    column('what', 'What', 36, { ...TELLS, also: ['change'] }),
    // Not the last column, so that its long text is cut off by the cell beside it.
    column('kept', 'Kept for undo', 18, TELLS),
    column('state', 'State', 12, TELLS),
  ],
  read: () => ({}),
  rows: () => [],
};

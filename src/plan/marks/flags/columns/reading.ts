/** What the last check read in the row, packed by `readingCode`; the live formulas work from it. */
import type { WorkingColumn } from './flag-column';

export const readingColumn: WorkingColumn<'reading'> = {
  id: 'reading',
  name: 'Reading',
  header: 'As it was read',
  width: 18,
  working: true,
  note: 'What the last check read of the row: its dates, evidence and lead. Used by the columns that people see.',
  content: { value: ({ reading }) => reading },
};
